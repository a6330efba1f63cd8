package org.nscb.scorecard.release.text;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.nscb.scorecard.lake.SafeFiles;

/** A CSV file as RFC 4180 has it, in UTF-8, with line feeds; it appears when it is whole. */
public final class CsvFile implements AutoCloseable {

  /** What a spreadsheet would compute, were it the beginning of a cell. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]", Pattern.DOTALL);

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

  private final Path target;
  private final Path unfinished;
  private final BufferedWriter writer;

  public CsvFile(Path target) throws IOException {
    this.target = target;
    this.unfinished = target.resolveSibling("." + target.getFileName() + ".new");
    this.writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
  }

  /** Text that a spreadsheet shows and never runs. */
  public static String safe(String text) {
    return FORMULA.matcher(text).find() ? "'" + text : text;
  }

  public void write(List<String> cells) throws IOException {
    for (Iterator<String> rest = cells.iterator(); rest.hasNext(); ) {
      writer.write(quoted(rest.next()));
      writer.write(rest.hasNext() ? ',' : '\n');
    }
  }

  public Path finish() throws IOException {
    writer.close();
    SafeFiles.force(unfinished);
    SafeFiles.move(unfinished, target);
    return target;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(unfinished);
  }

  private static String quoted(String cell) {
    return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}

package org.nscb.scorecard.pipelines.intake.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.Serializable;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.lake.sealed.LandingKey;
import org.nscb.scorecard.lake.sealed.SealedFiles;

/**
 * Where the rows of a return are kept until they are copies: a sealed file for each table and part.
 *
 * @param folder in staging
 * @param headers of the cells that contracts read, by the name of the table
 */
public record CopyFolder(String folder, Map<String, List<String>> headers, LandingKey key)
    implements Serializable {

  /** What the rules found is a table of the return too, of one part. */
  public static final String ISSUES = "Issues";

  public CopyFolder {
    headers = Collections.unmodifiableMap(new TreeMap<>(headers));
  }

  /** All cells that a copy of the table can have, by their headers; none of no such table. */
  public static List<String> known(String table) {
    if (table.equals(ISSUES)) {
      return IssueCells.HEADERS;
    }
    for (CensusTable known : CensusTable.values()) {
      if (known.title().equals(table)) {
        return RowCells.headers(known);
      }
    }
    return List.of();
  }

  /** All of a table as CSV, whatever parts it was read in. */
  InputStream csv(String table, int parts) throws IOException {
    List<InputStream> streams = new ArrayList<>();
    String header = String.join(",", headers.get(table)) + "\n";
    streams.add(new java.io.ByteArrayInputStream(header.getBytes(StandardCharsets.UTF_8)));
    SealedFiles sealed = new SealedFiles(key);
    for (int part = 0; part < parts; part++) {
      Path file = file(table, part);
      if (Files.exists(file)) {
        streams.add(Channels.newInputStream(sealed.open(file)));
      }
    }
    return new SequenceInputStream(Collections.enumeration(streams));
  }

  CopyWriter writer(String table, int part) throws IOException {
    Path file = file(table, part);
    Files.createDirectories(file.getParent());
    return new CopyWriter(new SealedFiles(key).create(file));
  }

  private Path file(String table, int part) {
    return Path.of(folder, table, part + ".sealed");
  }
}

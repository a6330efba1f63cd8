package org.nscb.scorecard.simulate.extracts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file as it is written: headers, and rows whose cells are text already. */
public final class Sheet {

  private final String file;
  private final String[] headers;
  private final List<String[]> rows;

  public Sheet(String file, String[] headers, List<String[]> rows) {
    this.file = file;
    this.headers = headers;
    this.rows = rows;
  }

  String file() {
    return file;
  }

  String[] headers() {
    return headers;
  }

  List<String[]> rows() {
    return rows;
  }

  Sheet copy() {
    return new Sheet(
        file, headers.clone(), new ArrayList<>(rows.stream().map(String[]::clone).toList()));
  }

  public void write(Path folder) throws IOException {
    write(folder, StandardCharsets.UTF_8);
  }

  void write(Path folder, Charset encoding) throws IOException {
    StringBuilder text = new StringBuilder(rows.size() * 110 + 200);
    line(text, headers);
    rows.forEach(row -> line(text, row));
    try (OutputStream out = Files.newOutputStream(folder.resolve(file))) {
      out.write(text.toString().getBytes(encoding));
    }
  }

  private static void line(StringBuilder text, String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        text.append(',');
      }
      String cell = cells[i];
      if (cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0) {
        text.append('"').append(cell.replace("\"", "\"\"")).append('"');
      } else {
        text.append(cell);
      }
    }
    text.append("\r\n");
  }
}

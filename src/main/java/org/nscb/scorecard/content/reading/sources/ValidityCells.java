package org.nscb.scorecard.content.reading.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.nscb.scorecard.content.files.CsvFile;
import org.nscb.scorecard.content.files.CsvFile.Row;
import org.nscb.scorecard.content.sources.CodeSet.Validity;

/** The optional columns {@code from} and {@code to} of a table: a day or a whole month each. */
final class ValidityCells {

  private final CsvFile file;

  ValidityCells(CsvFile file) {
    this.file = file;
  }

  Validity of(Row row) {
    Optional<LocalDate> from = day(row, "from");
    Optional<LocalDate> to = day(row, "to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      file.refuse(row, "to", "is before from.", "Change one of them.");
    }
    return new Validity(from, to);
  }

  private Optional<LocalDate> day(Row row, String header) {
    String text = row.cell(header);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (text.length() == "2015-04".length()) {
        YearMonth month = YearMonth.parse(text);
        return Optional.of(header.equals("from") ? month.atDay(1) : month.atEndOfMonth());
      }
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      file.refuse(
          row,
          header,
          "`" + text + "` is neither a month nor a day.",
          "Write it like 2015-04 or 2015-04-01.");
      return Optional.empty();
    }
  }
}

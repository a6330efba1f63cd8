package org.nscb.scorecard.pipelines.intake.returns;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.nscb.scorecard.cin.check.CheckedReturn;
import org.nscb.scorecard.cin.check.ReturnCheck;
import org.nscb.scorecard.cin.departures.Departure;
import org.nscb.scorecard.cin.departures.DepartureKind;
import org.nscb.scorecard.cin.parts.ReturnParts;
import org.nscb.scorecard.cin.reading.ReadReturn;
import org.nscb.scorecard.cin.reading.ReturnPart;
import org.nscb.scorecard.cin.rules.RuleBook;
import org.nscb.scorecard.cin.schema.ReturnSchema;
import org.nscb.scorecard.cin.xml.RefusedReturnException;
import org.nscb.scorecard.lake.CensusReturn;
import org.nscb.scorecard.lake.sealed.LandingKey;

/**
 * Opens a return of the census: runs the rules over it as it came, in memory, and then makes copies
 * of its tables, without what only the rules may see.
 */
public final class ReturnDoor {
  private final Path content;
  private final Path staging;
  private final LandingKey key;
  private final long partBytes;
  private final PartReader reader;
  private RuleBook rules;

  /**
   * @param content the folder that holds pipelines and warehouse
   * @param partBytes how much of a return is read at once, about; one that is not longer is read
   *     here
   * @param reader reads the parts of a longer one
   */
  public ReturnDoor(Path content, Path staging, LandingKey key, long partBytes, PartReader reader) {
    this.content = content;
    this.staging = staging;
    this.key = key;
    this.partBytes = partBytes;
    this.reader = reader;
  }

  /**
   * A return whose tables can be read.
   *
   * @param unknown the names of elements that no schema has
   */
  public record Opened(CopyFolder copies, int parts, CensusReturn found, List<String> unknown) {

    /** A table as CSV; the first cell of each row is its line in the return. */
    public InputStream csv(String table) throws IOException {
      return copies.csv(table, parts);
    }
  }

  /**
   * @param sealed the return as it came
   * @param year that it came as
   * @param headers of the cells that are read, by the name of the table
   * @throws RefusedReturnException when it is no return that can be read, or of another year
   */
  public Opened open(Path sealed, int year, Map<String, List<String>> headers) throws IOException {
    SealedReturn source = new SealedReturn(sealed, key);
    String folder = staging.resolve("returns").resolve(UUID.randomUUID().toString()).toString();
    CopyFolder copies = new CopyFolder(folder, headers, key);
    OptionalInt schema = schema(year);
    ReadReturn whole;
    CensusReturn found;
    try (CheckedReturn checked = new ReturnCheck(rules()).check(source, schema)) {
      refuseOtherYear(checked, year);
      IssueCells.write(checked, copies);
      whole = checked.read();
      found = ReturnFindings.of(checked, year);
    }
    int most = Math.toIntExact((source.size() - 1) / partBytes + 1);
    List<ReturnPart> parts = new ReturnParts().of(source, schema, most);
    List<PartReading> readings = new ArrayList<>();
    for (ReturnPart part : parts) {
      readings.add(new PartReading(sealed.toString(), part, readings.size(), copies));
    }
    List<ReadReturn> read = parts.size() == 1 ? PartReader.inTurn(readings) : reader.read(readings);
    if (!read.stream().reduce(ReadReturn::and).orElseThrow().rows().equals(whole.rows())) {
      throw new IOException("The parts of a return have other rows than the whole.");
    }
    return new Opened(copies, parts.size(), found, unknown(whole));
  }

  private static List<String> unknown(ReadReturn whole) {
    return whole.departures().stream()
        .filter(d -> d.kind() == DepartureKind.UNKNOWN_ELEMENT)
        .map(Departure::element)
        .distinct()
        .toList();
  }

  private RuleBook rules() {
    if (rules == null) {
      rules = RuleBook.read(content);
    }
    return rules;
  }

  /**
   * The year by whose schema it is read. Returns of before the oldest are like those; of after the
   * newest nobody knows what they are like, so that their header decides.
   */
  private static OptionalInt schema(int year) {
    return year > ReturnSchema.LAST_YEAR
        ? OptionalInt.empty()
        : OptionalInt.of(Math.max(year, ReturnSchema.FIRST_YEAR));
  }

  private static void refuseOtherYear(CheckedReturn checked, int year)
      throws RefusedReturnException {
    OptionalInt given = given(checked);
    if (given.isPresent() && given.getAsInt() != year) {
      throw new RefusedReturnException(
          "its header is of the year "
              + given.getAsInt()
              + ", and it came as the return of "
              + year
              + ". Send the return of "
              + year
              + ", or send this one as that of its own year.",
          0);
    }
  }

  /** The year of the header, else that of its reference date, if it has one of them. */
  private static OptionalInt given(CheckedReturn checked) {
    String year = checked.header().year();
    if (year != null && year.matches("\\d{4}")) {
      return OptionalInt.of(Integer.parseInt(year));
    }
    boolean isAnother =
        checked.read().departures().stream()
            .anyMatch(d -> d.kind() == DepartureKind.OTHER_COLLECTION_YEAR);
    return isAnother
        ? OptionalInt.of(checked.header().referenceDate().getYear())
        : OptionalInt.empty();
  }
}

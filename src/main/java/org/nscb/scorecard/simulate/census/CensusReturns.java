package org.nscb.scorecard.simulate.census;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.writing.ReturnForm;
import org.nscb.scorecard.cin.writing.ReturnWriter;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.partners.World;

/** Writes the return of each year whose March is among the months asked for. */
public final class CensusReturns {

  private static final int BUFFER = 1 << 16;

  private final CensusChildren children;
  private final ReturnChanges changes;

  /**
   * @param changes what is made of the returns that agree with the extracts
   */
  public CensusReturns(World world, ReturnChanges changes) {
    this.children = new CensusChildren(world);
    this.changes = changes;
  }

  /**
   * @param folder where the returns go, which must exist
   * @param notes where lists of what was changed go, which must exist
   * @return how many were written
   */
  public int write(YearMonth from, YearMonth to, Path folder, Path notes) throws IOException {
    int written = 0;
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      CensusYear year = new CensusYear(YearToMarch.of(month.atDay(1)));
      if (month.atEndOfMonth().equals(year.last())) {
        write(year, folder, notes);
        written++;
      }
    }
    return written;
  }

  private void write(CensusYear year, Path folder, Path notes) throws IOException {
    Path file = folder.resolve("norfolk_csc_cin_census_" + year.number() + ".xml");
    ReturnChanges.OfYear change = changes.in(year);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
      ReturnWriter writer = new ReturnWriter(out, ReturnForm.of(year.form()));
      Module header = header(year);
      change.header(header);
      writer.start(header.rows());
      Consumer<Module> write = child -> write(child, writer);
      children.of(
          year,
          child -> {
            change.child(child);
            write.accept(child);
          });
      change.more().forEach(write);
      writer.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    change.list(notes);
  }

  private static void write(Module child, ReturnWriter writer) {
    try {
      writer.child(child.rows());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Module header(CensusYear year) {
    return new Module(CensusTable.HEADER)
        .put("Collection", "CIN")
        .put("Year", String.valueOf(year.number()))
        .put("ReferenceDate", year.last())
        .put("SourceLevel", "L")
        .put("LEA", "926")
        .put("SoftwareCode", "Invented Case Records")
        .put("Release", "1.0")
        .put("SerialNo", "001")
        .put("DateTime", year.number() + "-07-01T09:00:00");
  }
}

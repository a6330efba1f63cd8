package org.nscb.scorecard.simulate.census.slips;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nscb.scorecard.simulate.census.CensusYear;
import org.nscb.scorecard.simulate.census.Module;
import org.nscb.scorecard.simulate.census.ReturnChanges;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;

/**
 * Slips in the return of a year, fewer each year, at most one to a child, in {@code
 * census_slips_<year>.csv}: what a comparison with the extracts and the rules find, and nothing
 * else.
 */
public final class SlipsOfYear implements ReturnChanges.OfYear {

  /** What is left of them from one year to the next. */
  private static final double LEFT = 0.5;

  private static final double LEAST = 0.03;

  private static final String HEADER = "slip,rule,child,table,field,extracts,census";

  private final CensusYear year;
  private final long seed;
  private final double share;
  private final List<String> lines = new ArrayList<>(List.of(HEADER));

  public SlipsOfYear(CensusYear year, long seed) {
    this.year = year;
    this.seed = seed;
    double left = Math.pow(LEFT, year.number() - Records.BEGIN.getYear() - 1);
    this.share = Math.max(LEAST, left) / 10_000;
  }

  @Override
  public void child(Module child) {
    String id = child.text("LAchildID");
    Chance chance = Chance.of(seed, "slips of " + id + " in " + year.number());
    for (Slip slip : Slip.values()) {
      if (chance.happens(slip.ofTenThousand() * share)) {
        slip.make(child).ifPresent(change -> lines.add(line(slip, id, change)));
        return;
      }
    }
  }

  private static String line(Slip slip, String id, Slip.Change change) {
    return String.join(
        ",",
        slip.name().toLowerCase(Locale.ROOT),
        slip.rule(),
        id,
        change.table().title(),
        change.field(),
        change.was(),
        change.is());
  }

  @Override
  public void list(Path notes) throws IOException {
    Files.write(notes.resolve("census_slips_" + year.number() + ".csv"), lines);
  }
}

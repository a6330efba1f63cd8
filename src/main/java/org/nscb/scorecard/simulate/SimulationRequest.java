package org.nscb.scorecard.simulate;

import java.time.YearMonth;
import java.util.Set;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.extracts.Fault;

/**
 * Which extracts to invent. The same request gives the same files, and a longer range gives the
 * same files and more.
 *
 * @param from the first month, April 2013 at the earliest
 * @param to the last month, March 2024 at the latest
 * @param seed which of the many possible Norfolks
 * @param faults what is to be wrong with some of the files
 * @param census which returns of the census are written beside them
 */
public record SimulationRequest(
    YearMonth from, YearMonth to, long seed, Set<Fault> faults, Census census) {

  public static final YearMonth EARLIEST = YearMonth.from(Records.BEGIN);
  public static final YearMonth LATEST = YearMonth.from(Records.END);

  /** Extracts alone. */
  public SimulationRequest(YearMonth from, YearMonth to, long seed, Set<Fault> faults) {
    this(from, to, seed, faults, Census.NONE);
  }

  /**
   * @throws IllegalArgumentException when there is nothing published to follow in some of the
   *     months
   */
  public SimulationRequest {
    if (from.isBefore(EARLIEST) || to.isAfter(LATEST) || from.isAfter(to)) {
      throw new IllegalArgumentException(
          String.format(
              "Cannot invent extracts: %s to %s does not lie within the published months. Choose"
                  + " months from %s to %s, the earlier one first.",
              from, to, EARLIEST, LATEST));
    }
    faults = Set.copyOf(faults);
  }

  /** April 2013 to March 2016 without faults. */
  public static SimulationRequest standard(long seed) {
    return new SimulationRequest(EARLIEST, YearMonth.of(2016, 3), seed, Set.of());
  }
}

package org.nscb.scorecard.pipelines.privacy.watch;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.content.privacy.Detector;
import org.nscb.scorecard.pipelines.cells.Cell;
import org.nscb.scorecard.pipelines.cells.CsvRecords;
import org.nscb.scorecard.pipelines.privacy.identity.Found;
import org.nscb.scorecard.pipelines.privacy.identity.IdentityScan;

/** Looks at the cells of a file for identities and counts what it finds. For one thread. */
public final class IdentityWatch {
  private static final Detector[] DETECTORS = Detector.values();

  private final IdentityScan scan;
  private final int[] let;
  private final long[][] candidates;
  private final long[][] hits;
  private final long[][] certain;
  private int cell;

  /**
   * @param let for each cell of a row what is not looked for in it, bits of {@link Found}
   * @param periodEnd last day of the file's month, days since 1970
   */
  public IdentityWatch(int[] let, long periodEnd) {
    this.let = let.clone();
    scan = new IdentityScan(periodEnd);
    candidates = new long[let.length + 1][DETECTORS.length];
    hits = new long[let.length + 1][DETECTORS.length];
    certain = new long[let.length + 1][DETECTORS.length];
  }

  /** The cells that follow stand at this place of a row. */
  public void moveTo(int place) {
    cell = place;
  }

  public void look(Cell value) {
    int found = scan.find(value.bytes(), value.from(), value.to()) & ~let[cell];
    if (found != Found.NOTHING) {
      count(cell, found);
    }
  }

  /** Looks at all cells of a row that does not fit its header, whichever columns they are of. */
  public void lookAtAll(CsvRecords records, Cell value) {
    int found = Found.NOTHING;
    for (int i = 0; i < records.cells(); i++) {
      value.moveTo(records, i);
      found |= scan.find(value.bytes(), value.from(), value.to());
    }
    count(let.length, found);
  }

  public IdentityCounts counts() {
    List<IdentityCounts.Count> counts = new ArrayList<>();
    for (int i = 0; i <= let.length; i++) {
      int place = i == let.length ? IdentityCounts.IRREGULAR_ROWS : i;
      for (Detector detector : DETECTORS) {
        int d = detector.ordinal();
        if (candidates[i][d] + certain[i][d] > 0) {
          counts.add(
              new IdentityCounts.Count(
                  place, detector, candidates[i][d], hits[i][d], certain[i][d]));
        }
      }
    }
    return new IdentityCounts(counts);
  }

  /** A row counts once for a detector: what is certain is not counted as possible too. */
  private void count(int place, int found) {
    for (Detector detector : DETECTORS) {
      int d = detector.ordinal();
      if ((found & Found.certain(detector)) != 0) {
        certain[place][d]++;
      } else if ((found & Found.candidate(detector)) != 0) {
        candidates[place][d]++;
        hits[place][d] += (found & Found.hit(detector)) != 0 ? 1 : 0;
      }
    }
  }
}

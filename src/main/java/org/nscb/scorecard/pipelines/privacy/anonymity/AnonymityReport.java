package org.nscb.scorecard.pipelines.privacy.anonymity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nscb.scorecard.content.privacy.Anonymity;
import org.nscb.scorecard.lake.Receipt;

/** Says how anonymous the accepted rows of a file are, as its contract asks. */
public record AnonymityReport(Anonymity asked, ClassCounts counts) {

  /** What of it goes into the receipt. */
  public Receipt.Anonymity forReceipt() {
    return new Receipt.Anonymity(
        asked.columns(),
        asked.k(),
        counts.classes(),
        counts.smallest(),
        counts.rowsBelow(asked.k()),
        share(),
        asked.warn());
  }

  /** Why the file is refused, if it is. */
  public Optional<String> refusal(String file) {
    if (share() <= asked.stop()) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "Cannot accept %s: %d of %d rows share their %s with fewer than %d rows, more than the"
                + " share of %s that the contract allows. Send these columns coarser, or widen the"
                + " limit in the contract.",
            file,
            counts.rowsBelow(asked.k()),
            counts.total(),
            inWords(asked.columns()),
            asked.k(),
            asked.stop()));
  }

  private double share() {
    return counts.total() == 0 ? 0 : (double) counts.rowsBelow(asked.k()) / counts.total();
  }

  private static String inWords(List<String> columns) {
    int last = columns.size() - 1;
    return last == 0
        ? columns.get(0)
        : String.join(", ", columns.subList(0, last)) + " and " + columns.get(last);
  }
}

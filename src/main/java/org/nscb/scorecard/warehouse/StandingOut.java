package org.nscb.scorecard.warehouse;

import java.util.List;
import java.util.Locale;
import org.nscb.scorecard.lake.Receipt.Anonymity;

/**
 * How many rows of a file stand out, in sentences that a release may show. Exact numbers could give
 * away a count of children that is hidden elsewhere, so rows are rounded up and a small group is
 * only said to be small. The receipt has them exactly.
 */
final class StandingOut {
  private final int hiddenUpTo;

  /**
   * @param hiddenUpTo the greatest count of children that is not shown
   */
  StandingOut(int hiddenUpTo) {
    this.hiddenUpTo = hiddenUpTo;
  }

  /**
   * @param rows of the file that are good, at least 1
   */
  String sentences(Anonymity found, long rows) {
    String asked =
        "A row stands out when fewer than %d of the file have the same %s."
            .formatted(found.k(), inWords(found.columns()));
    String groups = found.classes() == 1 ? "1 group" : number(found.classes()) + " groups";
    if (found.rowsBelow() == 0) {
      return "%s Of %s good rows in %s none does; the smallest group has %s."
          .formatted(asked, number(rows), groups, smallest(found));
    }
    long atMost = Math.min(rows, roundedUp(found));
    return "%s Of %s good rows in %s at most %s do (%s); the smallest group has fewer than %d. %s"
        .formatted(
            asked,
            number(rows),
            groups,
            number(atMost),
            percent((double) atMost / rows),
            found.k(),
            (found.marked() ? "That is more than the " : "That is within the ")
                + percent(found.warn())
                + " that the contract passes without remark.");
  }

  private String smallest(Anonymity found) {
    return found.smallest() > hiddenUpTo
        ? number(found.smallest())
        : "%d or more".formatted(found.k());
  }

  private long roundedUp(Anonymity found) {
    long step = Math.max(found.k(), hiddenUpTo);
    return (found.rowsBelow() + step - 1) / step * step;
  }

  private static String inWords(List<String> columns) {
    List<String> words = columns.stream().map(column -> column.replace('_', ' ')).toList();
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** Rounded up to whole percent, for the same reason. */
  private static String percent(double share) {
    // a share such as 0.07 is a little more than 7 hundredths in binary
    return (long) Math.ceil(share * 100 - 1e-9) + "%";
  }
}

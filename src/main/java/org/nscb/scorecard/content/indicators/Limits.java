package org.nscb.scorecard.content.indicators;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What bounds the values of an indicator.
 *
 * @param effective the months in which what it measures existed
 * @param derived the rule by which it is derived, where nobody records what it measures; said
 *     wherever it is shown
 * @param shownInFull why small counts of it say nothing of a person, where they are not hidden
 * @param senders the agencies that it waits for, of those that send its sources; none named means
 *     all of them
 */
public record Limits(
    Optional<Effective> effective,
    Optional<String> derived,
    Optional<String> shownInFull,
    List<String> senders) {

  public static final Limits NONE =
      new Limits(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  /**
   * A period with a month outside is not applicable.
   *
   * @param from the first month; empty where it always was
   * @param to the last month; empty where it still is
   * @param because what changed, as a sentence
   */
  public record Effective(Optional<YearMonth> from, Optional<YearMonth> to, String because) {}
}

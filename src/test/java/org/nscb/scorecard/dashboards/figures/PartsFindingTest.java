package org.nscb.scorecard.dashboards.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.dashboards.FixtureContent;
import org.nscb.scorecard.dashboards.wording.Quantity;
import org.nscb.scorecard.dashboards.wording.Values;
import org.nscb.scorecard.release.read.Status;

/** What is said of the parts of a breakdown. */
class PartsFindingTest {
  private static final YearMonth MARCH = YearMonth.of(2016, 3);

  @Test
  void ofFewSharesTheRangeIsSaidWithoutWhatIsNotKnown() {
    assertEquals(
        "from 10.0 (b) to 40.0% (a).",
        finding(
            Quantity.VALUE,
            List.of(part("a", 40), part("b", 10), part("c", 20), part("unknown", 99))));
  }

  @Test
  void ofManySharesTheHighestAreNamed() {
    assertEquals(
        "the highest are h (80.0%), g (70.0%) and f (60.0%).",
        finding(Quantity.VALUE, many(part("unknown", 99))));
  }

  @Test
  void howManyAreNotKnownIsSaid() {
    assertEquals(
        "the largest are unknown (99), h (80) and g (70).",
        finding(Quantity.COUNT, many(part("unknown", 99))));
  }

  @Test
  void ofOnePartNothingIsSaid() {
    assertEquals(
        "too few values can be shown to compare.",
        finding(Quantity.VALUE, List.of(part("a", 40), part("unknown", 1))));
  }

  private static String finding(Quantity quantity, List<Part> parts) {
    Series series = new Series(null, quantity, parts, Map.of(), Optional.empty(), "");
    return PartsFinding.of(FixtureContent.RE_REFERRALS, series, MARCH);
  }

  private static List<Part> many(Part last) {
    List<Part> parts = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      parts.add(part(String.valueOf((char) ('a' + i - 1)), 10 * i));
    }
    parts.add(last);
    return parts;
  }

  private static Part part(String code, double number) {
    return new Part(
        code,
        code,
        Map.of(
            MARCH,
            Values.of(
                Status.SHOWN,
                OptionalDouble.of(number),
                OptionalDouble.of(number),
                Optional.empty())));
  }
}

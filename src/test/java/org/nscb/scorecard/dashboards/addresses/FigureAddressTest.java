package org.nscb.scorecard.dashboards.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.dashboards.FixtureContent;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.ComparatorKind;

class FigureAddressTest {

  @Test
  void theStandardFigureNeedsNoQuery() {
    assertEquals("/indicators/referrals", FigureAddress.standard(FixtureContent.REFERRALS).path());
    assertEquals(Basis.PUBLISHED, FigureAddress.standard(FixtureContent.CHILDREN_IN_NEED).basis());
  }

  @Test
  void everyAddressThatIsWrittenIsReadAsTheSameFigure() {
    Set<String> paths = new HashSet<>();
    int figures = 0;
    for (Indicator indicator : FixtureContent.content().indicators().values()) {
      for (FigureAddress address : all(indicator)) {
        assertEquals(address, read(address.path()), address.path());
        paths.add(address.path());
        figures++;
      }
    }
    assertEquals(figures, paths.size(), "no two figures share an address");
    assertTrue(figures > 30, "the test looks at many figures");
  }

  @Test
  void publicationsHaveYearsAlone() {
    FigureAddress nearest =
        FigureQuery.read(
                FixtureContent.REFERRALS,
                Map.of("basis", List.of("published"), "period", List.of("month")))
            .nearest();
    assertEquals(PeriodType.YEAR_TO_MARCH, nearest.period());
  }

  @Test
  void aCutThatThePublicationLacksIsLeftOut() {
    FigureAddress nearest =
        FigureQuery.read(
                FixtureContent.REFERRALS,
                Map.of("basis", List.of("published"), "breakdown", List.of("district")))
            .nearest();
    assertTrue(nearest.isTotal());
  }

  @Test
  void comparatorsStandBesideUndividedYearsAlone() {
    FigureAddress nearest =
        FigureQuery.read(FixtureContent.REFERRALS, Map.of("compare", List.of("country"))).nearest();
    assertEquals(Set.of(), nearest.comparators());
  }

  @Test
  void comparatorsMayBeGivenTogetherOrOneByOne() {
    Set<ComparatorKind> expected = Set.of(ComparatorKind.COUNTRY, ComparatorKind.NEIGHBOURS);
    Map<String, List<String>> together =
        Map.of("period", List.of("year_to_march"), "compare", List.of("neighbours,country"));
    Map<String, List<String>> oneByOne =
        Map.of("period", List.of("year_to_march"), "compare", List.of("country", "neighbours"));
    assertEquals(expected, FigureQuery.read(FixtureContent.REFERRALS, together).comparators());
    assertEquals(expected, FigureQuery.read(FixtureContent.REFERRALS, oneByOne).comparators());
  }

  @Test
  void aValueThatTheIndicatorLacksIsRefusedWithThoseThatItHas() {
    BadAddressException e =
        assertThrows(
            BadAddressException.class,
            () -> FigureQuery.read(FixtureContent.PLANS, Map.of("period", List.of("quarter"))));
    assertEquals(
        "Cannot show Child protection plans: its period must be one of: month, year_to_march.",
        e.getMessage());
  }

  @Test
  void aKeyGivenTwiceIsRefused() {
    assertThrows(
        BadAddressException.class,
        () ->
            FigureQuery.read(
                FixtureContent.REFERRALS, Map.of("period", List.of("month", "quarter"))));
  }

  private static List<FigureAddress> all(Indicator indicator) {
    Set<FigureAddress> all = new HashSet<>();
    for (Basis basis : FigureQuery.bases(indicator)) {
      for (PeriodType period : FigureQuery.periods(indicator)) {
        for (String breakdown : FigureQuery.breakdowns(indicator)) {
          for (Set<ComparatorKind> kinds :
              List.of(
                  Set.<ComparatorKind>of(),
                  Set.of(ComparatorKind.values()),
                  Set.of(ComparatorKind.REGION))) {
            all.add(new FigureAddress(indicator, basis, period, breakdown, kinds).nearest());
          }
        }
      }
    }
    return new ArrayList<>(all);
  }

  private static FigureAddress read(String path) {
    String[] parts = path.split("\\?", 2);
    Map<String, List<String>> query = new LinkedHashMap<>();
    if (parts.length > 1) {
      for (String pair : parts[1].split("&")) {
        query.put(pair.split("=")[0], List.of(pair.split("=")[1]));
      }
    }
    String id = parts[0].substring(parts[0].lastIndexOf('/') + 1);
    return FigureQuery.read(FixtureContent.content().indicators().get(id), query);
  }
}

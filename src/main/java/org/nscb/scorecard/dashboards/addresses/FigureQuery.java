package org.nscb.scorecard.dashboards.addresses;

import static org.nscb.scorecard.release.read.IndicatorValue.TOTAL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.ComparatorKind;

/** Reads the query of an indicator's address, and refuses what it does not know. */
public final class FigureQuery {

  /** The only keys of an indicator's page. */
  public static final Set<String> KEYS = Set.of("basis", "period", "breakdown", "compare");

  private final Indicator indicator;
  private final Map<String, List<String>> query;

  private FigureQuery(Indicator indicator, Map<String, List<String>> query) {
    this.indicator = indicator;
    this.query = query;
  }

  /**
   * @throws BadAddressException for a value that the indicator does not have
   */
  public static FigureAddress read(Indicator indicator, Map<String, List<String>> query) {
    return new FigureQuery(indicator, query).address();
  }

  private FigureAddress address() {
    Basis basis =
        one("basis", bases(indicator).stream().map(Basis::id).toList())
            .map(FigureQuery::basis)
            .orElse(FigureAddress.standardBasis(indicator));
    PeriodType period =
        one("period", periods(indicator).stream().map(PeriodType::id).toList())
            .map(FigureQuery::period)
            .orElse(FigureAddress.standardPeriod(indicator, basis));
    String breakdown = one("breakdown", breakdowns(indicator)).orElse(TOTAL);
    return new FigureAddress(indicator, basis, period, breakdown, comparators(period, breakdown));
  }

  /** The bases that an indicator has, the standard one first. */
  public static List<Basis> bases(Indicator indicator) {
    List<Basis> bases = new ArrayList<>();
    if (indicator.numeratorSql().isPresent()) {
      bases.add(Basis.EXTRACTS);
    }
    if (indicator.published().isPresent()) {
      bases.add(Basis.PUBLISHED);
    }
    return bases;
  }

  /** The period types that an indicator has on any basis. */
  public static List<PeriodType> periods(Indicator indicator) {
    EnumSet<PeriodType> periods = EnumSet.noneOf(PeriodType.class);
    periods.addAll(indicator.periods());
    indicator.published().ifPresent(p -> periods.add(PeriodType.YEAR_TO_MARCH));
    return List.copyOf(periods);
  }

  /** {@code total}, then the cuts that an indicator has on any basis. */
  public static List<String> breakdowns(Indicator indicator) {
    List<String> breakdowns = new ArrayList<>(List.of(TOTAL));
    breakdowns.addAll(indicator.breakdowns());
    indicator
        .published()
        .ifPresent(
            p ->
                p.breakdowns().keySet().stream()
                    .filter(b -> !breakdowns.contains(b))
                    .sorted()
                    .forEach(breakdowns::add));
    return breakdowns;
  }

  private Set<ComparatorKind> comparators(PeriodType period, String breakdown) {
    List<String> asked =
        query.getOrDefault("compare", List.of()).stream()
            .flatMap(text -> Arrays.stream(text.split(",")))
            .distinct()
            .toList();
    if (asked.isEmpty()) {
      return FigureAddress.standardComparators(period, breakdown);
    }
    if (asked.equals(List.of("none"))) {
      return Set.of();
    }
    List<String> known = Arrays.stream(ComparatorKind.values()).map(ComparatorKind::id).toList();
    EnumSet<ComparatorKind> kinds = EnumSet.noneOf(ComparatorKind.class);
    for (String id : asked) {
      refuseUnless(known.contains(id), "compare", known);
      kinds.add(ComparatorKind.values()[known.indexOf(id)]);
    }
    return kinds;
  }

  private Optional<String> one(String key, List<String> allowed) {
    List<String> values = query.getOrDefault(key, List.of());
    if (values.isEmpty()) {
      return Optional.empty();
    }
    refuseUnless(values.size() == 1 && allowed.contains(values.get(0)), key, allowed);
    return Optional.of(values.get(0));
  }

  private void refuseUnless(boolean known, String key, List<String> allowed) {
    if (!known) {
      throw new BadAddressException(
          "Cannot show %s: its %s must be one of: %s."
              .formatted(indicator.title(), key, String.join(", ", allowed)));
    }
  }

  private static Basis basis(String id) {
    return Arrays.stream(Basis.values()).filter(b -> b.id().equals(id)).findFirst().orElseThrow();
  }

  private static PeriodType period(String id) {
    return Arrays.stream(PeriodType.values())
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}

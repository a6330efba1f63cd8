package org.nscb.scorecard.dashboards.pages.indicators;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Breakdown;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.addresses.FigureQuery;
import org.nscb.scorecard.dashboards.pages.Control;
import org.nscb.scorecard.dashboards.pages.Control.Option;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.dashboards.wording.Words;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.ComparatorKind;
import org.nscb.scorecard.release.read.IndicatorValue;

/** The form of an indicator's page: the figures that it can be asked for. */
final class IndicatorControls {

  private final Content content;

  IndicatorControls(Content content) {
    this.content = content;
  }

  List<Control> of(FigureAddress address) {
    List<Control> controls = new ArrayList<>();
    controls.add(bases(address));
    controls.add(periods(address));
    if (FigureQuery.breakdowns(address.indicator()).size() > 1) {
      controls.add(breakdowns(address));
    }
    if (address.indicator().published().isPresent()) {
      controls.add(comparators(address));
    }
    return controls;
  }

  private Control bases(FigureAddress address) {
    return new Control(
        "basis",
        "Basis",
        "",
        FigureQuery.bases(address.indicator()).stream()
            .map(b -> option(b.id(), basis(b), b == address.basis()))
            .toList());
  }

  private String basis(Basis basis) {
    return switch (basis) {
      case EXTRACTS -> content.site().invented() ? "Extracts (invented)" : "Extracts";
      case PUBLISHED -> "Official statistics";
    };
  }

  private Control periods(FigureAddress address) {
    Indicator indicator = address.indicator();
    return new Control(
        "period",
        "Period",
        indicator.published().isPresent() ? "official statistics have years" : "",
        FigureQuery.periods(indicator).stream()
            .map(p -> option(p.id(), Periods.choice(indicator.kind(), p), p == address.period()))
            .toList());
  }

  private Control breakdowns(FigureAddress address) {
    return new Control(
        "breakdown",
        "Breakdown",
        "",
        FigureQuery.breakdowns(address.indicator()).stream()
            .map(b -> option(b, breakdown(b), b.equals(address.breakdown())))
            .toList());
  }

  private String breakdown(String id) {
    return id.equals(IndicatorValue.TOTAL)
        ? "None (total)"
        : Optional.ofNullable(content.breakdowns().get(id)).map(Breakdown::title).orElse(id);
  }

  private Control comparators(FigureAddress address) {
    List<Set<ComparatorKind>> choices = new ArrayList<>();
    choices.add(EnumSet.allOf(ComparatorKind.class));
    for (ComparatorKind kind : ComparatorKind.values()) {
      choices.add(EnumSet.of(kind));
    }
    choices.add(Set.of());
    boolean compared = !address.comparators().isEmpty() || isComparable(address);
    return new Control(
        "compare",
        "Compare with",
        "years to March, total",
        choices.stream()
            .map(
                c ->
                    option(
                        comparatorsId(address, c),
                        comparatorsLabel(c),
                        compared ? c.equals(address.comparators()) : c.size() > 1))
            .toList());
  }

  private static boolean isComparable(FigureAddress address) {
    return address.isTotal()
        && address.period() == org.nscb.scorecard.content.indicators.PeriodType.YEAR_TO_MARCH;
  }

  private static String comparatorsId(FigureAddress address, Set<ComparatorKind> kinds) {
    return new FigureAddress(
            address.indicator(), address.basis(), address.period(), address.breakdown(), kinds)
        .comparatorsId();
  }

  private String comparatorsLabel(Set<ComparatorKind> kinds) {
    return switch (kinds.size()) {
      case 0 -> "Nobody";
      case 1 -> name(kinds.iterator().next());
      default -> "All of them";
    };
  }

  private String name(ComparatorKind kind) {
    return Words.comparator(kind, content.site().country().name(), content.site().region().name());
  }

  private static Option option(String value, String label, boolean selected) {
    return new Option(value, label, selected);
  }
}

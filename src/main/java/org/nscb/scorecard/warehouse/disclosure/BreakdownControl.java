package org.nscb.scorecard.warehouse.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Breakdown;
import org.nscb.scorecard.content.indicators.Indicator;

/**
 * Small counts are hidden (primary suppression), and inside each breakdown whose values are parts
 * of the total as many more as it takes that none can be found by subtraction (secondary
 * suppression). Zero is shown, and so is everything of an indicator whose small counts say nothing
 * of a person.
 *
 * <p>This protects one breakdown of one period at a time. It does not protect against the
 * differences of overlapping periods, of releases, or of indicators that share a numerator; that
 * takes one set of linked tables.
 */
public final class BreakdownControl implements DisclosureControl {

  private final SmallCount small;
  private final Map<String, Breakdown> breakdowns;
  private final Map<String, Indicator> indicators;

  public BreakdownControl(
      Content.Suppression policy,
      Map<String, Breakdown> breakdowns,
      Map<String, Indicator> indicators) {
    this.small = new SmallCount(policy.low(), policy.high());
    this.breakdowns = breakdowns;
    this.indicators = indicators;
  }

  @Override
  public Map<Cell.Place, Suppression> hidden(Collection<Cell> cells) {
    Map<Cell.Place, Suppression> hidden = new HashMap<>();
    Map<Cell.Table, List<Cell>> byTotal = new HashMap<>();
    for (Cell cell : cells) {
      if (isShownInFull(cell)) {
        continue;
      }
      Indicator indicator = indicators.get(cell.table().indicator());
      if (!cell.isHiddenAlready() && small.in(cell, Count.addedUpBy(indicator.measure()))) {
        hidden.put(cell.place(), Suppression.PRIMARY);
      }
      if (addsUp(cell.table())) {
        byTotal.computeIfAbsent(cell.table().total(), total -> new ArrayList<>()).add(cell);
      }
    }
    // no total has a say in another's breakdowns
    byTotal.entrySet().parallelStream()
        .flatMap(total -> secondary(total.getKey(), total.getValue()).stream())
        .map(Cell::place)
        .toList()
        .forEach(place -> hidden.put(place, Suppression.SECONDARY));
    return hidden;
  }

  private Set<Cell> secondary(Cell.Table total, List<Cell> members) {
    List<Count> counts = Count.addedUpBy(indicators.get(total.indicator()).measure());
    return new LinkedBreakdowns(small, counts, members).secondary();
  }

  private boolean isShownInFull(Cell cell) {
    return indicators.get(cell.table().indicator()).limits().shownInFull().isPresent();
  }

  private boolean addsUp(Cell.Table table) {
    return table.isTotal() || breakdowns.get(table.breakdown()).parts();
  }
}

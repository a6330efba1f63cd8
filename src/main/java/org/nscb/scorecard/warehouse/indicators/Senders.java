package org.nscb.scorecard.warehouse.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.AgencyRole;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Window;

/** The agencies whose extracts an indicator rests on. */
final class Senders {
  private static final String SEVERAL = "several";
  private static final String THE_WHOLE = "";

  private final Content content;
  private final Indicator indicator;
  private final List<Contract> contracts;

  Senders(Content content, Indicator indicator) {
    this.content = content;
    this.indicator = indicator;
    this.contracts = indicator.sources().stream().map(content.sources()::get).toList();
  }

  /** The id of the one that sends, or that several do; empty where none does. */
  String inAWord() {
    List<String> ids =
        contracts.stream().flatMap(c -> agencies(c).stream()).map(Agency::id).distinct().toList();
    return ids.size() > 1 ? SEVERAL : String.join("", ids);
  }

  /**
   * Rows of {@code indicators.senders}: for the whole, and for each agency where the indicator is
   * cut by those that send. What one of them sent rests on its own extracts and on the sources that
   * one agency sends for all.
   */
  List<Object[]> rows() {
    List<Object[]> rows = new ArrayList<>();
    for (Contract contract : contracts) {
      agencies(contract).forEach(agency -> rows.add(row(THE_WHOLE, contract, agency)));
    }
    if (indicator.agencyRole().equals(Optional.of(AgencyRole.SENDS))) {
      cut().forEach(whom -> rows.addAll(rowsOf(whom)));
    }
    return rows;
  }

  private List<Object[]> rowsOf(Agency whom) {
    List<Object[]> rows = new ArrayList<>();
    for (Contract contract : contracts) {
      agencies(contract).stream()
          .filter(agency -> agency.equals(whom) || agencies(contract).size() == 1)
          .forEach(agency -> rows.add(row(whom.id(), contract, agency)));
    }
    return rows;
  }

  /** Those of the sources that several send; where there is no such source, of all. */
  private List<Agency> cut() {
    boolean anyHasSeveral = contracts.stream().anyMatch(c -> agencies(c).size() > 1);
    return contracts.stream()
        .map(this::agencies)
        .filter(agencies -> !anyHasSeveral || agencies.size() > 1)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** Those that the indicator waits for; of a source that none of them sends, all. */
  private List<Agency> agencies(Contract contract) {
    List<String> named = indicator.limits().senders();
    boolean anySends = contract.agencies().stream().anyMatch(named::contains);
    return contract.agencies().stream()
        .filter(id -> !anySends || named.contains(id))
        .map(content.agencies()::get)
        .filter(agency -> !agency.publishes())
        .toList();
  }

  private Object[] row(String whom, Contract contract, Agency agency) {
    return new Object[] {
      indicator.id(),
      whom,
      contract.source(),
      contract.title(),
      agency.id(),
      agency.name(),
      agency.kind().title(),
      contract.window() == Window.CENSUS,
      whom.equals(THE_WHOLE) && agencies(contract).size() > 1
    };
  }
}

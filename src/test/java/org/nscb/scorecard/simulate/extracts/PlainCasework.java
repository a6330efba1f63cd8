package org.nscb.scorecard.simulate.extracts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.casework.Caseload;

/** The extracts of children's social care before they are spelled as a system spells them. */
public final class PlainCasework {
  private final Extracts extracts;

  public PlainCasework(Caseload caseload, YearMonth last) {
    extracts = new Extracts(caseload, last);
  }

  /** The rows of a month: ISO dates, codes, true and false. */
  public record PlainRows(String source, List<String> columns, List<String[]> rows) {}

  public List<PlainRows> of(YearMonth month) {
    List<PlainRows> all = new ArrayList<>();
    for (Layout layout : Layout.values()) {
      all.add(
          new PlainRows(
              layout.source(),
              layout.columns().stream().map(Layout.Column::name).toList(),
              extracts.rows(layout, month)));
    }
    return all;
  }
}

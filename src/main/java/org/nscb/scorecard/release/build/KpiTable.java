package org.nscb.scorecard.release.build;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.plan.Kpi;
import org.nscb.scorecard.release.read.KpiEvidence;
import org.nscb.scorecard.release.read.ReleaseReader;

/** Writes what speaks to each row of the Board's plan, from the values that a release shows. */
final class KpiTable {

  private final Content content;

  KpiTable(Content content) {
    this.content = content;
  }

  /**
   * What speaks to each row, in their order; all other tables of the release are filled already.
   */
  List<List<KpiEvidence>> evidence(DuckDBConnection release) {
    KpiAnswers answers = new KpiAnswers(content, ReleaseReader.of(release));
    return content.kpis().parallelStream().map(answers::of).toList();
  }

  /** Fills the table {@code kpis}. */
  void write(DuckDBConnection release, List<List<KpiEvidence>> evidenceOf) throws SQLException {
    List<Kpi> kpis = content.kpis();
    int position = 0;
    try (DuckDBAppender rows = release.createAppender("main", "kpis")) {
      for (int i = 0; i < kpis.size(); i++) {
        Kpi kpi = kpis.get(i);
        for (KpiEvidence evidence : evidenceOf.get(i)) {
          position++;
          rows.beginRow()
              .append(position)
              .append(kpi.id())
              .append(kpi.intent().id())
              .append(kpi.action())
              .append(kpi.text())
              .append(evidence.kind().id())
              .append(evidence.evidence())
              .append(evidence.latestValue())
              .append(evidence.period())
              .append(evidence.status().id())
              .append(evidence.reason())
              .append(evidence.direction())
              .append(evidence.coverage())
              .endRow();
        }
      }
    }
  }
}

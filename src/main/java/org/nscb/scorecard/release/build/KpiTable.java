package org.nscb.scorecard.release.build;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
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
    try (PreparedStatement insert =
        release.prepareStatement(
            "insert into kpis values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (int i = 0; i < kpis.size(); i++) {
        Kpi kpi = kpis.get(i);
        for (KpiEvidence evidence : evidenceOf.get(i)) {
          position++;
          insert.setInt(1, position);
          insert.setString(2, kpi.id());
          insert.setString(3, kpi.intent().id());
          insert.setString(4, kpi.action());
          insert.setString(5, kpi.text());
          insert.setString(6, evidence.kind().id());
          insert.setString(7, evidence.evidence());
          insert.setString(8, evidence.latestValue());
          insert.setString(9, evidence.period());
          insert.setString(10, evidence.status().id());
          insert.setString(11, evidence.reason());
          insert.setString(12, evidence.direction());
          insert.setString(13, evidence.coverage());
          insert.executeUpdate();
        }
      }
    }
  }
}

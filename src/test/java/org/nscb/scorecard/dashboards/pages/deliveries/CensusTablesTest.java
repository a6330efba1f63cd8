package org.nscb.scorecard.dashboards.pages.deliveries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.dashboards.pages.deliveries.DeliveryPage.CensusFindings;
import org.nscb.scorecard.release.read.DeliveryFinding;

class CensusTablesTest {
  private static final List<DeliveryFinding> FINDINGS =
      List.of(
          finding("rule_error", "8610", "A referral has no primary need.", 1200),
          finding("rule_query", "2887Q", "Fewer kinds of disability than usual.", 1),
          finding("departure", "ShoeSize", "ShoeSize is in no schema (line 24).", 3),
          finding("refused_rows", "start_date_missing", "Start date missing.", 2));

  @Test
  void rulesAndDeparturesHaveATableEach() {
    CensusFindings census = CensusTables.of("Read by the rules of 2024.", FINDINGS);
    assertEquals("Read by the rules of 2024.", census.sentence());
    assertEquals(
        """
        rule,sentence,type,issues
        8610,A referral has no primary need.,error,1200
        2887Q,Fewer kinds of disability than usual.,query,1
        """,
        census.rules().toCsv());
    assertEquals(
        """
        sentence,times
        ShoeSize is in no schema (line 24).,3
        """,
        census.departures().toCsv());
  }

  @Test
  void whatHasATableOfItsOwnIsNotShownTwice() {
    assertTrue(FINDINGS.stream().limit(3).allMatch(f -> CensusTables.shows(f.kind())));
    assertFalse(CensusTables.shows("refused_rows"));
  }

  private static DeliveryFinding finding(String kind, String name, String sentence, long rows) {
    return new DeliveryFinding("d", kind, name, sentence, rows);
  }
}

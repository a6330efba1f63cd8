package org.nscb.scorecard.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.lake.CensusReturn;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipted;

class FindingRowsTest {

  @Test
  void whatTheRulesOfTheCensusFoundIsOnThePageByRule() {
    Receipt receipt =
        Receipted.of("cin_census_header", YearMonth.of(2024, 3), 1)
            .census(
                new CensusReturn(
                    2017,
                    2023,
                    10,
                    1201,
                    1,
                    List.of(
                        new CensusReturn.BrokenRule("8610", "error", "No primary need.", 1201, 9),
                        new CensusReturn.BrokenRule("2887Q", "query", "Few kinds.", 1, 0)),
                    List.of(
                        new CensusReturn.Departure(
                            "ChildIdentifiers",
                            "ShoeSize",
                            "is in no schema",
                            "Leave it out.",
                            7,
                            List.of(24L, 50L, 76L, 102L, 128L, 154L)))))
            .receipt();
    List<String> found =
        new FindingRows(Map.of(), new StandingOut(5))
            .of(receipt).stream()
                .map(row -> Arrays.asList(row).subList(1, row.length).toString())
                .toList();
    assertEquals(
        List.of(
            "[encoding, 1, , UTF-8, null]",
            "[census, 1, , Read by the schema of 2017 and checked by the rules of 2023: 1,201 errors"
                + " and 1 query., null]",
            "[rule_error, 1, 8610, No primary need., 1201]",
            "[rule_query, 2, 2887Q, Few kinds., 1]",
            "[departure, 3, ShoeSize, ShoeSize within ChildIdentifiers is in no schema (lines 24,"
                + " 50, 76, 102, 128, ...). Leave it out., 7]"),
        found);
  }
}

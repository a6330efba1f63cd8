package org.nscb.scorecard.cin.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.cin.tables.CensusTable;

/**
 * The samples that others publish are read, and it is said what in them departs from the schema.
 */
class SamplesTest {
  private final ReadRow.Kept kept = new ReadRow.Kept();

  @Test
  void theReturnOfManyChildrenWritesItsFlagsInWords() throws IOException {
    ReadReturn read = read("fake_CIN_data.xml");

    assertEquals(2022, read.year());
    assertEquals(332, read.children());
    assertEquals(332, kept.of(CensusTable.CHILD_IDENTIFIERS).size());
    assertEquals(117, kept.of(CensusTable.DISABILITIES).size());
    assertEquals(402, kept.of(CensusTable.CIN_DETAILS).size());
    assertEquals(List.of("NOT_A_CODE ReferralNFA 402"), told(read));
  }

  @Test
  void theSmallReturnOf2022IsReadWithEveryTable() throws IOException {
    ReadReturn read = read("sample_BAR_cin_2022.xml");

    kept.all().forEach((table, rows) -> assertEquals(false, rows.isEmpty(), table.title()));
    assertEquals(
        "1966-03-22",
        kept.of(CensusTable.CHILD_IDENTIFIERS).get(0).value("ExpectedPersonBirthDate"));
    assertEquals(List.of("NOT_A_CODE ICPCnotRequired 1", "NOT_A_CODE ReferralNFA 1"), told(read));
  }

  @Test
  void twoPlansWithReviewsOfTheirOwnAreCounted() throws IOException {
    ReadReturn read = read("CIN2rows.xml");

    assertEquals(
        List.of(List.of(1L, 62L, 1L, 1L, 1L, 1L), List.of(2L, 72L, 1L, 1L, 2L, 1L)),
        kept.of(CensusTable.REVIEWS).stream().map(ReadRow::places).toList());
    assertEquals(
        List.of("STRAY_TEXT ChildIdentifiers 1", "NOT_A_CODE ICPCnotRequired 1"), told(read));
  }

  @Test
  void daysOfLongAgoAreDays() throws IOException {
    ReadReturn read = read("CIN_Census_2021.xml");

    assertEquals(
        "1066-04-13",
        kept.of(CensusTable.CHILD_IDENTIFIERS).get(0).value("ExpectedPersonBirthDate"));
    assertEquals(
        List.of("STRAY_TEXT ChildIdentifiers 1", "NOT_A_CODE ICPCnotRequired 1"), told(read));
  }

  @Test
  void anElementOfTheYearAfterIsReadAndTold() throws IOException {
    ReadReturn read = read("CIN_Census_2024.xml");

    assertEquals("M", kept.of(CensusTable.CHILD_IDENTIFIERS).get(1).value("Sex"));
    assertEquals(
        List.of(
            "MISSING GenderCurrent 2",
            "STRAY_TEXT ChildIdentifiers 1",
            "OTHER_YEAR Sex 2",
            "NOT_A_CODE Sex 1",
            "NOT_A_CODE AssessmentFactors 1",
            "NOT_A_CODE ICPCnotRequired 1",
            "MISSING AssessmentFactors 1",
            "NOT_A_CODE ReferralNFA 1"),
        told(read));
  }

  private ReadReturn read(String sample) throws IOException {
    try (InputStream file = SamplesTest.class.getResourceAsStream("/cin/samples/" + sample)) {
      return new ReturnReader().read(new BytesOfReturn(file.readAllBytes()), kept);
    }
  }

  private static List<String> told(ReadReturn read) {
    return read.departures().stream()
        .map(d -> d.kind() + " " + d.element() + " " + d.count())
        .toList();
  }
}

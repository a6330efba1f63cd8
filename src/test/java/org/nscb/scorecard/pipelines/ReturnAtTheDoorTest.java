package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.lake.CensusReturn;
import org.nscb.scorecard.lake.hashes.Sha256;

/** A return of the census becomes a delivery of each of its tables. */
class ReturnAtTheDoorTest {
  private static final String XML = CensusXml.of(CensusXml.FIRST_CHILD, CensusXml.SECOND_CHILD);

  @TempDir Path folder;

  @Test
  void eachTableIsADeliveryOfItsContract() throws IOException {
    Door door = put(new Door(folder), XML);

    LoadReport report = door.load();

    assertEquals(
        Map.ofEntries(
            Map.entry("cin_census_header", 1L),
            Map.entry("cin_census_children", 2L),
            Map.entry("cin_census_characteristics", 2L),
            Map.entry("cin_census_disabilities", 2L),
            Map.entry("cin_census_episodes", 2L),
            Map.entry("cin_census_assessments", 1L),
            Map.entry("cin_census_factors", 2L),
            Map.entry("cin_census_cin_plans", 1L),
            Map.entry("cin_census_section47", 1L),
            Map.entry("cin_census_cp_plans", 1L),
            Map.entry("cin_census_reviews", 2L)),
        new TreeMap<>(
            report.receipts().stream()
                .filter(r -> !r.source().equals("cin_census_issues"))
                .collect(Collectors.toMap(r -> r.source(), r -> r.rowsAccepted()))),
        () -> report.remarks().toString());
    assertEquals(12, report.ended(FileResult.End.ACCEPTED).size());
    assertTrue(report.receipts().stream().allMatch(r -> r.rowsQuarantined() == 0));
    assertTrue(report.receipts().stream().allMatch(r -> r.period().toString().equals("2024-03")));
    assertEquals(
        List.of(List.of("1", "2010-06-01", "false", "F"), List.of("2", "2014-11-01", "false", "M")),
        door.rows(
            "cin_census_children",
            "select child_number, birth_month, is_unborn, sex from silver order by 1"));
    assertEquals(
        List.of(List.of("1", "1", "1", "1", "3B"), List.of("1", "1", "1", "2", "16A")),
        door.rows(
            "cin_census_factors",
            "select child_number, episode, item, part_number, factor from silver order by part_number"));
    assertEquals(
        List.of(
            List.of("1", "1", "2023-05-02", "6", "N1", "false"),
            List.of("2", "1", "2024-03-29", "1A", "", "true")),
        door.rows(
            "cin_census_episodes",
            "select child_number, episode, referral_date, referral_source, primary_need, nfa from"
                + " silver order by 1"));
  }

  @Test
  void aRowSaysItsLineAndAChildHasOnePseudonymEverywhere() throws IOException {
    Door door =
        put(new Door(folder), XML)
            .put(
                "norfolk_csc_section47_2015-04.csv",
                "s47_id,child_id,start_date",
                "QS101,QC101,01/04/2015");
    door.load();
    long line = XML.lines().takeWhile(l -> !l.startsWith("<Assessments>")).count() + 1;
    assertEquals(
        List.of(List.of(Long.toString(line), "1")),
        door.rows("cin_census_assessments", "select line_in_return, row_number from silver"));
    List<List<String>> pseudonym = door.rows("section47", "select child_id from silver");
    for (String table : List.of("children", "episodes", "factors", "reviews", "disabilities")) {
      assertEquals(
          pseudonym,
          door.rows(
              "cin_census_" + table, "select distinct child_id from silver where child_number = 1"),
          table);
    }
  }

  @Test
  void anIdThatStandsBehindTheRowsIsTheirsToo() throws IOException {
    String late =
        CensusXml.FIRST_CHILD.replaceFirst(
            "(?s)(<ChildIdentifiers>.*</ChildIdentifiers>\n)(.*)</Child>", "$2$1</Child>");
    Door door = put(new Door(folder), CensusXml.of(late, CensusXml.SECOND_CHILD));
    door.load();
    assertEquals(
        List.of(List.of("2", "2")),
        door.rows("cin_census_episodes", "select count(*), count(distinct child_id) from silver"));
    assertEquals(1, found(door).departures().size(), () -> found(door).toString());
  }

  @Test
  void whatTheRulesFindIsCountedAndATableOfItsOwn() throws IOException {
    String withoutNeed =
        CensusXml.FIRST_CHILD.replace("<PrimaryNeedCode>N1</PrimaryNeedCode>\n", "");
    Door door = put(new Door(folder), CensusXml.of(withoutNeed, CensusXml.SECOND_CHILD));

    LoadReport report = door.load();

    assertFalse(report.hasRefusals());
    CensusReturn found = found(door);
    assertEquals(CensusXml.YEAR, found.year());
    assertEquals(2, found.children());
    CensusReturn.BrokenRule broken =
        found.rules().stream().filter(r -> r.rule().equals("8610")).findFirst().orElseThrow();
    assertEquals("error", broken.type());
    assertEquals(List.of(1L, 1L), List.of(broken.issues(), broken.children()));
    assertFalse(broken.message().isBlank());
    assertTrue(
        door.rows(
                "cin_census_issues",
                "select rule_type, table_name, field_name, row_number_in_return, child_number from"
                    + " silver where rule = '8610'")
            .contains(List.of("error", "CINdetails", "PrimaryNeedCode", "1", "1")));
    assertEquals(
        found.errors() + found.queries(),
        found.rules().stream().mapToLong(CensusReturn.BrokenRule::issues).sum());
  }

  @Test
  void departuresFromTheSchemaAreListedAndTheRestIsRead() throws IOException {
    String odd =
        CensusXml.FIRST_CHILD
            .replace("<GenderCurrent>", "<ShoeSize>3</ShoeSize>\n<GenderCurrent>")
            .replace("<CINPlanStartDate>2023-06-02<", "<CINPlanStartDate>soon<");
    Door door = put(new Door(folder), CensusXml.of(odd, CensusXml.SECOND_CHILD));
    door.load();
    List<String> sentences =
        found(door).departures().stream().map(CensusReturn.Departure::sentence).toList();
    assertTrue(
        sentences.get(0).startsWith("ShoeSize within ChildIdentifiers is in no schema")
            && sentences.get(0).contains("(line 24)"),
        sentences::toString);
    assertTrue(
        sentences.stream().anyMatch(s -> s.startsWith("CINPlanStartDate within CINPlanDates")),
        sentences::toString);
    assertFalse(sentences.toString().contains("soon"));
    assertEquals(
        List.of(List.of("", "2023-09-04")),
        door.rows("cin_census_cin_plans", "select start_date, end_date from silver"));
  }

  @Test
  void aReturnOfBeforeTheOldestSchemaIsReadByThat() throws IOException {
    String xml =
        CensusXml.of(
            2015, CensusXml.FIRST_CHILD.replace("2023-", "2014-").replace("2024-", "2015-"));
    Door door =
        new Door(folder)
            .putBytes("norfolk_csc_cin_census_2015.xml", xml.getBytes(StandardCharsets.UTF_8));
    assertFalse(door.load().hasRefusals());
    CensusReturn found = found(door);
    assertEquals(2017, found.year());
    assertEquals(
        List.of("CINPlanDates", "CINPlanStartDate", "CINPlanEndDate"),
        found.departures().stream().map(CensusReturn.Departure::element).distinct().toList());
    assertFalse(found.rules().stream().anyMatch(r -> r.rule().equals("100")), found::toString);
  }

  @Test
  void noByteOfTheFolderHoldsAnIdentifier() throws IOException {
    Door door = put(new Door(folder), XML);
    LoadReport report = door.load();
    put(door, XML.substring(0, XML.length() - 300));
    assertTrue(door.load().hasRefusals());
    for (String identifier : CensusXml.identifiers()) {
      for (Map.Entry<String, byte[]> file : door.files(door.data().root()).entrySet()) {
        assertFalse(
            new String(file.getValue(), StandardCharsets.ISO_8859_1).contains(identifier),
            identifier + " is in " + file.getKey());
      }
      assertFalse((report.toString() + report.remarks()).contains(identifier), identifier);
    }
    String silver =
        String.join(
            "",
            door.rows("cin_census_children", "select * from silver").stream()
                .map(String::valueOf)
                .toList());
    CensusXml.identifiers().forEach(i -> assertFalse(silver.contains(i), i));
  }

  @Test
  void aLoadThatDiesHalfWayLeavesNoneEither() throws IOException {
    Door door = put(new Door(folder), XML);
    Files.createDirectories(door.data().root());
    Path inTheWay = Files.writeString(door.data().silver(), "no folder");
    assertThrows(LoadException.class, door::load);
    assertTrue(door.files(door.data().staging()).size() > CensusTable.values().length);
    for (Map.Entry<String, byte[]> file : door.files(door.data().staging()).entrySet()) {
      String bytes = new String(file.getValue(), StandardCharsets.ISO_8859_1);
      CensusXml.identifiers().forEach(i -> assertFalse(bytes.contains(i), file.getKey()));
    }
    Files.delete(inTheWay);
    assertEquals(12, door.load().ended(FileResult.End.ACCEPTED).size());
    assertEquals(Map.of(), door.files(door.data().inbox()));
  }

  @Test
  void inWhateverPartsItIsReadSilverIsTheSame() throws IOException {
    String large =
        CensusXml.of(
            IntStream.range(0, 300)
                .mapToObj(
                    i ->
                        CensusXml.child(
                            "QC" + (1000 + i),
                            "",
                            "2010-06-17",
                            "2",
                            i % 3 == 0
                                ? CensusXml.noAction("2024-03-29")
                                : CensusXml.full("2023-05-02")))
                .toArray(String[]::new));
    Map<String, String> whole = silver(large, 1);
    assertTrue(whole.size() >= 12, whole::toString);
    assertEquals(whole, silver(large, 2));
    assertEquals(whole, silver(large, 5));
  }

  /** The hash of each file of silver, of a return read in so many parts and in small chunks. */
  private Map<String, String> silver(String xml, int parts) throws IOException {
    Door door = put(new Door(folder.resolve("in_" + parts)), xml);
    long size = xml.getBytes(StandardCharsets.UTF_8).length;
    LoadReport report = door.load(new Load.Pieces(4096, (size + parts - 1) / parts), Door.keys());
    assertFalse(report.hasRefusals(), () -> report.remarks().toString());
    Map<String, String> hashes = new TreeMap<>();
    door.files(door.data().silver())
        .forEach(
            (file, bytes) ->
                hashes.put(file, HexFormat.of().formatHex(Sha256.digest().digest(bytes))));
    return hashes;
  }

  private static CensusReturn found(Door door) {
    return door.receipt("cin_census_header").arrival().census().get(0);
  }

  private static Door put(Door door, String xml) throws IOException {
    return door.putBytes(CensusXml.NAME, xml.getBytes(StandardCharsets.UTF_8));
  }
}

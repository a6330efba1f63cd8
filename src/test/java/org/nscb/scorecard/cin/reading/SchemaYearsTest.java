package org.nscb.scorecard.cin.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nscb.scorecard.cin.departures.Departure;
import org.nscb.scorecard.cin.departures.DepartureKind;
import org.nscb.scorecard.cin.schema.ReturnSchema;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.writing.InventedReturn;
import org.nscb.scorecard.cin.writing.ReturnForm;
import org.xml.sax.SAXException;

/** Returns that the published schema of a year allows are read whole, without a remark. */
class SchemaYearsTest {
  private static final int RETURNS_OF_A_YEAR = 40;

  static IntStream years() {
    return IntStream.rangeClosed(ReturnSchema.FIRST_YEAR, ReturnSchema.LAST_YEAR);
  }

  @ParameterizedTest
  @MethodSource("years")
  void aReturnThatIsValidInItsYearDepartsInNothing(int year) throws IOException, SAXException {
    Schema published = published(year);
    Set<CensusTable> met = EnumSet.noneOf(CensusTable.class);
    for (int seed = 0; seed < RETURNS_OF_A_YEAR; seed++) {
      byte[] bytes = new InventedReturn(seed, year).written(ReturnForm.of(year));
      published.newValidator().validate(new StreamSource(new ByteArrayInputStream(bytes)));

      ReadReturn read = new ReturnReader().read(new BytesOfReturn(bytes), row -> {});

      assertEquals(List.of(), read.departures());
      assertEquals(year, read.year());
      read.rows().entrySet().stream()
          .filter(e -> e.getValue() > 0)
          .forEach(e -> met.add(e.getKey()));
    }
    Set<CensusTable> all = EnumSet.allOf(CensusTable.class);
    if (year < 2022) {
      all.remove(CensusTable.CIN_PLAN_DATES);
    }
    assertEquals(all, met);
  }

  @ParameterizedTest
  @MethodSource("years")
  void whatEachYearChangedIsADepartureInTheOthers(int year) throws IOException {
    byte[] newest = new InventedReturn(1, ReturnSchema.LAST_YEAR).written(ReturnForm.of(2026));
    ReadReturn read = new ReturnReader().read(new BytesOfReturn(newest), year, row -> {});
    Map<Boolean, List<String>> elements =
        read.departures().stream()
            .filter(d -> d.kind() == DepartureKind.OTHER_YEAR)
            .collect(
                Collectors.partitioningBy(
                    d -> d.element().equals("Sex"),
                    Collectors.mapping(Departure::element, Collectors.toList())));
    assertEquals(year < 2025, !elements.get(true).isEmpty());
    assertEquals(year < 2022, elements.get(false).contains("CINPlanDates"));
    assertTrue(read.children() > 0);
  }

  private static Schema published(int year) throws SAXException {
    return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SchemaYearsTest.class.getResource("/cin/schema/CIN_schema_" + year + ".xsd"));
  }
}

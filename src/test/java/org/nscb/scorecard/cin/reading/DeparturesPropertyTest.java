package org.nscb.scorecard.cin.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.nscb.scorecard.cin.writing.InventedReturn;
import org.nscb.scorecard.cin.writing.ReturnForm;
import org.xml.sax.SAXException;

/**
 * A return departs from the schema of its year where the published schema says so, and only then.
 */
class DeparturesPropertyTest {
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "WBRI",
          " NEG",
          "24A",
          "5D",
          "RC9",
          "true",
          "2024-02-30",
          "2024-02-29",
          "2024-02-29Z",
          "29/02/2024",
          "2024-02-29T00:00:00",
          "7",
          "-1",
          "+3",
          "A12345678901",
          "A123456789012",
          "x",
          "CIN",
          "U",
          "9");

  private final Map<Integer, Schema> published = new HashMap<>();

  @Property(tries = 600)
  void theReaderAndThePublishedSchemaAgree(
      @ForAll long seed, @ForAll @IntRange(min = 2017, max = 2026) int year)
      throws IOException, SAXException {
    byte[] bytes = new InventedReturn(seed, year).written(ReturnForm.of(year));
    String text = changed(new String(bytes, StandardCharsets.UTF_8), new Random(seed));

    ReadReturn read = new ReturnReader().read(BytesOfReturn.utf8(text), year, row -> {});

    assertEquals(isValid(text, year), read.departures().isEmpty(), () -> read + "\n" + text);
  }

  /** Takes a line out, has it twice, puts it elsewhere, or gives it another value. */
  private static String changed(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
    List<Integer> values = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean isHeader = lines.get(i).matches(" *<(Collection|Year)>.*");
      if (lines.get(i).matches(" *<([A-Za-z0-9]+)>[^<]*</\\1>") && !isHeader) {
        values.add(i);
      }
    }
    int at = values.get(random.nextInt(values.size()));
    String line = lines.get(at);
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, line);
      case 2 -> {
        int other = values.get(random.nextInt(values.size()));
        lines.set(at, lines.get(other));
        lines.set(other, line);
      }
      default -> {
        String value = VALUES.get(random.nextInt(VALUES.size()));
        lines.set(at, line.replaceFirst(">[^<]*<", ">" + value + "<"));
      }
    }
    return String.join("\n", lines);
  }

  private boolean isValid(String text, int year) throws IOException, SAXException {
    if (!published.containsKey(year)) {
      published.put(
          year,
          SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
              .newSchema(getClass().getResource("/cin/schema/CIN_schema_" + year + ".xsd")));
    }
    try {
      published.get(year).newValidator().validate(new StreamSource(new StringReader(text)));
      return true;
    } catch (SAXException e) {
      return false;
    }
  }
}

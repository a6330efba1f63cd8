package org.nscb.scorecard.cin.writing;

import static org.nscb.scorecard.cin.tables.CensusTable.ASSESSMENTS;
import static org.nscb.scorecard.cin.tables.CensusTable.ASSESSMENT_FACTORS;
import static org.nscb.scorecard.cin.tables.CensusTable.CHILD_CHARACTERISTICS;
import static org.nscb.scorecard.cin.tables.CensusTable.CHILD_IDENTIFIERS;
import static org.nscb.scorecard.cin.tables.CensusTable.CHILD_PROTECTION_PLANS;
import static org.nscb.scorecard.cin.tables.CensusTable.CIN_DETAILS;
import static org.nscb.scorecard.cin.tables.CensusTable.CIN_PLAN_DATES;
import static org.nscb.scorecard.cin.tables.CensusTable.DISABILITIES;
import static org.nscb.scorecard.cin.tables.CensusTable.HEADER;
import static org.nscb.scorecard.cin.tables.CensusTable.REVIEWS;
import static org.nscb.scorecard.cin.tables.CensusTable.SECTION_47;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.nscb.scorecard.cin.schema.ReturnSchema;
import org.nscb.scorecard.cin.schema.SchemaElement;
import org.nscb.scorecard.cin.tables.CensusTable;

/**
 * A return that its year's schema allows, made of chance: any number of anything, any field that
 * may be missing missing, and in fields of free text any characters. It makes no sense otherwise.
 */
public final class InventedReturn {
  private static final int[] LETTERS = {
    'A', 'z', '7', ' ', '&', '<', '>', '"', '\'', ']', '-', '\n', '\r', '\t', 0xE9, 0x20AC, 0x201C,
    0x416, 0x1F600, 0x85, 0x2028
  };

  private final Random random;
  private final ReturnSchema schema;
  private final List<WrittenRow> headers = new ArrayList<>();
  private final List<List<WrittenRow>> children = new ArrayList<>();

  public InventedReturn(long seed, int year) {
    random = new Random(seed);
    schema = ReturnSchema.of(year);
    SchemaElement header = schema.within(schema.root()).get(0);
    WrittenRow details = filled(WrittenRow.of(HEADER, 0, 0, 0), schema.within(header).get(0));
    details = details.with("Collection", "CIN").with("Year", Integer.toString(year));
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      headers.add(filled(details, schema.within(header).get(1)));
    }
    for (int i = 0; i < 1 + random.nextInt(6); i++) {
      children.add(child());
    }
  }

  /** The rows of Header, one for each Source. */
  public List<WrittenRow> headers() {
    return headers;
  }

  /** The other rows of each child. */
  public List<List<WrittenRow>> children() {
    return children;
  }

  public byte[] written(ReturnForm form) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ReturnWriter writer = new ReturnWriter(bytes, form);
    writer.start(headers);
    for (List<WrittenRow> child : children) {
      writer.child(child);
    }
    writer.finish();
    return bytes.toByteArray();
  }

  private List<WrittenRow> child() {
    List<WrittenRow> rows = new ArrayList<>();
    rows.add(row(CHILD_IDENTIFIERS, 0, 0, 0));
    rows.add(row(CHILD_CHARACTERISTICS, 0, 0, 0));
    for (int i = 1; i <= random.nextInt(4); i++) {
      rows.add(row(DISABILITIES, 0, i, 0));
    }
    for (int episode = 1; episode <= 1 + random.nextInt(3); episode++) {
      rows.add(row(CIN_DETAILS, episode, 0, 0));
      some(ASSESSMENTS, episode, ASSESSMENT_FACTORS, rows);
      if (schema.year() >= 2022) {
        some(CIN_PLAN_DATES, episode, null, rows);
      }
      some(SECTION_47, episode, null, rows);
      some(CHILD_PROTECTION_PLANS, episode, REVIEWS, rows);
    }
    return rows;
  }

  private void some(CensusTable table, int episode, CensusTable parts, List<WrittenRow> rows) {
    for (int item = 1; item <= random.nextInt(3); item++) {
      rows.add(row(table, episode, item, 0));
      for (int part = 1; parts != null && part <= random.nextInt(4); part++) {
        rows.add(row(parts, episode, item, part));
      }
    }
  }

  private WrittenRow row(CensusTable table, int episode, int item, int part) {
    WrittenRow empty = WrittenRow.of(table, episode, item, part);
    return filled(empty, rowElement(table, schema.root()));
  }

  private WrittenRow filled(WrittenRow row, SchemaElement element) {
    if (schema.within(element).isEmpty()) {
      return row.with(row.table().fields().get(0).name(), value(element));
    }
    WrittenRow filled = row;
    for (SchemaElement field : schema.within(element)) {
      boolean isField = field.table().isEmpty() && schema.within(field).isEmpty();
      if (isField && schema.has(field) && (field.least() > 0 || random.nextInt(3) > 0)) {
        filled = filled.with(field.name(), value(field));
      }
    }
    return filled;
  }

  private SchemaElement rowElement(CensusTable table, SchemaElement from) {
    if (from.table().equals(Optional.of(table))) {
      return from;
    }
    return schema.within(from).stream()
        .map(held -> rowElement(table, held))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private String value(SchemaElement element) {
    return switch (element.form()) {
      case TEXT -> text();
      case DATE -> LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000)).toString();
      case YEAR -> Integer.toString(schema.year());
      case DATE_TIME -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(900)) + "T10:12:28Z";
      case COUNT -> Integer.toString(random.nextInt(12));
      case PATTERN -> pattern(element);
      case CODE -> {
        List<String> codes = List.copyOf(schema.codes(element.detail()));
        yield codes.get(random.nextInt(codes.size()));
      }
      case NONE -> throw new IllegalArgumentException(element.name());
    };
  }

  private String pattern(SchemaElement element) {
    return switch (element.name()) {
      case "LEA" -> Integer.toString(200 + random.nextInt(700));
      case "SerialNo" -> Integer.toString(100 + random.nextInt(9000));
      default -> "A" + (10_000_000_000L + random.nextInt(1_000_000_000)) + "B";
    };
  }

  /** Stripped, as values are when they are read. */
  private String text() {
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.appendCodePoint(LETTERS[random.nextInt(LETTERS.length)]);
    }
    return text.append('y').toString();
  }
}

package org.nscb.scorecard.cin.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Field;

/** What a case says of one element: fields by their names in the schema, and elements within it. */
final class Notation {

  private final JsonNode node;

  private Notation(JsonNode node) {
    this.node = node;
  }

  /**
   * @param fields the tables whose fields may be written there
   * @param within the tables whose elements may be
   * @throws IllegalArgumentException when another name is, which would go unnoticed
   */
  static Notation of(JsonNode node, List<CensusTable> fields, List<CensusTable> within) {
    Set<String> names =
        Stream.concat(
                fields.stream().flatMap(table -> table.fields().stream()).map(Field::name),
                within.stream().map(Notation::element))
            .collect(Collectors.toSet());
    for (Iterator<String> given = node.fieldNames(); given.hasNext(); ) {
      String name = given.next();
      if (!names.contains(name)) {
        throw new IllegalArgumentException(name + " is not among " + names);
      }
    }
    return new Notation(node);
  }

  /** An element that the case says nothing of. */
  static Notation nothing() {
    return new Notation(JsonNodeFactory.instance.objectNode());
  }

  /** The name of a table's element in the schema. */
  static String element(CensusTable table) {
    return table == CensusTable.CIN_PLAN_DATES ? "CINPlanDates" : table.title();
  }

  /** The text of a field; null where it is left out. */
  String text(String field, String sound) {
    return node.has(field) ? text(node.get(field)) : sound;
  }

  /** The texts of a field that may be there several times. */
  List<String> texts(String field, List<String> sound) {
    return node.has(field) ? list(node.get(field)).map(Notation::text).toList() : sound;
  }

  boolean has(String name) {
    return node.has(name);
  }

  /** The elements of a table within this one: one, or a list of them. */
  List<Notation> within(CensusTable table) {
    return within(table, List.of(table), List.of());
  }

  List<Notation> within(CensusTable table, List<CensusTable> fields, List<CensusTable> below) {
    return list(node.path(element(table))).map(one -> of(one, fields, below)).toList();
  }

  private static Stream<JsonNode> list(JsonNode node) {
    if (node.isMissingNode()) {
      return Stream.empty();
    }
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
  }

  private static String text(JsonNode node) {
    return node.isNull() ? null : node.asText();
  }
}

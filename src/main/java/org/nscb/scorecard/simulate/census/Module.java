package org.nscb.scorecard.simulate.census;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.writing.WrittenRow;

/**
 * A module of a return while it is put together: its fields, and the modules in it. A child is its
 * identifiers with everything else in them.
 */
public final class Module {

  private final CensusTable table;
  private final Map<String, String> values = new HashMap<>();
  private final Map<CensusTable, List<Module>> parts = new EnumMap<>(CensusTable.class);

  public Module(CensusTable table) {
    this.table = table;
  }

  public CensusTable table() {
    return table;
  }

  /** Writes a field; null takes it away. */
  public Module put(String field, String value) {
    table.indexOf(field);
    values.put(field, value);
    return this;
  }

  /** Writes a day; null takes it away. */
  public Module put(String field, LocalDate day) {
    return put(field, day == null ? null : day.toString());
  }

  /** What a field holds, or null. */
  public String text(String field) {
    return values.get(field);
  }

  /** The day that a field holds, or null. */
  public LocalDate day(String field) {
    return text(field) == null ? null : LocalDate.parse(text(field));
  }

  /** One more module in this one. */
  public Module add(CensusTable part) {
    Module added = new Module(part);
    add(added);
    return added;
  }

  void add(Module part) {
    parts.computeIfAbsent(part.table, t -> new ArrayList<>()).add(part);
  }

  /** The modules of a table in this one, in their order, to be changed. */
  public List<Module> all(CensusTable part) {
    return parts.computeIfAbsent(part, t -> new ArrayList<>());
  }

  /** The first module of a table in this one. */
  public Module the(CensusTable part) {
    return all(part).get(0);
  }

  boolean isWithoutParts() {
    return parts.values().stream().allMatch(List::isEmpty);
  }

  /** This module and all that is in it, as rows of a child. */
  public List<WrittenRow> rows() {
    List<WrittenRow> rows = new ArrayList<>();
    collect(rows, 0, 0, 0);
    return rows;
  }

  private void collect(List<WrittenRow> rows, int episode, int item, int part) {
    rows.add(
        new WrittenRow(
            table,
            episode,
            item,
            part,
            new ArrayList<>(table.fields().stream().map(f -> values.get(f.name())).toList())));
    parts.forEach(
        (held, modules) -> {
          for (int i = 0; i < modules.size(); i++) {
            Module module = modules.get(i);
            switch (held) {
              case CIN_DETAILS -> module.collect(rows, i + 1, 0, 0);
              case ASSESSMENT_FACTORS, REVIEWS -> module.collect(rows, episode, item, i + 1);
              case CHILD_CHARACTERISTICS -> module.collect(rows, 0, 0, 0);
              default -> module.collect(rows, episode, i + 1, 0);
            }
          }
        });
  }
}

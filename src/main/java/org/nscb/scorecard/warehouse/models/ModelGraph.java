package org.nscb.scorecard.warehouse.models;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nscb.scorecard.content.Content.Model;
import org.nscb.scorecard.content.problems.Problem;
import org.nscb.scorecard.content.problems.Problems;
import org.nscb.scorecard.content.problems.Vocabulary;

/** Which model reads which, and so the order in which they can be built. */
public final class ModelGraph {
  private final Path root;
  private final Set<String> given;
  private final SelectReader reader;
  private final Vocabulary tables;
  private final Map<String, Model> models = new LinkedHashMap<>();
  private final Map<String, Set<String>> reads = new TreeMap<>();
  private final Problems problems = new Problems();
  private final List<Model> order = new ArrayList<>();

  /**
   * @param root the folder that file names are said relative to
   * @param given tables that exist before any model: silver and reference
   */
  ModelGraph(Path root, Set<String> given, SelectReader reader, Collection<Model> all) {
    this.root = root;
    this.given = given;
    this.reader = reader;
    for (Model model : all) {
      if (!model.name().startsWith("checks.")) {
        models.put(model.name(), model);
      }
    }
    Set<String> known = new LinkedHashSet<>(given);
    known.addAll(models.keySet());
    tables = Vocabulary.of("a model, source or reference table", known);
    models.values().forEach(model -> reads.put(model.name(), tablesOf(model)));
    Set<String> placed = new LinkedHashSet<>();
    models.keySet().forEach(name -> place(name, placed, new ArrayDeque<>()));
    placed.forEach(name -> order.add(models.get(name)));
  }

  /** Everything wrong with the models and with what was asked of {@link #tablesOf}. */
  List<Problem> problems() {
    return problems.list();
  }

  /** Models so that each comes after those it reads. */
  List<Model> order() {
    return List.copyOf(order);
  }

  /** The tables that a select reads; what is wrong with it becomes a problem. */
  Set<String> tablesOf(Model select) {
    SelectReader.Reading reading = reader.read(select.sql());
    String file = fileOf(select);
    if (!reading.problem().isEmpty()) {
      problems.add(
          file,
          "is not one plain select: " + reading.problem(),
          "Leave one select and nothing else in the file.");
    }
    for (String name : reading.bare()) {
      problems.add(
          file, "`" + name + "` is a table without a schema.", "Write it as schema.table.");
    }
    for (String name : reading.tables()) {
      if (!tables.knows(name)) {
        problems.add(file, tables.refusal(name), tables.mend(name));
      }
    }
    return reading.tables();
  }

  private String fileOf(Model select) {
    return root.relativize(select.file()).toString().replace('\\', '/');
  }

  Set<String> readBy(Model model) {
    return reads.get(model.name());
  }

  /** Models that the given tables need, themselves included, in building order. */
  List<Model> upstreamOf(Collection<String> tables) {
    Set<String> needed = reachedFrom(tables);
    return order.stream().filter(model -> needed.contains(model.name())).toList();
  }

  /** Silver and reference tables that the given tables rest upon. */
  List<String> foundationsOf(Collection<String> tables) {
    return reachedFrom(tables).stream().filter(given::contains).sorted().toList();
  }

  private Set<String> reachedFrom(Collection<String> tables) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(tables);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (reached.add(name)) {
        open.addAll(reads.getOrDefault(name, Set.of()));
      }
    }
    return reached;
  }

  private void place(String name, Set<String> placed, Deque<String> path) {
    if (placed.contains(name) || !models.containsKey(name)) {
      return;
    }
    if (path.contains(name)) {
      List<String> circle = new ArrayList<>(path);
      circle = circle.subList(circle.indexOf(name), circle.size());
      problems.add(
          fileOf(models.get(name)),
          "reads itself: " + String.join(" > ", circle) + " > " + name + ".",
          "Break the circle.");
      return;
    }
    path.addLast(name);
    reads.get(name).forEach(read -> place(read, placed, path));
    path.removeLast();
    placed.add(name);
  }
}

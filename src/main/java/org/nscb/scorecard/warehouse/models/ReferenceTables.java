package org.nscb.scorecard.warehouse.models;

import static org.nscb.scorecard.warehouse.database.SqlText.quoted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/**
 * The tables of {@code warehouse/reference}: each CSV file becomes {@code reference.<name>}, the
 * code sets together {@code reference.codes}, the agencies {@code reference.agencies}, and {@code
 * macros.sql} adds the calendar.
 */
final class ReferenceTables {
  private static final Set<String> MADE_BY_THE_ENGINE = Set.of("codes", "agencies", "calendar");

  private final Content content;

  ReferenceTables(Content content) {
    this.content = content;
  }

  /** Their names, with the schema. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    MADE_BY_THE_ENGINE.forEach(name -> names.add("reference." + name));
    files().forEach(file -> names.add("reference." + stem(file)));
    return names;
  }

  void create(WarehouseDatabase database) {
    database.run("create schema reference");
    for (Path file : files()) {
      database.run(
          "create table reference.%s as select * from read_csv(%s, header = true, sample_size = -1)"
              .formatted(stem(file), quoted(file.toString())));
    }
    createCodes(database);
    createAgencies(database);
    database.run(read(content.warehouse().resolve("macros.sql")));
  }

  private void createCodes(WarehouseDatabase database) {
    database.run(
        "create table reference.codes (code_set varchar, code varchar, label varchar,"
            + " code_group varchar, position integer)");
    List<Object[]> rows = new ArrayList<>();
    for (CodeSet set : content.codeSets().values()) {
      int position = 0;
      for (CodeSet.Code code : set.codes()) {
        rows.add(new Object[] {set.name(), code.code(), code.label(), code.group(), ++position});
      }
    }
    database.insert("reference.codes", rows);
  }

  private void createAgencies(WarehouseDatabase database) {
    database.run(
        "create table reference.agencies (agency varchar, name varchar, kind varchar,"
            + " kind_title varchar)");
    database.insert(
        "reference.agencies",
        content.agencies().values().stream()
            .map(a -> new Object[] {a.id(), a.name(), a.kind().id(), a.kind().title()})
            .toList());
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(content.warehouse().resolve("reference"))) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".csv".length());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.nscb.scorecard.content.reading.sources;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.files.YamlOverlay;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.ContractChange;

/**
 * Reads how one contract changes, {@code pipelines/sources/<source>/changes/<yyyy-mm>.yml}: each
 * file is laid over the contract as it was, and the whole is read as a contract.
 */
final class ContractChangesReader {

  /** Keys that would change what a row of silver is, so that months could not stand together. */
  private static final List<String> FIXED =
      List.of("title", "window", "months", "layout", "date", "key", "columns", "checks");

  private final ContentFiles files;
  private final String folder;
  private final List<YamlOverlay.Laid<Contract>> laid = new ArrayList<>();

  /**
   * @param folder of the source
   */
  ContractChangesReader(ContentFiles files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  /**
   * @param reader reads a whole contract
   */
  List<ContractChange> read(Contract first, Function<YamlMap, Contract> reader) {
    String changes = folder + "/changes";
    YamlOverlay overlay =
        new YamlOverlay(files, folder + "/contract.yml", Map.of("columns", "name", "checks", "id"));
    Map<String, ColumnType> types = new HashMap<>();
    first.columns().forEach(column -> types.put(column.name(), column.type()));
    List<ContractChange> read = new ArrayList<>();
    for (String name : files.listNames(changes, ".yml")) {
      String file = changes + "/" + name + ".yml";
      YearMonth from = month(file, name);
      Own own = new Own(overlay);
      overlay
          .lay(file, own::read, reader)
          .ifPresent(
              whole -> {
                laid.add(whole);
                checkTypes(own, whole.value().columns(), types);
                read.add(new ContractChange(from, own.reason, whole.value()));
              });
    }
    return read;
  }

  /** Adds what is wrong with the contracts as changed, once all contracts are looked at. */
  void tell() {
    laid.forEach(whole -> whole.tell(files.problems()));
  }

  /** The keys of one file of changes. */
  private static final class Own {
    private final YamlOverlay overlay;
    private YamlMap map;
    private String reason = "";

    Own(YamlOverlay overlay) {
      this.overlay = overlay;
    }

    boolean read(YamlMap change) {
      map = change;
      reason = change.text("reason");
      change.findMap("set", Own::checkSet);
      for (String list : List.of("columns", "checks")) {
        change.findItems(list);
        change.findNames(
            "drop_" + list, Vocabulary.of("one of the " + list + " so far", overlay.names(list)));
      }
      return change.sound();
    }

    private static YamlMap checkSet(YamlMap set) {
      // what else it may set is what a contract may have: the whole is read as one
      set.byName(Vocabulary.unreadable("a key of a contract"));
      for (String key : FIXED) {
        if (set.has(key)) {
          set.refuse(
              key, "may not change: months could not be set side by side.", "Make a new source.");
        }
      }
      return set;
    }
  }

  private static void checkTypes(Own own, List<Column> columns, Map<String, ColumnType> types) {
    for (Column column : columns) {
      ColumnType earlier = types.putIfAbsent(column.name(), column.type());
      if (earlier != null && earlier != column.type()) {
        own.map.refuse(
            "columns",
            "the type of `" + column.name() + "` may not change.",
            "Add a column under another name, and drop this one.");
      }
    }
  }

  private YearMonth month(String file, String name) {
    try {
      return YearMonth.parse(name);
    } catch (DateTimeException e) {
      files
          .problems()
          .add(
              file,
              "`" + name + "` is not a month.",
              "Name the file for the first month of the change, such as 2016-04.yml.");
      return YearMonth.of(1, 1);
    }
  }
}

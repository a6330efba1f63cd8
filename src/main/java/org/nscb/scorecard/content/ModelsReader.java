package org.nscb.scorecard.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nscb.scorecard.content.Content.Model;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.problems.Problem;

/**
 * Reads the models and checks of the warehouse. That each is one bare select, and what it reads, is
 * for the warehouse to ask its database.
 */
final class ModelsReader {

  /** Each layer and how the names of its models begin. */
  private static final Map<String, List<String>> LAYERS = layers();

  private static final String CHECKS = "checks";
  private static final Pattern FIRST_LINE = Pattern.compile("-- (fail|warn): \\S.*");

  private final ContentFiles files;

  ModelsReader(ContentFiles files) {
    this.files = files;
  }

  /** By schema.name, the checks last. */
  Map<String, Model> read() {
    Map<String, Model> models = new LinkedHashMap<>();
    LAYERS.keySet().forEach(layer -> read(layer, models));
    read(CHECKS, models);
    return models;
  }

  private void read(String schema, Map<String, Model> models) {
    String folder = "warehouse/" + schema;
    for (String name : files.listNames(folder, ".sql")) {
      String file = folder + "/" + name + ".sql";
      files.checkIdentifier(file, name);
      checkBeginning(file, schema, name);
      files
          .text(file)
          .ifPresent(
              sql -> {
                if (schema.equals(CHECKS)) {
                  checkFirstLine(file, sql);
                }
                String model = schema + "." + name;
                models.put(model, new Model(model, files.path(file), sql));
              });
    }
  }

  private static Map<String, List<String>> layers() {
    Map<String, List<String>> layers = new LinkedHashMap<>();
    layers.put("staging", List.of("stg_"));
    layers.put("intermediate", List.of("int_"));
    layers.put("marts", List.of("fct_", "dim_"));
    return layers;
  }

  private void checkBeginning(String file, String schema, String name) {
    List<String> beginnings = LAYERS.getOrDefault(schema, List.of(""));
    if (beginnings.stream().noneMatch(name::startsWith)) {
      files
          .problems()
          .add(
              file,
              "does not begin with %s, as models of %s do."
                  .formatted(String.join(" or ", beginnings), schema),
              "Rename it.");
    }
  }

  private void checkFirstLine(String file, String sql) {
    String first = sql.lines().findFirst().orElse("").stripTrailing();
    if (!FIRST_LINE.matcher(first).matches()) {
      files
          .problems()
          .add(
              new Problem(
                  file,
                  "",
                  1,
                  "does not say what a row means.",
                  "Begin with `-- fail: ` or `-- warn: ` and one sentence."));
    }
  }
}

package org.nscb.scorecard.warehouse.models;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nscb.scorecard.content.Content.Model;
import org.nscb.scorecard.warehouse.database.Lanes;
import org.nscb.scorecard.warehouse.database.SqlProblem;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase.WarehouseSqlException;

/** Runs the checks: each a select of offending rows, its first line its severity and sentence. */
public final class WarehouseChecks {
  private static final String SCHEMA = "checks.";
  private static final Pattern FIRST_LINE = Pattern.compile("\\A-- (fail|warn): (.+)");

  private final WarehouseDatabase database;

  public WarehouseChecks(WarehouseDatabase database) {
    this.database = database;
  }

  public static List<Model> among(Collection<Model> models) {
    return models.stream().filter(model -> model.name().startsWith(SCHEMA)).toList();
  }

  public List<CheckResult> run(Collection<Model> checks) {
    Map<String, CheckResult> results = new ConcurrentHashMap<>();
    try (Lanes lanes = new Lanes(database)) {
      for (Model check : checks) {
        lanes.begin(lane -> results.put(check.name(), run(lane, check)));
      }
      lanes.join();
    }
    return checks.stream().map(check -> results.get(check.name())).toList();
  }

  private static CheckResult run(WarehouseDatabase database, Model check) {
    String name = check.name().substring(SCHEMA.length());
    Matcher first = FIRST_LINE.matcher(check.sql());
    if (!first.lookingAt()) {
      throw SqlProblem.of(file(name), "does not begin with `-- fail: ` or `-- warn: `.");
    }
    try {
      long rows =
          database
              .query("select count(*) from (" + check.sql() + "\n)", row -> row.getLong(1))
              .get(0);
      return new CheckResult(name, first.group(1), first.group(2).strip(), rows);
    } catch (WarehouseSqlException e) {
      throw SqlProblem.of(file(name), e);
    }
  }

  private static String file(String name) {
    return "warehouse/checks/" + name + ".sql";
  }
}

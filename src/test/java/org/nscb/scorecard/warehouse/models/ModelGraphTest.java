package org.nscb.scorecard.warehouse.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.content.Content.Model;
import org.nscb.scorecard.content.problems.Problem;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

class ModelGraphTest {
  private final WarehouseDatabase database = WarehouseDatabase.inMemory();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aModelComesAfterThoseItReads() {
    ModelGraph graph =
        graph(
            Map.of(
                "marts.a", "with b as (select * from staging.b) select * from b",
                "staging.b", "select * from silver.c"));
    assertEquals(List.of(), graph.problems());
    assertEquals(List.of("staging.b", "marts.a"), graph.order().stream().map(Model::name).toList());
  }

  @Test
  void whatASubqueryReadsIsReadToo() {
    ModelGraph graph =
        graph(
            Map.of(
                "marts.a", "select * from silver.c where exists (select 1 from staging.b)",
                "staging.b", "select 1"));
    assertEquals(List.of("staging.b", "marts.a"), graph.order().stream().map(Model::name).toList());
  }

  @Test
  void allThatIsWrongIsToldAtOnceWithItsFile() {
    Map<String, String> models = new LinkedHashMap<>();
    models.put("marts.a", "select * from marts.b");
    models.put("marts.b", "select * from marts.a");
    models.put("marts.c", "select * from staging.refferals");
    models.put("marts.d", "delete from marts.a");
    models.put("marts.e", "select * from loose");
    models.put("marts.f", "select 1; select 2");
    models.put("staging.referrals", "select 1 as one");
    assertEquals(
        List.of(
            "warehouse/marts/a.sql: reads itself: marts.a > marts.b > marts.a. Break the circle.",
            "warehouse/marts/c.sql: `staging.refferals` is not a model, source or reference table."
                + " Did you mean `staging.referrals`?",
            "warehouse/marts/d.sql: is not one plain select: Only SELECT statements can be"
                + " serialized to json! Leave one select and nothing else in the file.",
            "warehouse/marts/e.sql: `loose` is a table without a schema. Write it as schema.table.",
            "warehouse/marts/f.sql: is not one plain select: It holds 2 statements."
                + " Leave one select and nothing else in the file."),
        graph(models).problems().stream().map(Problem::toString).toList());
  }

  private ModelGraph graph(Map<String, String> sqlByName) {
    Path root = Path.of("root");
    List<Model> models =
        sqlByName.entrySet().stream()
            .map(
                e ->
                    new Model(
                        e.getKey(),
                        root.resolve("warehouse/" + e.getKey().replace('.', '/') + ".sql"),
                        e.getValue()))
            .toList();
    return new ModelGraph(root, Set.of("silver.c"), new SelectReader(database), models);
  }
}

package org.nscb.scorecard.warehouse.standing;

import static org.nscb.scorecard.warehouse.database.SqlText.name;
import static org.nscb.scorecard.warehouse.database.SqlText.quoted;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Reference;
import org.nscb.scorecard.content.sources.Severity;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/**
 * Rows that name a row of another source which is not there.
 *
 * <p>What is left out may be what another row refers to. So all references are judged again until
 * nothing more is left out. Each round leaves out at least one row or ends, and what stands at the
 * end is the same whichever reference is judged first: the greatest set of rows that refer to rows
 * of the set alone. A reference into a source that nothing was ever delivered for is not judged.
 */
final class References {
  private final WarehouseDatabase database;
  private final List<Judged> judged;
  private final List<Judged> notJudged;

  private record Judged(String source, Reference reference) {}

  References(WarehouseDatabase database, Collection<Contract> contracts) {
    this.database = database;
    List<String> delivered =
        database.query(
            "select distinct source from arrived.deliveries", row -> row.getString("source"));
    List<Judged> all =
        contracts.stream()
            .filter(contract -> delivered.contains(contract.source()))
            .flatMap(c -> c.references().stream().map(r -> new Judged(c.source(), r)))
            .toList();
    judged = all.stream().filter(j -> delivered.contains(j.reference().source())).toList();
    notJudged = all.stream().filter(j -> !delivered.contains(j.reference().source())).toList();
  }

  void judge() {
    long before;
    do {
      before = leftOut();
      judged.forEach(this::leaveOut);
    } while (leftOut() > before);
    judged.forEach(this::count);
    for (Judged one : notJudged) {
      database.run(
          """
          insert into arrived.findings
          select delivery, 'reference_not_judged', %s, %s, 0
          from arrived.deliveries where source = %s
          """
              .formatted(
                  quoted(one.reference().id()),
                  quoted(
                      "Nothing was ever delivered for "
                          + one.reference().source()
                          + ", so this could not be looked at: "
                          + one.reference().message()),
                  quoted(one.source())));
    }
  }

  private void leaveOut(Judged one) {
    if (one.reference().severity() == Severity.FAIL) {
      database.run(
          "insert into arrived.orphans select delivery, row_number from (%s)"
              .formatted(orphans("silver", one)));
    } else if (one.reference().severity() == Severity.STOP) {
      database.run(
          "insert into arrived.stopped select distinct delivery from (%s)"
              .formatted(orphans("silver", one)));
    }
  }

  /** A row that two references speak against counts under both. */
  private void count(Judged one) {
    String rows =
        one.reference().severity() == Severity.WARN
            ? orphans("silver", one)
            : orphans("settled", one);
    database.run(
        """
        insert into arrived.findings
        select delivery, %s, %s, %s, count(*) from (%s) group by delivery
        """
            .formatted(
                quoted("reference_" + one.reference().severity().name().toLowerCase(Locale.ROOT)),
                quoted(one.reference().id()),
                quoted(one.reference().message()),
                rows));
  }

  /** Rows of a schema that refer to nothing in silver. */
  private static String orphans(String schema, Judged one) {
    Reference reference = one.reference();
    String same =
        IntStream.range(0, reference.columns().size())
            .mapToObj(
                i ->
                    "rows."
                        + name(reference.columns().get(i))
                        + " = target."
                        + name(reference.to().get(i)))
            .collect(Collectors.joining(" and "));
    String refers =
        reference.columns().stream()
            .map(column -> "rows." + name(column) + " is not null")
            .collect(Collectors.joining(" and "));
    return "select rows.delivery, rows.row_number from %s.%s as rows anti join silver.%s as target on %s where %s"
        .formatted(schema, name(one.source()), name(reference.source()), same, refers);
  }

  private long leftOut() {
    return database
        .query(
            "select (select count(*) from arrived.orphans) + (select count(*) from arrived.stopped)",
            row -> row.getLong(1))
        .get(0);
  }
}

package org.nscb.scorecard.warehouse.standing;

import static org.nscb.scorecard.warehouse.database.SqlText.name;
import static org.nscb.scorecard.warehouse.database.SqlText.quoted;

import java.util.stream.Collectors;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/**
 * Rows that two parts of one month hold: the lowest part keeps its row, the others are counted.
 * Keys are an agency's own, so equal keys of two agencies are two things.
 */
final class SharedKeys {
  private final WarehouseDatabase database;
  private final Contract contract;

  SharedKeys(WarehouseDatabase database, Contract contract) {
    this.database = database;
    this.contract = contract;
  }

  void judge() {
    if (!cameInParts()) {
      return;
    }
    database.run(
        """
        create temp table repeated as
        select delivery, row_number, kept_in
        from (
            select
                delivery,
                row_number,
                first_value(delivery) over same as kept_in,
                row_number() over same as place,
            from settled.%s
            window same as (
                partition by agency, period, %s order by length(part), part, row_number)
        )
        where place > 1;
        insert into arrived.left_out select delivery, row_number from repeated;
        insert into arrived.findings
        select delivery, 'repeated', kept_in, 'Another part of the month holds these rows too.', count(*)
        from repeated group by delivery, kept_in;
        drop table repeated;
        """
            .formatted(name(contract.source()), key(contract)));
  }

  private boolean cameInParts() {
    return database
        .query(
            "select 1 from arrived.deliveries where source = "
                + quoted(contract.source())
                + " group by agency, period having count(*) > 1 limit 1",
            row -> row.getInt(1))
        .iterator()
        .hasNext();
  }

  static String key(Contract contract) {
    return contract.key().stream().map(column -> name(column)).collect(Collectors.joining(", "));
  }
}

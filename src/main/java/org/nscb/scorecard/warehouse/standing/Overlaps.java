package org.nscb.scorecard.warehouse.standing;

import static org.nscb.scorecard.warehouse.database.SqlText.name;
import static org.nscb.scorecard.warehouse.database.SqlText.quoted;

import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/**
 * Files whose windows overlap: of each key of an agency the row of the latest period stands. A row
 * has vanished when its date lies in the window of a later delivery that does not hold its key; it
 * no longer stands, and is counted by the delivery that it came in and the first that lacks it. A
 * key that the later delivery had in quarantine has not vanished: it is there, and faulty.
 */
public final class Overlaps {
  private final WarehouseDatabase database;
  private final Contract contract;

  Overlaps(WarehouseDatabase database, Contract contract) {
    this.database = database;
    this.contract = contract;
  }

  void judge() {
    database.run(
        """
        create temp table latest as
        select *
        from (
            select
                delivery, row_number, agency, period, %2$s,
                %3$s as happened,
                row_number() over (
                    partition by agency, %2$s order by period desc, length(part), part
                ) as place,
            from settled.%1$s
        );
        insert into arrived.left_out select delivery, row_number from latest where place > 1;

        create temp table vanished as
        select
            latest.delivery,
            latest.row_number,
            min_by(later.delivery, (later.period, length(later.part), later.part)) as lacking,
        from latest
        inner join arrived.deliveries as later
            on later.source = %4$s
            and latest.agency = later.agency
            and latest.period < later.period
            and latest.happened <= last_day(later.period)
            and latest.happened >= later.period - to_months(%5$d)
        anti join arrived.%6$s as refused
            on later.agency = refused.agency
            and later.period = refused.period
            and %7$s
        where latest.place = 1
        group by latest.delivery, latest.row_number;

        insert into arrived.left_out select delivery, row_number from vanished;
        insert into arrived.findings
        select delivery, 'vanished', lacking,
            'A later file holds the months of these rows, and not the rows.', count(*)
        from vanished group by delivery, lacking;
        drop table latest;
        drop table vanished;
        """
            .formatted(
                name(contract.source()),
                SharedKeys.key(contract),
                name(contract.dateColumn().orElseThrow()),
                quoted(contract.source()),
                contract.months() - 1,
                name(refused(contract)),
                sameKey()));
  }

  /** The table of the keys that are in quarantine: agency, period and the columns of the key. */
  public static String refused(Contract contract) {
    return contract.source() + "_refused_keys";
  }

  private String sameKey() {
    return contract.key().stream()
        .map(column -> "latest." + name(column) + " = refused." + name(column))
        .reduce((one, other) -> one + " and " + other)
        .orElseThrow();
  }
}

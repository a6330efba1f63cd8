package org.nscb.scorecard.warehouse.standing;

import static org.nscb.scorecard.warehouse.database.SqlText.name;

import java.util.Collection;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;

/**
 * Takes out of silver what other deliveries speak against, and counts it by delivery.
 *
 * <p>Reads {@code arrived.<source>} and {@code arrived.deliveries}, all that is in force; {@code
 * settled.<source>} has them put side by side, {@code silver.<source>} what stands of those. First
 * the parts of one month are put side by side, then the windows that overlap, last the references,
 * for what refers must be settled.
 */
public final class StandingRows {
  private final WarehouseDatabase database;
  private final Collection<Contract> contracts;

  public StandingRows(WarehouseDatabase database, Collection<Contract> contracts) {
    this.database = database;
    this.contracts = contracts;
  }

  /** Makes the empty tables and, over what arrived, the views that read through them. */
  public void prepare() {
    database.run(
        """
        create table arrived.left_out (delivery varchar, row_number bigint);
        create table arrived.orphans (delivery varchar, row_number bigint);
        create table arrived.stopped (delivery varchar);
        create table arrived.findings (
            delivery varchar, kind varchar, name varchar, sentence varchar, rows bigint);
        create schema settled;
        """);
    for (Contract contract : contracts) {
      database.run(
          """
          create view settled.%1$s as
          select rows.* from arrived.%1$s as rows
          anti join arrived.left_out as gone
              on rows.delivery = gone.delivery and rows.row_number = gone.row_number;
          create view silver.%1$s as
          select rows.* from settled.%1$s as rows
          anti join arrived.orphans as gone
              on rows.delivery = gone.delivery and rows.row_number = gone.row_number
          anti join arrived.stopped as stopped on rows.delivery = stopped.delivery;
          """
              .formatted(name(contract.source())));
    }
    database.run(
        """
        create view silver.deliveries as
        select rows.* from arrived.deliveries as rows
        anti join arrived.stopped as stopped on rows.delivery = stopped.delivery
        """);
  }

  public void judge() {
    for (Contract contract : contracts) {
      if (contract.window() != Window.PUBLICATION && !contract.key().isEmpty()) {
        new SharedKeys(database, contract).judge();
        if (contract.window() == Window.OVERLAPPING) {
          new Overlaps(database, contract).judge();
        }
      }
    }
    new References(database, contracts).judge();
  }
}

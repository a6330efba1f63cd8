package org.nscb.scorecard.release.inputs;

import java.util.stream.Collectors;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Withdrawal;
import org.nscb.scorecard.lake.hashes.Sha256;

/**
 * Everything that has a part in the figures. Equal inputs make an equal release.
 *
 * @param contentHash of contracts, warehouse and site; not of documents, tests and pages
 */
public record Inputs(String contentHash, String codeVersion, String hash) {

  /**
   * Counts what came and how it stands, not in which order it came: the same deliveries in another
   * order are nothing new as long as the same ones are in force.
   */
  public static Inputs of(Ledger ledger, String contentHash, String codeVersion) {
    String deliveries =
        ledger.states().entrySet().stream()
            .map(entry -> line(entry.getKey(), entry.getValue(), ledger))
            .sorted()
            .distinct()
            .collect(Collectors.joining("\n"));
    return new Inputs(
        contentHash, codeVersion, Sha256.of(deliveries + "\n" + contentHash + "\n" + codeVersion));
  }

  private static String line(Receipt receipt, Ledger.State state, Ledger ledger) {
    String said =
        state == Ledger.State.WITHDRAWN
            ? ledger.findWithdrawal(receipt.delivery()).map(Withdrawal::reason).orElse("")
            : receipt.refusal();
    return String.join(
        " ",
        receipt.delivery(),
        receipt.sha256(),
        Integer.toString(receipt.version()),
        state.name(),
        said);
  }
}

package org.nscb.scorecard.pipelines;

import java.util.Optional;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Slot;
import org.nscb.scorecard.pipelines.intake.names.Recognised;

/**
 * A month comes whole or in parts, never both: its rows would count twice. The parts of a
 * publication are tables of their own.
 */
final class WholeOrParts {
  private WholeOrParts() {}

  /**
   * What is wrong with a file beside what is in force, and what to do, to follow "Cannot ...: ".
   */
  static Optional<String> problem(Recognised file, Ledger ledger) {
    if (file.contract().window() == Window.PUBLICATION) {
      return Optional.empty();
    }
    return ledger.inForce().stream()
        .filter(receipt -> isOfTheSameMonth(receipt.slot(), file.slot()))
        .filter(receipt -> receipt.part().isEmpty() != file.part().isEmpty())
        .findFirst()
        .map(receipt -> sentence(file, receipt));
  }

  private static boolean isOfTheSameMonth(Slot one, Slot other) {
    return one.source().equals(other.source())
        && one.agency().equals(other.agency())
        && one.period().equals(other.period());
  }

  private static String sentence(Recognised file, Receipt standing) {
    return (file.part().isEmpty()
            ? "it is the whole month, and the month came in parts, such as "
            : "it is a part, and the month came whole as ")
        + standing.delivery()
        + ". Withdraw that first (scorecard withdraw "
        + standing.delivery()
        + " --reason ...) and send this file again, or leave the month as it is.";
  }
}

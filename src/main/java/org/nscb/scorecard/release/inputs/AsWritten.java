package org.nscb.scorecard.release.inputs;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.content.Begun;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.Receipt;

/**
 * Whether all that a publication reads is as its receipts say. The files are hashed while the
 * warehouse is built of them; nothing of it is sealed before the answer is there.
 */
public final class AsWritten {
  private final Begun<List<String>> problems;

  private AsWritten(Begun<List<String>> problems) {
    this.problems = problems;
  }

  /** Begins to look, beside the caller's work. */
  public static AsWritten begin(DataFolder data, Ledger ledger) {
    return new AsWritten(Begun.of(() -> problems(data, ledger)));
  }

  private static List<String> problems(DataFolder data, Ledger ledger) {
    List<ExpectedFile> expected = new ArrayList<>();
    for (Receipt receipt : ledger.inForce()) {
      expected.addAll(ExpectedFile.silver(data, receipt));
      expected.addAll(ExpectedFile.quarantine(data, receipt));
    }
    ledger.accepted().forEach(receipt -> expected.addAll(ExpectedFile.rekey(data, receipt)));
    List<String> problems = new ArrayList<>(ledger.problems());
    problems.addAll(ExpectedFile.problems(expected));
    return problems;
  }

  /** Waits for the answer: a sentence for each receipt or file that is missing or changed. */
  public List<String> problems() {
    return problems.get();
  }
}

package org.nscb.scorecard.pipelines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.lake.WithdrawalException;
import org.nscb.scorecard.lake.Withdrawals;
import org.nscb.scorecard.pipelines.intake.WithdrawalFile;
import org.nscb.scorecard.pipelines.intake.names.RefusedFileException;
import org.nscb.scorecard.pipelines.privacy.watch.FileNames;

/**
 * Takes the withdrawals of the inbox, before its deliveries: what is withdrawn and sent again in
 * one go is a delivery of its own. A file leaves the inbox when its withdrawal is written; one that
 * cannot be followed stays, since it holds no row.
 */
final class WithdrawalFiles {
  private final DataFolder data;
  private final Withdrawals withdrawals;

  WithdrawalFiles(DataFolder data, Withdrawals withdrawals) {
    this.data = data;
    this.withdrawals = withdrawals;
  }

  /**
   * @param ledger with the withdrawals
   */
  record Taken(Ledger ledger, List<FileResult> results) {}

  Taken take(Ledger before) throws IOException {
    Ledger ledger = before;
    List<FileResult> results = new ArrayList<>();
    for (Path file : files()) {
      String name = FileNames.shown(file.getFileName().toString());
      try {
        WithdrawalFile asked = WithdrawalFile.read(file);
        if (!isDone(asked, ledger)) {
          ledger = withdrawals.withdraw(ledger, asked.delivery(), asked.reason());
        }
        Files.delete(file);
        results.add(
            result(
                name,
                FileResult.End.WITHDRAWN,
                asked.delivery(),
                asked.delivery() + " is withdrawn. The next release is made without it."));
      } catch (RefusedFileException | WithdrawalException e) {
        results.add(result(name, FileResult.End.REFUSED, "", e.getMessage() + " (" + name + ")"));
      }
    }
    return new Taken(ledger, results);
  }

  /** By a load that was interrupted before the file left the inbox. */
  private static boolean isDone(WithdrawalFile asked, Ledger ledger) {
    return ledger
        .findWithdrawal(asked.delivery())
        .filter(w -> w.reason().equals(asked.reason().strip()))
        .isPresent();
  }

  private static FileResult result(
      String name, FileResult.End end, String delivery, String message) {
    return new FileResult(name, delivery, end, Optional.empty(), message, Optional.empty());
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(data.inbox())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(data.inbox())) {
      return files.filter(WithdrawalFile::isOne).filter(Files::isRegularFile).sorted().toList();
    }
  }
}

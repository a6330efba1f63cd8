package org.nscb.scorecard.cli;

import java.io.PrintWriter;
import org.nscb.scorecard.content.ContentException;
import org.nscb.scorecard.dashboards.AddressException;
import org.nscb.scorecard.lake.DamagedReceiptException;
import org.nscb.scorecard.lake.LockedException;
import org.nscb.scorecard.lake.WithdrawalException;
import org.nscb.scorecard.pipelines.LoadException;
import org.nscb.scorecard.pipelines.privacy.KeyFileException;
import org.nscb.scorecard.pipelines.privacy.KeyWindowException;
import org.nscb.scorecard.release.NothingYetException;
import org.nscb.scorecard.release.ReleaseException;
import org.nscb.scorecard.release.UnknownNameException;
import org.nscb.scorecard.warehouse.WarehouseException;

/** Which failures a user can mend, and what the shell is told of each. */
final class Failures {
  private Failures() {}

  static ExitCode exitCode(Throwable failure) {
    if (failure instanceof CannotDo cannot) {
      return cannot.exitCode();
    }
    if (failure instanceof ContentException) {
      return ExitCode.CONTENT_PROBLEMS;
    }
    if (failure instanceof NothingYetException) {
      return ExitCode.NOTHING_DELIVERED;
    }
    if (failure instanceof UnknownNameException
        || failure instanceof AddressException
        || failure instanceof KeyWindowException
        || failure instanceof WithdrawalException
        || LibraryFailure.isBehind(failure)) {
      return ExitCode.USAGE;
    }
    return failure instanceof LoadException
            || failure instanceof KeyFileException
            || failure instanceof LockedException
            || failure instanceof DamagedReceiptException
            || failure instanceof ReleaseException
            || failure instanceof WarehouseException
        ? ExitCode.REFUSED
        : ExitCode.BUG;
  }

  /** What a user can mend is said in words; only a mistake of ours prints where it happened. */
  static void explain(Throwable failure, PrintWriter err) {
    if (LibraryFailure.isBehind(failure)) {
      err.println(LibraryFailure.message(failure));
    } else if (exitCode(failure) == ExitCode.BUG) {
      err.println("This is a mistake in the scorecard. Please report it with the lines below.");
      failure.printStackTrace(err);
    } else {
      err.println(failure.getMessage());
    }
    err.flush();
  }
}

package org.nscb.scorecard.pipelines.privacy.watch;

import java.util.Optional;

/** Reasons that a person types, which are kept and shown as they are. */
public final class Reasons {

  private Reasons() {}

  /** Why a reason may not be kept, as the end of a sentence; nothing when it may. */
  public static Optional<String> problem(String reason) {
    return FileNames.tellsOfAPerson(reason)
        ? Optional.of(
            "its reason looks as if it said who somebody is. Say why without a name, number or"
                + " address.")
        : Optional.empty();
  }
}

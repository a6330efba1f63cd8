package org.nscb.scorecard.pipelines.privacy.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.privacy.PrivacyPolicy;
import org.nscb.scorecard.content.sources.Contract;

/** Whether a file has a column that may not come in, going by its header. */
public final class ForbiddenHeaders {

  private ForbiddenHeaders() {}

  /** Why the file is refused, if it is; columns are named by their number and what they are. */
  public static Optional<String> refusal(String file, Contract contract, List<String> headers) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      String header = headers.get(i);
      Optional<PrivacyPolicy.Hit> hit = contract.privacy().policy().findForbidden(header);
      if (hit.isPresent() && !isLet(contract, header)) {
        found.add("column " + (i + 1) + " has the header of " + hit.get().title());
      }
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Cannot accept "
                + file
                + ": "
                + String.join("; ", found)
                + ", which may not come in. Take it out and send the file again; if it says nothing"
                + " of a person, waive the header in the contract, with the reason.");
  }

  private static boolean isLet(Contract contract, String header) {
    return contract.privacy().waivers().stream().anyMatch(w -> w.ofHeader(header))
        || contract.columns().stream()
            .anyMatch(c -> c.privacy().takesIdentityAway() && c.isHeadedBy(header));
  }
}

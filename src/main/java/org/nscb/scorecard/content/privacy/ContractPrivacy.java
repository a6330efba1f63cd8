package org.nscb.scorecard.content.privacy;

import java.util.List;
import java.util.Optional;

/** The policy of the house, and what one contract says beside it. */
public record ContractPrivacy(
    PrivacyPolicy policy, List<Waiver> waivers, Optional<Anonymity> anonymity) {

  public ContractPrivacy {
    waivers = List.copyOf(waivers);
  }
}

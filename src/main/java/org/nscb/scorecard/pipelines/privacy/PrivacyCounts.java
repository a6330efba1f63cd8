package org.nscb.scorecard.pipelines.privacy;

import java.io.Serializable;
import org.nscb.scorecard.pipelines.privacy.anonymity.ClassCounts;
import org.nscb.scorecard.pipelines.privacy.watch.IdentityCounts;

/**
 * What rows say of people.
 *
 * @param identities cells that look like identities
 * @param classes accepted rows that are like each other
 */
public record PrivacyCounts(IdentityCounts identities, ClassCounts classes)
    implements Serializable {

  public static PrivacyCounts none() {
    return new PrivacyCounts(IdentityCounts.none(), new ClassCounts());
  }

  public PrivacyCounts plus(PrivacyCounts other) {
    return new PrivacyCounts(identities.plus(other.identities), classes.plus(other.classes));
  }
}

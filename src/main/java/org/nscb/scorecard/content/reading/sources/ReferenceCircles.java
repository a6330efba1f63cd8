package org.nscb.scorecard.content.reading.sources;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Reference;
import org.nscb.scorecard.content.sources.Severity;

/**
 * Circles among references that leave rows out. One that merely counts may close a circle: nothing
 * depends on what it finds.
 */
final class ReferenceCircles {

  private final Catalogue<Contract> contracts;
  private final Set<String> seen = new HashSet<>();

  private ReferenceCircles(Catalogue<Contract> contracts) {
    this.contracts = contracts;
  }

  static boolean isInOne(Contract from, Reference reference, Catalogue<Contract> contracts) {
    return reference.severity() != Severity.WARN
        && new ReferenceCircles(contracts).leads(reference.source(), from.source());
  }

  private boolean leads(String source, String to) {
    if (source.equals(to)) {
      return true;
    }
    Optional<Contract> contract = seen.add(source) ? contracts.find(source) : Optional.empty();
    return contract.stream()
        .flatMap(c -> c.versions().stream())
        .flatMap(version -> version.references().stream())
        .filter(reference -> reference.severity() != Severity.WARN)
        .anyMatch(reference -> leads(reference.source(), to));
  }
}

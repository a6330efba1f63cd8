package org.nscb.scorecard.pipelines.intake;

import java.time.YearMonth;
import java.util.List;
import org.nscb.scorecard.content.sources.Contract;

/**
 * What a file is taken to be.
 *
 * @param part of a publication, else empty
 * @param how what was recognised and by what, one sentence each
 */
public record Recognised(
    Contract contract, String agency, YearMonth period, String part, List<String> how) {

  public Recognised {
    how = List.copyOf(how);
  }

  /** Source, agency, period and part in words. */
  public String title() {
    String name = contract.source() + " of " + agency + " for " + period;
    return part.isEmpty() ? name : name + ", part " + part;
  }

  /** The id of the delivery with this content. */
  public String delivery(String sha256) {
    String name = contract.source() + "-" + agency + "-" + period;
    return (part.isEmpty() ? name : name + "-" + part) + "-" + sha256.substring(0, 8);
  }
}

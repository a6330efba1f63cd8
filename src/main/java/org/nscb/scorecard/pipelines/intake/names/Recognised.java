package org.nscb.scorecard.pipelines.intake.names;

import java.time.YearMonth;
import java.util.List;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.lake.Slot;

/**
 * What a file is taken to be.
 *
 * @param part of a publication, or of a month that is sent in parts; else empty
 * @param version of several files for one slot the one with the highest is in force; 1 when nothing
 *     says it
 * @param how what was recognised and by what, one sentence each
 */
public record Recognised(
    Contract contract,
    String agency,
    YearMonth period,
    String part,
    int version,
    List<String> how) {

  public Recognised {
    how = List.copyOf(how);
  }

  public Slot slot() {
    return new Slot(contract.source(), agency, period, part);
  }

  /** Source, agency, period, part and version in words. */
  public String title() {
    return contract.source()
        + " of "
        + agency
        + " for "
        + period
        + (part.isEmpty() ? "" : ", part " + part)
        + (version == 1 ? "" : ", version " + version);
  }

  /** The id of the delivery with this content. */
  public String delivery(String sha256) {
    String name = contract.source() + "-" + agency + "-" + period;
    return (part.isEmpty() ? name : name + "-" + part) + "-" + sha256.substring(0, 8);
  }
}

package org.nscb.scorecard.content.sources;

import java.util.List;
import java.util.Map;

/**
 * A closed set of codes ({@code warehouse/reference/codes/<name>.csv}) and the other spellings
 * under which agencies send them ({@code pipelines/aliases/<name>.csv}).
 *
 * @param aliases spelling as seen to code
 */
public record CodeSet(String name, List<Code> codes, Map<String, String> aliases) {

  /**
   * @param group the coarser value that it is shown under, or the label itself
   */
  public record Code(String code, String label, String group) {}
}

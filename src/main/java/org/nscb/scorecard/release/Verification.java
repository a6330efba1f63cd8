package org.nscb.scorecard.release;

import java.util.List;

/**
 * What rehashing found.
 *
 * @param problems one sentence each, naming the file; empty when everything is as it was written
 */
public record Verification(int releases, int deliveries, long files, List<String> problems) {

  public boolean passed() {
    return problems.isEmpty();
  }
}

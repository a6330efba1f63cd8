package org.nscb.scorecard.content.privacy;

import java.util.List;

/**
 * What a contract asks of k-anonymity: how many rows may share their values in the named columns
 * with fewer than k rows (L. Sweeney, "k-anonymity: a model for protecting privacy", 2002).
 *
 * @param warn the share of accepted rows, 0 to 1, over which it is remarked
 * @param stop the share over which the delivery is refused
 */
public record Anonymity(List<String> columns, int k, double warn, double stop) {

  public Anonymity {
    columns = List.copyOf(columns);
  }
}

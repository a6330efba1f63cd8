package org.nscb.scorecard.release.read;

import java.util.List;

/**
 * How the values of an indicator came about.
 *
 * @param steps the models in the order in which they are built, then the sources
 */
public record Lineage(String numeratorSql, String denominatorSql, List<String> steps) {

  public static final Lineage NONE = new Lineage("", "", List.of());
}

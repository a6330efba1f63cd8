package org.nscb.scorecard.release.read;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom the Board's area is set beside, in the order in which they are shown. */
public enum ComparatorKind {
  COUNTRY,
  REGION,
  /** The mean of the statistical neighbours that have a value. */
  NEIGHBOURS;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ComparatorKind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** The kinds with the given ids, as page files write them. */
  public static Set<ComparatorKind> named(Collection<String> ids) {
    return Arrays.stream(values()).filter(k -> ids.contains(k.id())).collect(Collectors.toSet());
  }
}

package org.nscb.scorecard.simulate.care;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Episodes of brothers and sisters who were referred together, and mostly fare alike. */
final class Siblings {

  private Siblings() {}

  static List<List<Episode>> of(List<Episode> episodes) {
    Map<List<Object>, List<Episode>> groups = new LinkedHashMap<>();
    for (Episode episode : episodes) {
      groups
          .computeIfAbsent(
              List.of(episode.child().family(), episode.start()), key -> new ArrayList<>())
          .add(episode);
    }
    return new ArrayList<>(groups.values());
  }
}

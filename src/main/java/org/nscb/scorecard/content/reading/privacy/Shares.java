package org.nscb.scorecard.content.reading.privacy;

import org.nscb.scorecard.content.files.YamlMap;

/** Reads shares, from 0 to 1. */
final class Shares {

  private Shares() {}

  /** A share that must be there. */
  static double read(YamlMap map, String key) {
    if (!map.has(key)) {
      map.findNumber(key);
      map.refuse(key, "is missing.", "Write a share from 0 to 1, 0.5 is a half.");
      return 0;
    }
    double share = map.findNumber(key).orElse(0.0);
    if (share < 0 || share > 1) {
      map.refuse(key, "is " + share + ".", "Write a share from 0 to 1, 0.5 is a half.");
    }
    return share;
  }
}

package org.nscb.scorecard.content.files;

import java.util.HashSet;
import java.util.Set;
import org.nscb.scorecard.content.problems.Problem;
import org.nscb.scorecard.content.problems.Problems;

/** A key path in a file; a problem there makes it, and all that it lies in, faulty. */
final class YamlPlace {

  private final String file;
  private final String keyPath;
  private final int line;
  private final YamlPlace parent;
  private final Problems problems;
  private final Set<String> faulty;

  private YamlPlace(YamlPlace parent, String keyPath, int line) {
    this.file = parent.file;
    this.keyPath = keyPath;
    this.line = line;
    this.parent = parent;
    this.problems = parent.problems;
    this.faulty = parent.faulty;
  }

  /** The top of a file. */
  YamlPlace(String file, Problems problems) {
    this.file = file;
    this.keyPath = "";
    this.line = 0;
    this.parent = null;
    this.problems = problems;
    this.faulty = new HashSet<>();
  }

  YamlPlace key(String key, int lineOfKey) {
    return new YamlPlace(this, keyPath.isEmpty() ? key : keyPath + "." + key, lineOfKey);
  }

  YamlPlace item(int index, int lineOfItem) {
    return new YamlPlace(this, keyPath + "[" + index + "]", lineOfItem);
  }

  int line() {
    return line;
  }

  void add(String message, String mend) {
    problems.add(new Problem(file, keyPath, line, message, mend));
    for (YamlPlace place = this; place != null; place = place.parent) {
      faulty.add(place.keyPath);
    }
  }

  boolean isFaulty() {
    return faulty.contains(keyPath);
  }
}

package org.nscb.scorecard.content.files;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nscb.scorecard.content.files.YamlNode.Mapping;
import org.nscb.scorecard.content.problems.Problem;

/** Where in a file that was laid over another a mistake of the whole has its cause. */
final class OverlayPlaces {

  private static final Pattern ITEM = Pattern.compile("([a-z_]+)\\[(\\d+)](.*)");

  private final String file;
  private final Mapping whole;
  private final Mapping change;
  private final Map<String, String> lists;

  /**
   * @param lists keys of lists to the key that names one of their items
   */
  OverlayPlaces(String file, Mapping whole, Mapping change, Map<String, String> lists) {
    this.file = file;
    this.whole = whole;
    this.change = change;
    this.lists = lists;
  }

  /** The problem at its place in the change; of what the change does not write, at its top. */
  Problem moved(Problem problem) {
    Matcher item = ITEM.matcher(problem.keyPath());
    if (item.matches() && lists.containsKey(item.group(1))) {
      String list = item.group(1);
      String key = lists.get(list);
      String name =
          YamlOverlay.name(YamlOverlay.items(whole, list).get(Integer.parseInt(item.group(2))), key)
              .orElse("");
      List<YamlNode> changed = YamlOverlay.items(change, list);
      for (int i = 0; i < changed.size(); i++) {
        if (YamlOverlay.name(changed.get(i), key).orElse("").equals(name)) {
          String keyPath = list + "[" + i + "]" + item.group(3);
          return at(problem, keyPath, changed.get(i).line(), "");
        }
      }
      return at(problem, "", 0, "with this change `" + name + "` of " + list + " ");
    }
    String top = problem.keyPath().split("[.\\[]", 2)[0];
    if (change.entries().containsKey("set")
        && change.entries().get("set").value() instanceof Mapping set
        && set.entries().containsKey(top)) {
      return at(problem, "set." + problem.keyPath(), set.entries().get(top).line(), "");
    }
    return at(problem, "", 0, "with this change `" + problem.keyPath() + "` ");
  }

  private Problem at(Problem problem, String keyPath, int line, String before) {
    String message =
        before.isEmpty() ? problem.message() : before + "is faulty: " + problem.message();
    return new Problem(file, keyPath, line, message, problem.mend());
  }
}

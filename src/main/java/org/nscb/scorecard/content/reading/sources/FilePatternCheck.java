package org.nscb.scorecard.content.reading.sources;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.nscb.scorecard.content.files.YamlValue;
import org.nscb.scorecard.content.problems.Vocabulary;

/** Whether the pattern of a file name says whose file it is and of which time. */
final class FilePatternCheck {

  private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");
  private static final List<String> TIMES = List.of("period", "year", "midyear");
  private static final Vocabulary GROUPS =
      Vocabulary.of(
          "a group of file names",
          List.of("agency", "period", "year", "midyear", "part", "version"));

  private final List<String> senders;

  /**
   * @param senders the agencies of the contract; of one agency alone a file need not carry the name
   */
  FilePatternCheck(List<String> senders) {
    this.senders = senders;
  }

  void check(String pattern, YamlValue item) {
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      item.refuse(
          "is not a regular expression: "
              + e.getDescription()
              + " near character "
              + e.getIndex()
              + ".",
          "Mend the pattern, and keep it in single quotes.");
      return;
    }
    Set<String> groups = namedGroups(pattern);
    for (String group : groups) {
      if (!GROUPS.knows(group)) {
        item.refuse(GROUPS.refusal(group), GROUPS.mend(group));
      }
    }
    if (senders.size() > 1 && !groups.contains("agency")) {
      item.refuse(
          "does not say which agency sent the file.", "Put `(?<agency>[a-z_]+)` in its place.");
    }
    if (groups.stream().filter(TIMES::contains).count() != 1) {
      item.refuse(
          "does not say in one group of which time the file is.",
          "Put `(?<period>\\d{4}-\\d{2})` for a month, or `(?<year>\\d{4})` for a year to March, in"
              + " its place.");
    }
  }

  private static Set<String> namedGroups(String pattern) {
    Set<String> groups = new HashSet<>();
    Matcher matcher = NAMED_GROUP.matcher(pattern);
    while (matcher.find()) {
      groups.add(matcher.group(1));
    }
    return groups;
  }
}

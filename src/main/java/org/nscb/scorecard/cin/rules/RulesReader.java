package org.nscb.scorecard.cin.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.cin.rules.RuleBook.Years;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.YamlFile;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.problems.Vocabulary;

/** Reads the rules, a file for each module. A rewritten rule is there once for each version. */
final class RulesReader {

  private static final String CODE = "(\\d{3,4}|D\\d{3})Q?";

  private final ContentFiles files;
  private final String folder;
  private final Years years;
  private final CheckReader checks;
  private final Vocabulary modules =
      Vocabulary.of(
          "a module of the return",
          Arrays.stream(CensusTable.values()).map(CensusTable::title).toList());

  /** The years that a code is spoken for by the versions read so far. */
  private final Map<String, List<Rule>> versions = new HashMap<>();

  RulesReader(ContentFiles files, String folder, Years years, List<CodeList> codeLists) {
    this.files = files;
    this.folder = folder;
    this.years = years;
    this.checks = new CheckReader(codeLists);
  }

  List<Rule> read() {
    List<Rule> rules = new ArrayList<>();
    for (String name : files.listNames(folder, ".yml")) {
      String path = folder + "/" + name + ".yml";
      files.checkIdentifier(path, name);
      new YamlFile(files, path).read(map -> module(path, map)).ifPresent(rules::addAll);
    }
    rules.sort((a, b) -> a.module().compareTo(b.module()));
    return rules;
  }

  private List<Rule> module(String path, YamlMap map) {
    CensusTable module =
        Tables.find(map.name("module", modules)).orElse(CensusTable.CHILD_IDENTIFIERS);
    return map.maps("rules", rule -> rule(path, module, rule)).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Rule> rule(String path, CensusTable module, YamlMap map) {
    String code = map.text("code");
    if (map.sound("code") && !code.matches(CODE)) {
      map.refuse("code", "`" + code + "` is not a code of a rule.", "Write it like 8569Q.");
    }
    Rule rule =
        new Rule(
            path,
            code,
            module,
            map.findWholeNumber("from", years.first(), years.last()).orElse(years.first()),
            map.findWholeNumber("to", years.first(), years.last()).orElse(years.last()),
            map.text("message"),
            map.text("mend"),
            checks(map));
    if (!map.sound()) {
      return Optional.empty();
    }
    checkYears(map, rule);
    checkIssues(map, rule);
    return Optional.of(rule);
  }

  /** One check beside the code, or several in a list. */
  private List<Check> checks(YamlMap map) {
    return map.has("checks")
        ? map.maps("checks", checks::read).stream().flatMap(List::stream).toList()
        : checks.read(map);
  }

  private void checkYears(YamlMap map, Rule rule) {
    if (rule.from() > rule.to()) {
      map.refuse("to", "is before `from`.", "Write the first and the last collection year.");
    }
    List<Rule> others = versions.computeIfAbsent(rule.code(), code -> new ArrayList<>());
    if (others.stream().anyMatch(other -> other.from() <= rule.to() && rule.from() <= other.to())) {
      map.refuse(
          "code",
          "`" + rule.code() + "` is there twice for the same year.",
          "End the older version with `to:` and begin the newer with `from:`.");
    }
    others.add(rule);
  }

  private static void checkIssues(YamlMap map, Rule rule) {
    long ofReturn = rule.checks().stream().filter(check -> check.cells().isEmpty()).count();
    if (ofReturn > 0 && ofReturn < rule.checks().size()) {
      map.refuse(
          "checks", "judge rows and the return at once.", "Make them two rules, or one kind.");
    }
  }
}

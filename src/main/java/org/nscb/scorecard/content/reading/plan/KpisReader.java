package org.nscb.scorecard.content.reading.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.YamlFile;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.files.YamlValue;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.plan.Kpi;
import org.nscb.scorecard.content.plan.Kpi.Evidence;
import org.nscb.scorecard.content.plan.Kpi.Intent;
import org.nscb.scorecard.content.plan.Kpi.Part;
import org.nscb.scorecard.content.plan.Report;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.reading.indicators.BreakdownCodes;
import org.nscb.scorecard.content.sources.Contract;

/** Reads {@code warehouse/kpis.yml}: each row of the plan and what speaks to it. */
public final class KpisReader {

  private static final String FILE = "warehouse/kpis.yml";
  private static final String ROW_ID = "[A-Z]{1,3}\\d{1,4}";

  /** Milestones are rows of this source: whether one of that name was sent, a release knows. */
  private static final String MILESTONES = "delivery_plan";

  private static final String MILESTONE_ID = "[A-Za-z0-9][A-Za-z0-9._-]*";

  private final ContentFiles files;
  private final Catalogue<Indicator> indicators;
  private final BreakdownCodes codes;
  private final Catalogue<Contract> sources;

  public KpisReader(
      ContentFiles files,
      Catalogue<Indicator> indicators,
      BreakdownCodes codes,
      Catalogue<Contract> sources) {
    this.files = files;
    this.indicators = indicators;
    this.codes = codes;
    this.sources = sources;
  }

  /** In the order of the file. */
  public List<Kpi> read() {
    return new YamlFile(files, FILE).read(this::kpis).orElse(List.of());
  }

  private List<Kpi> kpis(YamlMap file) {
    Map<String, Intent> intents = new LinkedHashMap<>();
    Set<String> intentIds = new HashSet<>();
    file.maps("intents", map -> new Intent(map.newIdentifier("id", intentIds), map.text("title")))
        .forEach(intent -> intents.put(intent.id(), intent));
    Vocabulary known = Vocabulary.of("an intent of " + FILE, intents.keySet());
    Set<String> ids = new HashSet<>();
    return file.maps("kpis", map -> kpi(map, ids, intents, known));
  }

  private Kpi kpi(YamlMap map, Set<String> ids, Map<String, Intent> intents, Vocabulary known) {
    String id = map.text("id");
    if (map.sound("id") && !id.matches(ROW_ID)) {
      map.refuse("id", "`" + id + "` is not an id of the plan's rows.", "Write it like K204.");
    } else if (map.sound("id") && !ids.add(id)) {
      map.refuse("id", "`" + id + "` is there twice.", "Give each its own.");
    }
    String intent = map.name("intent", known);
    return new Kpi(
        id,
        intents.getOrDefault(intent, new Intent(intent, intent)),
        map.text("action"),
        map.text("text"),
        map.map("evidence", this::evidence)
            .orElse(new Evidence(List.of(), List.of(), List.of(), List.of())));
  }

  private Evidence evidence(YamlMap map) {
    Evidence evidence =
        new Evidence(
            map.findNames("indicators", indicators.names()),
            map.findMaps("parts", this::part),
            milestones(map),
            map.find("reports").map(KpisReader::reports).orElse(List.of()));
    if (map.sound() && evidence.isEmpty()) {
      map.refuse(
          "indicators",
          "nothing speaks to this row of the plan.",
          "Name an indicator, a part of one, a milestone or a report.");
    }
    return evidence;
  }

  private static List<Report> reports(YamlValue list) {
    return list.items().stream().flatMap(item -> item.word(Report.class).stream()).toList();
  }

  private Part part(YamlMap map) {
    Part part =
        new Part(
            map.name("indicator", indicators.names()), map.text("breakdown"), map.text("value"));
    indicators
        .find(part.indicator())
        .filter(indicator -> map.sound())
        .ifPresent(indicator -> checkPart(map, indicator));
    return part;
  }

  private void checkPart(YamlMap map, Indicator indicator) {
    String what = "a breakdown that `" + indicator.id() + "` allows";
    map.findName("breakdown", Vocabulary.of(what, indicator.breakdowns()))
        .ifPresent(breakdown -> map.findName("value", codes.of(breakdown)));
  }

  private List<String> milestones(YamlMap map) {
    List<String> milestones = new ArrayList<>();
    for (YamlValue item : map.findItems("milestones")) {
      item.text().filter(id -> isMilestone(item, id)).ifPresent(milestones::add);
    }
    if (!milestones.isEmpty() && !sources.names().knows(MILESTONES)) {
      map.refuse(
          "milestones",
          "are rows of the source `" + MILESTONES + "`, which is not there.",
          "Add the source, or name an indicator.");
    }
    return milestones;
  }

  private static boolean isMilestone(YamlValue item, String id) {
    boolean sound = id.matches(MILESTONE_ID);
    if (!sound) {
      item.refuse(
          "`" + id + "` is not the id of an action.",
          "Write it as the delivery plan does: letters, digits, dots, dashes, underscores.");
    }
    return sound;
  }
}

package org.nscb.scorecard.content.reading.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.YamlFile;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.pages.Site;
import org.nscb.scorecard.content.pages.Site.Area;
import org.nscb.scorecard.content.pages.Site.Group;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.content.problems.Vocabulary;

/** Reads {@code dashboards/site.yml}. */
public final class SiteReader {

  private static final String FILE = "dashboards/site.yml";

  private final ContentFiles files;

  public SiteReader(ContentFiles files) {
    this.files = files;
  }

  public Optional<Site> read() {
    return new YamlFile(files, FILE).read(SiteReader::site);
  }

  /** What indicators may say that they belong to. */
  public static SiteNames names(Optional<Site> site) {
    return new SiteNames(
        names(site, "a theme", s -> ids(s.themes())),
        names(site, "a domain", s -> ids(s.domains())),
        names(site, "a priority", s -> ids(s.priorities())),
        names(site, "a group", s -> s.groups().stream().map(Group::id).toList()));
  }

  private static Vocabulary names(
      Optional<Site> site, String what, Function<Site, List<String>> ids) {
    String where = what + " of " + FILE;
    return site.map(s -> Vocabulary.of(where, ids.apply(s))).orElse(Vocabulary.unreadable(where));
  }

  private static List<String> ids(List<Theme> themes) {
    return themes.stream().map(Theme::id).toList();
  }

  private static Site site(YamlMap map) {
    Set<String> priorities = new HashSet<>();
    Set<String> domains = new HashSet<>();
    Set<String> groups = new HashSet<>();
    Set<String> themes = new HashSet<>();
    return new Site(
        map.text("board"),
        map.text("short"),
        map.map("area", SiteReader::localAuthority).orElse(new Area("", "", "")),
        map.map("region", SiteReader::area).orElse(new Area("", "", "")),
        map.map("country", SiteReader::area).orElse(new Area("", "", "")),
        map.maps("priorities", theme -> theme(theme, priorities)),
        map.maps("domains", theme -> theme(theme, domains)),
        map.maps("groups", group -> group(group, groups)),
        map.maps("themes", theme -> theme(theme, themes)),
        map.flag("invented"));
  }

  private static Area localAuthority(YamlMap map) {
    String number = map.text("la");
    if (map.sound("la") && !number.matches("\\d{3}")) {
      map.refuse("la", "`" + number + "` is not three digits.", "Write the DfE's, in quotes.");
    }
    return new Area(onsCode(map), map.text("name"), number);
  }

  private static Area area(YamlMap map) {
    return new Area(onsCode(map), map.text("name"), "");
  }

  private static String onsCode(YamlMap map) {
    String code = map.text("code");
    if (map.sound("code") && !code.matches("[EWSNK]\\d{8}")) {
      map.refuse("code", "`" + code + "` is not an ONS code.", "Write a letter and eight digits.");
    }
    return code;
  }

  private static Theme theme(YamlMap map, Set<String> ids) {
    return new Theme(map.newIdentifier("id", ids), map.text("title"), map.text("lead"));
  }

  private static Group group(YamlMap map, Set<String> ids) {
    return new Group(map.newIdentifier("id", ids), map.text("title"));
  }

  /** Comparators of a figure; each is an area of the site, or its statistical neighbours. */
  static Vocabulary comparators() {
    List<String> words = List.of("country", "region", "neighbours");
    return Vocabulary.of("one of " + String.join(", ", words), words);
  }
}

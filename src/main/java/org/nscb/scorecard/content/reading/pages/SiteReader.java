package org.nscb.scorecard.content.reading.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.YamlFile;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.pages.Site;
import org.nscb.scorecard.content.pages.Site.Area;
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

  /** The themes that indicators may stand under. */
  public static Vocabulary themes(Optional<Site> site) {
    String what = "a theme of " + FILE;
    return site.map(s -> Vocabulary.of(what, s.themes().stream().map(Theme::id).toList()))
        .orElse(Vocabulary.unreadable(what));
  }

  private static Site site(YamlMap map) {
    Set<String> themes = new HashSet<>();
    return new Site(
        map.text("board"),
        map.text("short"),
        map.map("area", SiteReader::localAuthority).orElse(new Area("", "", "")),
        map.map("region", SiteReader::area).orElse(new Area("", "", "")),
        map.map("country", SiteReader::area).orElse(new Area("", "", "")),
        map.texts("priorities"),
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

  /** Comparators of a figure; each is an area of the site, or its statistical neighbours. */
  static Vocabulary comparators() {
    List<String> words = List.of("country", "region", "neighbours");
    return Vocabulary.of("one of " + String.join(", ", words), words);
  }
}

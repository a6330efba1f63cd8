package org.nscb.scorecard.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The catalogue as a page of Markdown, in which what is said is what was said. */
final class CataloguePage {
  private static final String HEAD =
      """
      # What happens to your file

      Made from the catalogue of bad and odd deliveries (`src/test/java/org/nscb/scorecard/catalogue`): each line below is a
      test that puts these files into an inbox, runs `scorecard load` and reads what it says. A test holds this page
      against what they give; after a change write it anew with `mvn test -Dtest=CatalogueTest -Dcatalogue=write`, and read
      what changed.

      Every file that was dealt with leaves the inbox. A refused one is kept sealed, and the load says how to have it back
      (`scorecard retrieve ...`), which is left out below. In every line rows read = rows accepted + rows in quarantine, and
      no message, no receipt and no file of the data folder holds an identifier that came.
      """;

  private static final String BY_NAME = "Source ";
  private static final String USUAL = "Encoding UTF-8 by its bytes.";

  private CataloguePage() {}

  static String page(Map<OddDelivery, Ended> ended) {
    StringBuilder page = new StringBuilder(HEAD);
    for (Group group : Group.values()) {
      page.append("\n## ").append(group.title()).append("\n\n").append(group.lead());
      page.append("\n\n| what arrives | what happens | what it says |\n| --- | --- | --- |\n");
      for (OddDelivery odd : group.deliveries()) {
        if (ended.containsKey(odd)) {
          page.append(line(odd, ended.get(odd))).append('\n');
        }
      }
    }
    return page.toString();
  }

  static String line(OddDelivery odd, Ended ended) {
    return "| "
        + text(odd.sentence())
        + " | "
        + happens(odd, ended).stream().map(CataloguePage::text).collect(Collectors.joining("<br>"))
        + " | "
        + says(odd, ended).stream().map(CataloguePage::text).collect(Collectors.joining("<br>"))
        + " |";
  }

  /**
   * What the verb says, then what the receipts say of files that are not as usual, then what a
   * release does.
   */
  private static List<String> says(OddDelivery odd, Ended ended) {
    List<String> lines = new ArrayList<>(ended.remarks());
    lines.removeIf(line -> line.contains(Ended.KEPT));
    ended.receipts().stream()
        .flatMap(r -> r.arrival().recognised().stream())
        .filter(recognised -> !recognised.startsWith(BY_NAME) && !recognised.equals(USUAL))
        .forEach(recognised -> lines.add("Receipt: " + recognised));
    ended.release().said().forEach(line -> lines.add("Release: " + line));
    ended
        .release()
        .figuresOf(odd.figures().keySet())
        .forEach((figure, value) -> lines.add("Release: " + figure + " is " + value + "."));
    return lines;
  }

  private static List<String> happens(OddDelivery odd, Ended ended) {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> file : ended.files()) {
      String name = ended.files().size() == 1 ? "" : file.get("file") + ": ";
      lines.add(name + end(file));
    }
    if (lines.isEmpty()) {
      lines.add("nothing");
    }
    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ", exit code " + ended.exitCode());
    if (!odd.inbox().isEmpty()) {
      lines.add("in the inbox: " + String.join(", ", odd.inbox()));
    }
    return lines;
  }

  private static String end(Map<String, String> file) {
    String quarantined = file.get("quarantined");
    return switch (file.get("end")) {
      case "accepted" ->
          quarantined.equals("0")
              ? "accepted, " + rows(file.get("read"))
              : "accepted, " + file.get("accepted") + " of " + rows(file.get("read"));
      default -> file.get("end");
    };
  }

  private static String rows(String count) {
    return count + (count.equals("1") ? " row" : " rows");
  }

  private static String text(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|").replace("*", "\\*");
  }
}

package org.nscb.scorecard.pipelines.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.Contract;

/** Says what a file is: by its sidecar, else by the file patterns of the contracts. */
public final class Recogniser {
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");

  private final Content content;

  public Recogniser(Content content) {
    this.content = content;
  }

  /** What a name or a sidecar says, nothing of it checked; what is not said is null. */
  private record Said(String source, String agency, String period, String part, String by) {}

  public Recognised recognise(Path file) throws IOException, RefusedFileException {
    String name = file.getFileName().toString();
    Optional<Sidecar> sidecar = Sidecar.find(file);
    List<Said> byName = byName(name);
    if (sidecar.isPresent()) {
      return checked(name, merged(sidecar.get(), byName));
    }
    if (byName.isEmpty()) {
      throw new RefusedFileException(
          "Cannot recognise "
              + name
              + ": no file pattern of a contract fits its name. Name it as the contract says, such"
              + " as <agency>_<source>_<yyyy-mm>.csv, or put "
              + name
              + Sidecar.ENDING
              + " beside it with source, agency and period.");
    }
    if (byName.size() > 1) {
      throw new RefusedFileException(
          "Cannot recognise "
              + name
              + ": its name fits "
              + String.join(" and ", byName.stream().map(Said::source).toList())
              + ". Put "
              + name
              + Sidecar.ENDING
              + " beside it with the source.");
    }
    return checked(name, byName.get(0));
  }

  private List<Said> byName(String name) {
    List<Said> said = new ArrayList<>();
    for (Contract contract : content.sources().values()) {
      for (String pattern : contract.filePatterns()) {
        Matcher matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(name);
        if (matcher.matches()) {
          Map<String, Boolean> groups = groups(pattern);
          said.add(
              new Said(
                  contract.source(),
                  groups.containsKey("agency") ? matcher.group("agency") : only(contract),
                  period(groups, matcher),
                  groups.containsKey("part") ? matcher.group("part") : "",
                  "the file name"));
          break;
        }
      }
    }
    return said;
  }

  private static Map<String, Boolean> groups(String pattern) {
    Map<String, Boolean> groups = new java.util.HashMap<>();
    Matcher matcher = GROUP.matcher(pattern);
    while (matcher.find()) {
      groups.put(matcher.group(1), true);
    }
    return groups;
  }

  private static String only(Contract contract) {
    return contract.agencies().size() == 1 ? contract.agencies().get(0) : null;
  }

  private static String period(Map<String, Boolean> groups, Matcher matcher) {
    if (groups.containsKey("period")) {
      return matcher.group("period");
    }
    if (groups.containsKey("year")) {
      return march(Integer.parseInt(matcher.group("year")));
    }
    return groups.containsKey("midyear")
        ? march(Integer.parseInt(matcher.group("midyear")) + 1)
        : null;
  }

  private static String march(int year) {
    return YearMonth.of(year, Month.MARCH).toString();
  }

  private static Said merged(Sidecar sidecar, List<Said> byName) {
    Said name =
        byName.stream()
            .filter(s -> sidecar.source() == null || s.source().equals(sidecar.source()))
            .findFirst()
            .orElse(new Said(null, null, null, "", ""));
    return new Said(
        sidecar.source() != null ? sidecar.source() : name.source(),
        sidecar.agency() != null ? sidecar.agency() : name.agency(),
        sidecar.period() != null ? sidecar.period() : name.period(),
        sidecar.part() != null ? sidecar.part() : name.part(),
        "its sidecar");
  }

  private Recognised checked(String name, Said said) throws RefusedFileException {
    Contract contract = said.source() == null ? null : content.sources().get(said.source());
    if (contract == null) {
      throw refused(name, said, "names no source that there is a contract for", "source");
    }
    String agency = said.agency() == null ? null : said.agency().toLowerCase(Locale.ROOT);
    if (agency == null && contract.agencies().size() == 1) {
      agency = only(contract);
    }
    if (agency == null || !contract.agencies().contains(agency)) {
      throw refused(name, said, "names no agency that sends " + contract.source(), "agency");
    }
    YearMonth period;
    try {
      period = YearMonth.parse(said.period() == null ? "" : said.period());
    } catch (DateTimeException e) {
      throw refused(name, said, "names no month", "period as yyyy-mm");
    }
    String part = said.part() == null ? "" : said.part().toLowerCase(Locale.ROOT);
    List<String> how = new ArrayList<>();
    how.add(
        "Source "
            + contract.source()
            + ", agency "
            + agency
            + " and period "
            + period
            + " by "
            + said.by()
            + ".");
    if (!part.isEmpty()) {
      how.add("Part " + part + " by " + said.by() + ".");
    }
    return new Recognised(contract, agency, period, part, how);
  }

  private static RefusedFileException refused(String name, Said said, String what, String key) {
    return new RefusedFileException(
        "Cannot recognise "
            + name
            + ": "
            + said.by()
            + " "
            + what
            + ". Give the "
            + key
            + " in "
            + name
            + Sidecar.ENDING
            + ".");
  }
}

package org.nscb.scorecard.pipelines.intake.names;

import java.time.Month;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nscb.scorecard.content.sources.Contract;

/**
 * What the name of a file, or its sidecar, says of it, nothing of it checked; what is not said is
 * null.
 *
 * @param by what says it
 */
record NamedFile(
    String source, String agency, String period, String part, String version, String by) {
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");

  /** What the name says by the patterns of a contract, if one fits; gzip leaves a name as it is. */
  static Optional<NamedFile> of(String name, Contract contract) {
    String bare = name.replaceFirst("(?i)\\.gz$", "");
    for (String pattern : contract.everyFilePattern()) {
      Matcher matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(name);
      if (matcher.matches() || matcher.reset(bare).matches()) {
        Set<String> groups = groups(pattern);
        return Optional.of(
            new NamedFile(
                contract.source(),
                groups.contains("agency") ? matcher.group("agency") : only(contract),
                period(groups, matcher),
                groups.contains("part") ? matcher.group("part") : null,
                groups.contains("version") ? matcher.group("version") : null,
                "the file name"));
      }
    }
    return Optional.empty();
  }

  /** With what a sidecar says in place of what the name says. */
  NamedFile with(Sidecar sidecar) {
    boolean saysAnything =
        sidecar.source() != null
            || sidecar.agency() != null
            || sidecar.period() != null
            || sidecar.part() != null
            || sidecar.version() != null;
    return new NamedFile(
        sidecar.source() != null ? sidecar.source() : source,
        sidecar.agency() != null ? sidecar.agency() : agency,
        sidecar.period() != null ? sidecar.period() : period,
        sidecar.part() != null ? sidecar.part() : part,
        sidecar.version() != null ? sidecar.version().toString() : version,
        saysAnything ? "its sidecar" : by);
  }

  /** The one agency of a contract that has one alone, else null. */
  static String only(Contract contract) {
    return contract.agencies().size() == 1 ? contract.agencies().get(0) : null;
  }

  private static Set<String> groups(String pattern) {
    Set<String> groups = new HashSet<>();
    Matcher matcher = GROUP.matcher(pattern);
    while (matcher.find()) {
      groups.add(matcher.group(1));
    }
    return groups;
  }

  private static String period(Set<String> groups, Matcher matcher) {
    if (groups.contains("period")) {
      return matcher.group("period");
    }
    if (groups.contains("year")) {
      return march(Integer.parseInt(matcher.group("year")));
    }
    return groups.contains("midyear")
        ? march(Integer.parseInt(matcher.group("midyear")) + 1)
        : null;
  }

  private static String march(int year) {
    return YearMonth.of(year, Month.MARCH).toString();
  }
}

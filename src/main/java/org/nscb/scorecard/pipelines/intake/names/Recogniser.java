package org.nscb.scorecard.pipelines.intake.names;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.ContractChange;

/** Says what a file is: by its sidecar, else by the file patterns of the contracts. */
public final class Recogniser {
  private final Content content;

  public Recogniser(Content content) {
    this.content = content;
  }

  /** What a file is that can be one thing alone. */
  public Recognised recognise(Arrived from, Optional<Sidecar> sidecar) throws RefusedFileException {
    List<Recognised> all = recogniseAll(from, sidecar);
    if (all.size() > 1 && all.stream().allMatch(r -> r.contract().element().isPresent())) {
      throw new RefusedFileException(
          "Cannot read "
              + from.title()
              + ": it is no XML, and a return is. Send the file that the case system exports.");
    }
    if (all.size() > 1) {
      throw new RefusedFileException(
          "Cannot recognise "
              + from.title()
              + ": its name fits "
              + String.join(" and ", all.stream().map(r -> r.contract().source()).toList())
              + ". Send "
              + from.name()
              + Sidecar.ENDING
              + " with it, and in that the source.");
    }
    return all.get(0);
  }

  /** What the sheets of a workbook can be; at least one thing. */
  public List<Recognised> recogniseAll(Arrived from, Optional<Sidecar> sidecar)
      throws RefusedFileException {
    List<NamedFile> named = new ArrayList<>();
    for (Contract contract : content.sources().values()) {
      if (sidecar.map(Sidecar::source).map(s -> s.equals(contract.source())).orElse(true)) {
        NamedFile.of(from.name(), contract).ifPresent(named::add);
      }
    }
    if (named.isEmpty()) {
      if (sidecar.isEmpty()) {
        throw new RefusedFileException(
            "Cannot recognise "
                + from.title()
                + ": no file pattern of a contract fits its name. Name it as the contract says,"
                + " such as <agency>_<source>_<yyyy-mm>.csv, or send "
                + from.name()
                + Sidecar.ENDING
                + " with it, and in that source, agency and period.");
      }
      named.add(new NamedFile(null, null, null, null, null, "its sidecar"));
    }
    List<Recognised> recognised = new ArrayList<>();
    for (NamedFile said : ofKnownAgencies(named)) {
      recognised.add(checked(from, sidecar.map(said::with).orElse(said)));
    }
    return recognised;
  }

  /**
   * A name that fits several patterns is what it is to an agency that there is: {@code
   * norfolk_csc_lado_referrals} is no referrals of {@code norfolk_csc_lado}.
   */
  private List<NamedFile> ofKnownAgencies(List<NamedFile> named) {
    List<NamedFile> known =
        named.stream()
            .filter(n -> n.agency() == null || content.agencies().containsKey(lower(n.agency())))
            .toList();
    return known.isEmpty() ? named : known;
  }

  private static String lower(String agency) {
    return agency.strip().toLowerCase(Locale.ROOT);
  }

  private Recognised checked(Arrived from, NamedFile said) throws RefusedFileException {
    Contract contract = said.source() == null ? null : content.sources().get(said.source());
    if (contract == null) {
      throw refused(from, said, "names no source that there is a contract for", "source");
    }
    String agency = said.agency() == null ? NamedFile.only(contract) : lower(said.agency());
    YearMonth period;
    try {
      period = YearMonth.parse(said.period() == null ? "" : said.period().strip());
    } catch (DateTimeException e) {
      throw refused(from, said, "names no month", "period as yyyy-mm");
    }
    if (!contract.speaksOf(period)) {
      throw refused(from, said, "names a month, and a return is of a year", "period as yyyy-03");
    }
    Optional<ContractChange> change = contract.findChange(period);
    contract = contract.at(period);
    if (agency == null || !contract.agencies().contains(agency)) {
      throw refused(from, said, "names no agency that sends " + contract.source(), "agency");
    }
    String part = part(from, said);
    int version = version(from, said);
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
    if (said.version() != null) {
      how.add("Version " + version + " by " + said.by() + ".");
    }
    change.ifPresent(
        c -> how.add("Contract as changed from " + c.from() + ": " + sentence(c.reason())));
    return new Recognised(contract, agency, period, part, version, how);
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  /** In lower case; a number without the zeros before it, so that part 02 is part 2. */
  private static String part(Arrived from, NamedFile said) throws RefusedFileException {
    String part = said.part() == null ? "" : said.part().strip().toLowerCase(Locale.ROOT);
    if (!part.matches("[a-z0-9]{0,20}")) {
      throw refused(from, said, "names no part of letters and digits", "part");
    }
    return part.replaceFirst("^0+(?=\\d+$)", "");
  }

  private static int version(Arrived from, NamedFile said) throws RefusedFileException {
    if (said.version() == null) {
      return 1;
    }
    if (!said.version().matches("0*[1-9]\\d{0,5}")) {
      throw refused(from, said, "names no version from 1 to 999999", "version");
    }
    return Integer.parseInt(said.version());
  }

  private static RefusedFileException refused(
      Arrived from, NamedFile said, String what, String key) {
    return new RefusedFileException(
        "Cannot recognise "
            + from.title()
            + ": "
            + said.by()
            + " "
            + what
            + ". Give the "
            + key
            + " in "
            + from.name()
            + Sidecar.ENDING
            + ".");
  }
}

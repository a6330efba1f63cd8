package org.nscb.scorecard.simulate.families;

import static org.nscb.scorecard.simulate.partners.OpenInMonth.asKnown;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Slope;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.partners.OpenInMonth;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;

/**
 * What each agency sends of the complaints about its services for children. One district council
 * began in October 2014 and another left a month out; a hospital trust answers late and mends that.
 */
final class Complaints implements PartnerExtract {

  private static final YearMonth EARLIEST = YearMonth.of(2012, 10);
  private static final int WORKING_DAYS_ALLOWED = 20;
  private static final YearMonth SOUTH_NORFOLK_BEGINS = YearMonth.of(2014, 10);
  private static final YearMonth BROADLAND_FORGETS = YearMonth.of(2014, 7);
  private static final Set<String> IN_WORKBOOKS =
      Set.of("queen_elizabeth_hospital", "kings_lynn_west_norfolk", "breckland", "norwich");

  /**
   * @param received complaints a month
   * @param inTime the share that are answered in 20 working days
   */
  private record Agency(String id, String prefix, double received, Slope inTime) {}

  private static final List<Agency> AGENCIES =
      List.of(
          new Agency("norfolk_csc", "CMS", 15, new Slope(0.58, 0.76)),
          new Agency("norfolk_education", "CME", 6, new Slope(0.8, 0.83)),
          new Agency("norfolk_police", "CMP", 4, new Slope(0.7, 0.72)),
          new Agency("norfolk_norwich_hospitals", "CMN", 6, new Slope(0.48, 0.8)),
          new Agency("queen_elizabeth_hospital", "CMQ", 4, new Slope(0.74, 0.78)),
          new Agency("james_paget_hospitals", "CMJ", 4, new Slope(0.77, 0.75)),
          new Agency("norfolk_community_health", "CMH", 5, new Slope(0.8, 0.85)),
          new Agency("norfolk_suffolk_mental_health", "CMM", 8, new Slope(0.66, 0.52)),
          new Agency("breckland", "CMB", 1, new Slope(0.85, 0.85)),
          new Agency("broadland", "CMR", 0.7, new Slope(0.9, 0.9)),
          new Agency("great_yarmouth", "CMG", 1.4, new Slope(0.7, 0.78)),
          new Agency("kings_lynn_west_norfolk", "CMK", 1.1, new Slope(0.8, 0.82)),
          new Agency("north_norfolk", "CMO", 0.7, new Slope(0.85, 0.85)),
          new Agency("norwich", "CMW", 1.8, new Slope(0.75, 0.8)),
          new Agency("south_norfolk", "CMD", 0.8, new Slope(0.85, 0.85)),
          new Agency("norfolk_probation", "CMV", 0.9, new Slope(0.75, 0.75)));

  private static final List<String> SUBJECTS =
      List.of("communication", "staff", "delay", "decision", "quality", "records", "other");
  private static final List<String> COMPLAINANTS = List.of("child", "parent", "other");
  private static final List<String> OUTCOMES = List.of("upheld", "partly_upheld", "not_upheld");

  private record Complaint(
      String id,
      LocalDate received,
      LocalDate closed,
      String subject,
      String complainant,
      String outcome) {}

  private final World world;
  private final Map<String, OpenInMonth<Complaint>> open = new HashMap<>();

  Complaints(World world) {
    this.world = world;
    AGENCIES.forEach(agency -> open.put(agency.id(), complaints(agency)));
  }

  private OpenInMonth<Complaint> complaints(Agency agency) {
    OpenInMonth<Complaint> own = new OpenInMonth<>();
    int numbered = 2000;
    for (YearMonth month : months()) {
      Chance chance = Chance.of(world.seed(), "complaints " + agency.id() + " " + month);
      int received = chance.events(agency.received());
      for (int i = 0; i < received; i++) {
        LocalDate day = chance.day(month.atDay(1), month.atEndOfMonth());
        Complaint complaint = complaint(agency.prefix() + ++numbered, agency, day, chance);
        own.add(complaint, complaint.received(), complaint.closed());
      }
    }
    return own;
  }

  private static List<YearMonth> months() {
    return Stream.iterate(
            EARLIEST, month -> !month.atDay(1).isAfter(Records.END), month -> month.plusMonths(1))
        .toList();
  }

  private Complaint complaint(String id, Agency agency, LocalDate received, Chance chance) {
    String outcome = OUTCOMES.get(chance.weighted(24, 31, 45));
    int workingDays = chance.between(WORKING_DAYS_ALLOWED + 1, 3 * WORKING_DAYS_ALLOWED);
    if (chance.happens(0.05)) {
      outcome = "withdrawn";
      workingDays = chance.between(1, 12);
    } else if (chance.happens(agency.inTime().on(received))) {
      // answers come close to the last day allowed, and on it
      workingDays = WORKING_DAYS_ALLOWED - Math.min(chance.below(18), chance.below(18));
    }
    LocalDate firstDay = world.workingDays().onOrBefore(received);
    return new Complaint(
        id,
        received,
        world.workingDays().plus(firstDay, workingDays),
        SUBJECTS.get(chance.weighted(26, 20, 18, 14, 14, 4, 4)),
        COMPLAINANTS.get(chance.weighted(8, 76, 16)),
        outcome);
  }

  @Override
  public String source() {
    return "complaints";
  }

  @Override
  public List<String> senders() {
    return AGENCIES.stream().map(Agency::id).toList();
  }

  @Override
  public boolean isSent(String sender, YearMonth month) {
    return switch (sender) {
      case "south_norfolk" -> !month.isBefore(SOUTH_NORFOLK_BEGINS);
      case "broadland" -> !month.equals(BROADLAND_FORGETS);
      default -> true;
    };
  }

  @Override
  public Form form(String sender) {
    return IN_WORKBOOKS.contains(sender) ? Form.XLSX : Form.CSV;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "complaint_id",
        "received_date",
        "closed_date",
        "as_at",
        "subject",
        "complainant",
        "outcome");
  }

  @Override
  public List<String[]> rows(String sender, YearMonth month) {
    return open.get(sender).in(month).stream().map(complaint -> row(complaint, month)).toList();
  }

  private static String[] row(Complaint complaint, YearMonth month) {
    String closed = asKnown(complaint.closed(), month.atEndOfMonth());
    return new String[] {
      complaint.id(),
      complaint.received().toString(),
      closed,
      month.atEndOfMonth().toString(),
      complaint.subject(),
      complaint.complainant(),
      closed.isEmpty() ? "" : complaint.outcome()
    };
  }
}

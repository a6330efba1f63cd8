package org.nscb.scorecard.simulate.families;

import static org.nscb.scorecard.simulate.partners.OpenInMonth.asKnown;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.casework.Contact;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Slope;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.partners.OpenInMonth;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;

/** The service's list of parents in its programme: more start each year, as the Board wants. */
final class SubstanceMisuseProgramme implements PartnerExtract {

  private static final YearMonth EARLIEST = YearMonth.of(2012, 1);
  private static final Slope STARTS = new Slope(22, 31);
  private static final List<String> SUBSTANCES =
      List.of("alcohol", "opiates", "other_drugs", "alcohol_and_drugs");
  private static final List<String> CHILDREN_KNOWN = List.of("true", "false", "");
  private static final double COMES_BACK = 0.09;

  private record Stay(
      String id,
      String parent,
      LocalDate start,
      LocalDate end,
      String childrenKnown,
      String substance,
      String district) {}

  private final OpenInMonth<Stay> open = new OpenInMonth<>();

  SubstanceMisuseProgramme(World world) {
    List<Stay> stays = new ArrayList<>();
    for (YearMonth month = EARLIEST;
        !month.atDay(1).isAfter(Records.END);
        month = month.plusMonths(1)) {
      Chance chance = Chance.of(world.seed(), "substance misuse programme " + month);
      int starts = chance.events(STARTS.on(month.atDay(1)));
      for (int i = 0; i < starts; i++) {
        stays.add(stay(world, month, stays, chance));
      }
    }
    stays.forEach(stay -> open.add(stay, stay.start(), stay.end()));
  }

  private static Stay stay(World world, YearMonth month, List<Stay> earlier, Chance chance) {
    Contact somebody = chance.oneOf(world.caseload().contacts());
    LocalDate start = world.workingDays().onOrAfter(chance.day(month.atDay(1), month.atDay(27)));
    LocalDate end =
        world.workingDays().onOrAfter(start.plusDays(chance.between(30, 260) + chance.below(260)));
    boolean comesBack = chance.happens(COMES_BACK) && earlier.size() > 100;
    return new Stay(
        "SM" + (60_000 + earlier.size()),
        comesBack
            ? earlier.get(chance.below(earlier.size() - 60)).parent()
            : "SMA" + (1_000_000 + (earlier.size() * 7_368_787L) % 8_999_993L),
        start,
        end,
        CHILDREN_KNOWN.get(chance.weighted(78, 19, 3)),
        SUBSTANCES.get(chance.weighted(33, 37, 16, 14)),
        somebody.child().family().district());
  }

  @Override
  public String source() {
    return "substance_misuse_programme";
  }

  @Override
  public List<String> senders() {
    return List.of("substance_misuse_service");
  }

  @Override
  public Form form(String sender) {
    return Form.XLSX;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "stay_id",
        "parent_id",
        "start_date",
        "end_date",
        "children_known",
        "substance",
        "district");
  }

  @Override
  public List<String[]> rows(String sender, YearMonth month) {
    return open.in(month).stream()
        .map(
            stay ->
                new String[] {
                  stay.id(),
                  stay.parent(),
                  stay.start().toString(),
                  asKnown(stay.end(), month.atEndOfMonth()),
                  stay.childrenKnown(),
                  stay.substance(),
                  stay.district()
                })
        .toList();
  }
}

package org.nscb.scorecard.simulate.board;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;

/** The Board's office: its extracts, and the days on which it works. */
public final class Office {

  /** Before the records begin, so that what was open then is in the first extract. */
  private static final YearMonth BEGIN = YearMonth.from(Records.BEGIN).minusMonths(6);

  /** The plan of the Board begins. Much of what the office counts is because of it. */
  private static final YearMonth PLAN = YearMonth.of(2014, 6);

  private final World world;

  private Office(World world) {
    this.world = world;
  }

  public static List<PartnerExtract> extracts(World world) {
    Office office = new Office(world);
    return List.of(
        new Audits(office).extract(),
        new Challenges(office).extract(),
        new Disagreements(office).extract(),
        new Events(office).extract(),
        new SubgroupReports(office).extract(),
        new DeliveryPlans(office).extract(),
        new Section11(office).extract());
  }

  World world() {
    return world;
  }

  Chance chance(String subject) {
    return Chance.of(world.seed(), "board " + subject);
  }

  /** Every month in which something may begin. */
  static List<YearMonth> months() {
    return BEGIN.atDay(1).datesUntil(Records.END, Period.ofMonths(1)).map(YearMonth::from).toList();
  }

  static boolean isPlanUnderWay(YearMonth month) {
    return !month.isBefore(PLAN);
  }

  /**
   * How far things have come from a beginning to an end, where the first three years bring most of
   * it.
   */
  static double grown(double from, double to, LocalDate day) {
    double years = (day.toEpochDay() - Records.BEGIN.toEpochDay()) / 365.25;
    double share = years < 3 ? 0.27 * years : 0.81 + 0.024 * (years - 3);
    return from + (to - from) * Math.max(0, Math.min(1, share));
  }

  /** A working day of the month. */
  LocalDate workingDay(YearMonth month, Chance chance) {
    WorkingDays days = world.workingDays();
    LocalDate first = month.atDay(1);
    return days.at(first, chance.below(days.within(first, month.atEndOfMonth())));
  }
}

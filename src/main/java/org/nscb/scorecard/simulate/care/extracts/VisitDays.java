package org.nscb.scorecard.simulate.care.extracts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.people.Child;

/**
 * When a home is visited: invented, as nothing is published of it. Visits in time become more in
 * the first two years, with a setback in the summer of 2015, and there are fewer in the east.
 */
final class VisitDays {

  /** Codes of plan_kind, with the working days within which a child is to be seen. */
  enum Kind {
    CP(10),
    CIN(20);

    private final int workingDays;

    Kind(int workingDays) {
      this.workingDays = workingDays;
    }
  }

  /** At a visit, each of the children. */
  static final double SEEN = 0.95;

  private static final double IN_TIME_AT_FIRST = 0.7;
  private static final double IN_TIME_GAINED_A_MONTH = 0.008;
  private static final double IN_TIME_AT_MOST = 0.92;
  private static final double SETBACK = 0.12;
  private static final LocalDate SETBACK_FROM = LocalDate.of(2015, 6, 1);
  private static final LocalDate SETBACK_TO = LocalDate.of(2015, 9, 30);
  private static final Map<String, Double> FEWER =
      Map.of("E07000145", 0.07, "E07000147", 0.03); // Great Yarmouth, North Norfolk

  private static final double EARLIER_VISIT = 0.85;
  private static final double ALONE_NOT_WRITTEN_DOWN = 0.04;

  private final WorkingDays workingDays;

  VisitDays(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  /**
   * @param from the first day of a month on which the child is on the plan
   * @param to the last
   * @param chance of the home and month, so that siblings have the same
   */
  List<LocalDate> of(Kind kind, String district, LocalDate from, LocalDate to, Chance chance) {
    boolean inTime = chance.happens(inTime(from) - FEWER.getOrDefault(district, 0.0));
    double place = chance.unit();
    boolean earlier = kind == Kind.CP && chance.happens(EARLIER_VISIT);
    double earlierPlace = chance.unit();
    LocalDate window = workingDays.minus(workingDays.onOrBefore(to), kind.workingDays - 1);
    List<LocalDate> days = new ArrayList<>();
    if (earlier && window.isAfter(from)) {
      add(days, from, window.minusDays(1), earlierPlace);
    }
    if (inTime) {
      add(days, window.isBefore(from) ? from : window, to, place);
    }
    return days;
  }

  private void add(List<LocalDate> days, LocalDate from, LocalDate to, double place) {
    int room = workingDays.within(from, to);
    if (room > 0) {
      days.add(workingDays.at(from, (int) (place * room)));
    }
  }

  private static double inTime(LocalDate day) {
    long months = ChronoUnit.MONTHS.between(Records.BEGIN, day);
    double usual = Math.min(IN_TIME_AT_MOST, IN_TIME_AT_FIRST + IN_TIME_GAINED_A_MONTH * months);
    boolean setBack = !day.isBefore(SETBACK_FROM) && !day.isAfter(SETBACK_TO);
    return setBack ? usual - SETBACK : usual;
  }

  /** Whether a child who was seen was seen alone: seldom a baby; empty where nobody wrote it. */
  static String alone(Child child, LocalDate day, Chance chance) {
    if (chance.happens(ALONE_NOT_WRITTEN_DOWN)) {
      return "";
    }
    long age = ChronoUnit.YEARS.between(child.birth(), day);
    double share = age < 2 ? 0.05 : age < 5 ? 0.35 : 0.68;
    return String.valueOf(chance.happens(share));
  }
}

package org.nscb.scorecard.simulate.families.fsp;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Slope;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.families.fsp.Fsp.Member;
import org.nscb.scorecard.simulate.families.fsp.Fsp.Review;
import org.nscb.scorecard.simulate.people.DistrictCouncils;

/**
 * How a Family Support Process runs between its first and its last day: who leads it, its stages
 * and its reviews. Reviews come in time more often as the years go by, and less often around
 * Christmas; community health leads fewer as schools lead more.
 */
final class FspCourse {

  private static final int REVIEW_DAYS = 42;
  private static final double NEVER_AGREED = 0.03;
  private static final Slope FAMILY_FOCUS = new Slope(0.42, 0.33);
  private static final Slope SCHOOLS_LEAD = new Slope(0.34, 0.5);
  private static final Slope COMMUNITY_HEALTH_LEADS = new Slope(0.27, 0.13);
  private static final Slope REVIEWED_IN_TIME = new Slope(0.66, 0.84);
  private static final double LESS_AROUND_CHRISTMAS = 0.14;
  private static final double NOT_HELD = 0.4;

  private final WorkingDays workingDays;

  FspCourse(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  Fsp run(
      String id,
      List<Member> members,
      String district,
      LocalDate from,
      LocalDate to,
      String outcome,
      Chance chance) {
    LocalDate start = workingDays.onOrAfter(from);
    LocalDate closure = workingDays.onOrAfter(to.isBefore(start) ? start : to);
    boolean familyFocus = chance.happens(FAMILY_FOCUS.on(start));
    String lead =
        familyFocus ? leadOfFamilyFocus(chance) : leadOfUniversal(district, start, chance);
    LocalDate consent = workingDays.onOrBefore(start.minusDays(chance.weighted(6, 1, 1, 1, 1)));
    if (chance.happens(NEVER_AGREED)) {
      consent = null;
    }
    LocalDate assessment = workingDays.onOrAfter(start.plusDays(chance.between(12, 38)));
    LocalDate plan = workingDays.onOrAfter(assessment.plusDays(chance.between(2, 16)));
    return new Fsp(
        id,
        members,
        district,
        familyFocus ? "family_focus" : "universal",
        lead,
        start,
        consent,
        assessment.isBefore(closure) ? assessment : null,
        plan.isBefore(closure) ? plan : null,
        closure,
        outcome,
        consent == null ? List.of() : reviews(id, plan, closure, chance));
  }

  private static String leadOfFamilyFocus(Chance chance) {
    return chance.happens(0.62) ? "norfolk_csc" : "early_help_hub";
  }

  private static String leadOfUniversal(String district, LocalDate start, Chance chance) {
    int lead =
        chance.weighted(
            SCHOOLS_LEAD.on(start), COMMUNITY_HEALTH_LEADS.on(start), 0.15, 0.06, 0.08, 0.07, 0.03);
    return switch (lead) {
      case 0 -> "norfolk_education";
      case 1 -> "norfolk_community_health";
      case 2 -> "childrens_centres";
      case 3 -> "family_charity";
      case 4 -> DistrictCouncils.of(district);
      case 5 -> "early_help_hub";
      default -> "norfolk_suffolk_mental_health";
    };
  }

  private List<Review> reviews(String id, LocalDate plan, LocalDate closure, Chance chance) {
    List<Review> reviews = new ArrayList<>();
    LocalDate due = workingDays.onOrBefore(plan.plusDays(REVIEW_DAYS));
    while (due.isBefore(closure)) {
      LocalDate held = held(due, closure, chance);
      reviews.add(new Review(id + "-R" + (reviews.size() + 1), due, held));
      due = workingDays.onOrBefore((held == null ? due : held).plusDays(REVIEW_DAYS));
    }
    return reviews;
  }

  private LocalDate held(LocalDate due, LocalDate closure, Chance chance) {
    double inTime = REVIEWED_IN_TIME.on(due);
    if (due.getMonth() == Month.DECEMBER || due.getMonth() == Month.JANUARY) {
      inTime -= LESS_AROUND_CHRISTMAS;
    }
    if (chance.happens(inTime)) {
      return workingDays.onOrBefore(due.minusDays(chance.weighted(5, 3, 2, 1, 1, 1, 1, 2)));
    }
    LocalDate late = workingDays.onOrAfter(due.plusDays(chance.between(1, 26)));
    return chance.happens(NOT_HELD) || late.isAfter(closure) ? null : late;
  }
}

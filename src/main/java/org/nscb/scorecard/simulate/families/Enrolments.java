package org.nscb.scorecard.simulate.families;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.casework.Contact;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Slope;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.partners.World;

/**
 * Invents the parents whom one provider was to have on its courses. More come as the years go by,
 * more of them on targeted courses; few are referred in August and December.
 */
final class Enrolments {

  private static final LocalDate EARLIEST = LocalDate.of(2012, 8, 1);
  private static final List<String> COURSES =
      List.of("under_5", "school_age", "teenagers", "additional_needs", "separation");
  private static final List<String> TARGET_GROUPS =
      List.of("young_parents", "mental_health", "learning_disability", "child_in_need");
  private static final Slope TARGETED = new Slope(0.3, 0.42);
  private static final double HARDER_TO_REACH = 0.09;
  private static final Slope STAYS = new Slope(0.64, 0.73);
  private static final double COMES_AGAIN = 0.06;

  /**
   * What a provider is like.
   *
   * @param prefix of its numbers
   * @param referrals a month
   * @param takeUp of the parents referred, the share who come to a first session
   * @param asked of the parents who start, the share who are scored before
   * @param askedAgain of those who complete, the share who are scored after
   */
  record Provider(String prefix, Slope referrals, Slope takeUp, double asked, Slope askedAgain) {}

  private final World world;
  private final Provider provider;
  private final List<Enrolment> all = new ArrayList<>();

  private Enrolments(World world, Provider provider) {
    this.world = world;
    this.provider = provider;
  }

  static List<Enrolment> invent(World world, Provider provider) {
    Enrolments enrolments = new Enrolments(world, provider);
    List<Contact> contacts = world.caseload().contacts();
    for (YearMonth month = YearMonth.from(EARLIEST);
        !month.atDay(1).isAfter(Records.END);
        month = month.plusMonths(1)) {
      Chance chance = Chance.of(world.seed(), "parenting " + provider.prefix() + " " + month);
      double expected = provider.referrals().on(month.atDay(1)) * busy(month.getMonth());
      int referrals = chance.events(expected);
      for (int i = 0; i < referrals; i++) {
        String district = chance.oneOf(contacts).child().family().district();
        enrolments.enrol(district, month, chance);
      }
    }
    return enrolments.all;
  }

  private static double busy(Month month) {
    return switch (month) {
      case AUGUST -> 0.45;
      case DECEMBER -> 0.6;
      case JANUARY, SEPTEMBER -> 1.35;
      case FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, OCTOBER, NOVEMBER -> 1;
    };
  }

  private void enrol(String district, YearMonth month, Chance chance) {
    LocalDate referral = world.workingDays().onOrAfter(chance.day(month.atDay(1), month.atDay(27)));
    boolean targeted = chance.happens(TARGETED.on(referral));
    String course = chance.oneOf(COURSES);
    String group = targeted ? chance.oneOf(TARGET_GROUPS) : "all_parents";
    if (targeted && chance.happens(0.45)) {
      boolean substances = chance.happens(0.4);
      course = substances ? "recovery" : "safe_relationships";
      group = substances ? "substance_misuse" : "domestic_abuse";
    }
    double takeUp = provider.takeUp().on(referral) - (targeted ? HARDER_TO_REACH : 0);
    String id = provider.prefix() + (40_000 + all.size());
    String parent = parent(chance);
    if (chance.happens(takeUp)) {
      all.add(started(id, parent, district, referral, course, group, chance));
    } else {
      LocalDate closed = world.workingDays().onOrAfter(referral.plusDays(chance.between(25, 110)));
      all.add(
          new Enrolment(
              id, parent, district, referral, null, closed, course, group, 0, 0, "", "", "",
              List.of()));
    }
  }

  private String parent(Chance chance) {
    boolean again = chance.happens(COMES_AGAIN) && all.size() > 100;
    return again
        ? all.get(chance.below(all.size())).parent()
        : provider.prefix() + "A" + (1_000_000 + (all.size() * 7_368_787L) % 8_999_993L);
  }

  private Enrolment started(
      String id,
      String parent,
      String district,
      LocalDate referral,
      String course,
      String group,
      Chance chance) {
    int wait = chance.happens(0.9) ? chance.between(10, 80) : chance.between(81, 140);
    LocalDate start = world.workingDays().onOrAfter(referral.plusDays(wait));
    int offered = List.of(8, 10, 12).get(chance.weighted(3, 5, 2));
    LocalDate ended = world.workingDays().onOrAfter(start.plusWeeks(offered - 1L));
    boolean stays = chance.happens(STAYS.on(referral));
    int enough = (3 * offered + 3) / 4;
    int attended = stays ? chance.between(enough, offered) : chance.between(1, enough - 1);
    int before = chance.between(25, 62);
    boolean asked = chance.happens(provider.asked());
    boolean askedAgain = chance.happens(stays ? provider.askedAgain().on(ended) : 0.08);
    int gain = chance.between(-8, 18) + chance.between(0, group.equals("all_parents") ? 12 : 16);
    String rating = "";
    if (chance.happens(stays ? 0.78 : 0.25)) {
      rating =
          stays ? CourseFeedback.ratingOfWhoStayed(chance) : CourseFeedback.ratingOfWhoLeft(chance);
    }
    return new Enrolment(
        id,
        parent,
        district,
        referral,
        start,
        ended,
        course,
        group,
        offered,
        attended,
        asked ? String.valueOf(before) : "",
        askedAgain ? String.valueOf(Math.min(100, before + gain)) : "",
        rating,
        CourseFeedback.themes(rating, chance));
  }
}

package org.nscb.scorecard.simulate.census.failures;

import static org.nscb.scorecard.cin.tables.CensusTable.CHILD_PROTECTION_PLANS;
import static org.nscb.scorecard.cin.tables.CensusTable.CIN_PLAN_DATES;
import static org.nscb.scorecard.cin.tables.CensusTable.REVIEWS;

import java.util.List;
import java.util.function.Consumer;

/** Child in need plans, from the first year that collects them. */
final class NeedPlanFailures {

  private static final String START = "CINPlanStartDate";
  private static final String END = "CINPlanEndDate";

  private NeedPlanFailures() {}

  static List<Failure> all() {
    return List.of(
        plan("4000", "LAchildID", s -> s.nothing().help(s.week(6), s.week(10))),
        // of two open plans one starts while the other goes on
        plan("4001", END, s -> besideProtection(s.open())).with("4016"),
        Failure.of("4003", REVIEWS, "CPPreviewDate", s -> reviewedLater(s)),
        plan("4004", END, s -> two(s.open())).with("4014"),
        plan("4008", START, s -> died(s.open(), 2).help(s.week(6), null)),
        plan("4009Q", END, s -> died(s, 10).help(s.week(6), s.week(20))),
        plan("4010", START, s -> s.help(null, s.week(20))),
        plan("4011", END, s -> s.help(s.week(6), s.week(5))),
        plan("4012Q", END, s -> s.help(s.week(6), s.week(6))),
        plan("4013", END, s -> s.longStanding().help(s.before(20), s.before(2))),
        plan("4014", START, s -> overlapping(s)),
        plan("4015", START, s -> s.help(s.week(-1), s.week(20))),
        plan("4016", START, s -> duringProtection(s)),
        Failure.of("4017", CHILD_PROTECTION_PLANS, "CPPstartDate", s -> protectedMeanwhile(s)));
  }

  private static void besideProtection(Specimen specimen) {
    specimen.protectedUntil(null);
    specimen.help(specimen.week(10), null);
  }

  /** After the protection plan had ended. */
  private static void reviewedLater(Specimen specimen) {
    Specimen.review(specimen.protectedUntil(specimen.week(10)), specimen.week(14));
    specimen.help(specimen.week(12), specimen.week(20));
  }

  private static void two(Specimen specimen) {
    specimen.help(specimen.week(6), null);
    specimen.help(specimen.week(10), null);
  }

  private static void overlapping(Specimen specimen) {
    specimen.help(specimen.week(6), specimen.week(20));
    specimen.help(specimen.week(10), specimen.week(25));
  }

  private static void duringProtection(Specimen specimen) {
    specimen.protectedUntil(specimen.week(30));
    specimen.help(specimen.week(25), specimen.week(38));
  }

  private static void protectedMeanwhile(Specimen specimen) {
    specimen.help(specimen.week(1), specimen.week(10));
    specimen.protectedUntil(specimen.week(30));
  }

  private static Specimen died(Specimen specimen, int week) {
    specimen.child().put("PersonDeathDate", specimen.week(week));
    return specimen;
  }

  private static Failure plan(String rule, String field, Consumer<Specimen> change) {
    return Failure.of(rule, CIN_PLAN_DATES, field, change);
  }
}

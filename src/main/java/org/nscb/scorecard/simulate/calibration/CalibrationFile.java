package org.nscb.scorecard.simulate.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.simulate.care.Care;
import org.nscb.scorecard.simulate.casework.Caseload;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.published.FactorShares;
import org.nscb.scorecard.simulate.published.PlanTargets;
import org.nscb.scorecard.simulate.published.Targets;

/** What was published, what was invented and the difference, for each whole year asked for. */
public final class CalibrationFile {

  private final Targets targets;
  private final WorkingDays workingDays;
  private final Caseload caseload;
  private final Care care;

  public CalibrationFile(Targets targets, WorkingDays workingDays, Caseload caseload, Care care) {
    this.targets = targets;
    this.workingDays = workingDays;
    this.caseload = caseload;
    this.care = care;
  }

  public void write(Path file, YearMonth from, YearMonth to) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("measure,year,published,invented,difference,note");
    for (YearToMarch year : YearToMarch.range(Targets.FIRST_YEAR, Targets.LAST_YEAR)) {
      List<YearMonth> months = year.months();
      if (!months.get(0).isBefore(from) && !months.get(11).isAfter(to)) {
        compare(lines, year);
      }
    }
    Files.write(file, lines);
  }

  private void compare(List<String> lines, YearToMarch year) {
    Map<String, Integer> invented = new Counts(workingDays, caseload, year).count();
    NeedCounts needs = new NeedCounts(targets.needs(), care, year);
    invented.putAll(needs.invented());
    Map<String, String> published = published(year.year());
    published.putAll(needs.published());
    published.forEach(
        (measure, text) -> {
          int number = invented.getOrDefault(measure, 0);
          boolean known = !text.equals("c") && !text.equals("x");
          int difference = known ? number - Integer.parseInt(text) : 0;
          String note =
              measure.equals(Measures.CONFERENCES)
                  ? conferences(number, invented.get(Measures.STARTS))
                  : note(measure, text, difference);
          lines.add(
              String.join(
                  ",",
                  measure,
                  String.valueOf(year.year()),
                  text,
                  String.valueOf(number),
                  known ? String.valueOf(difference) : "",
                  note));
        });
  }

  private static String conferences(int conferences, int starts) {
    return conferences < starts
        ? "published conferences are fewer than plan starts: most plans have none in the extracts"
        : "";
  }

  private static String note(String measure, String published, int difference) {
    if (published.equals("c")) {
      return "suppressed: invented to fit the total";
    }
    if (published.equals("x")) {
      return "not published";
    }
    if (difference == 0) {
      return "";
    }
    if (measure.startsWith("cp_plans_ended")) {
      return "published stock and flow do not balance: endings give way";
    }
    return measure.startsWith("cp_plans_open:")
        ? "published children due for review (d6) and plans by age (d5) do not balance: d6 is kept"
        : "not reached";
  }

  /** As published, in the order of the tables. */
  private Map<String, String> published(int year) {
    Map<String, String> all = new LinkedHashMap<>();
    PlanTargets plans = targets.plans();
    all.put(Measures.REFERRALS, String.valueOf(targets.referrals(year)));
    int[] months = targets.referralsByMonth(year);
    for (int m = 0; m < 12; m++) {
      all.put(Measures.month(Month.APRIL.plus(m)), String.valueOf(months[m]));
    }
    all.put(
        Measures.RE_REFERRALS,
        targets.reReferrals(year).isPresent()
            ? String.valueOf(targets.reReferrals(year).getAsInt())
            : "x");
    all.put(Measures.NO_FURTHER_ACTION, String.valueOf(targets.noFurtherAction(year)));
    String[] sources = targets.referralsBySourceAsPublished(year);
    for (int i = 0; i < sources.length; i++) {
      all.put(Measures.source(Targets.SOURCE_GROUPS.get(i)), sources[i]);
    }
    int[] assessments = targets.assessments(year);
    for (int i = 0; i < assessments.length; i++) {
      all.put(
          Measures.assessments(Targets.ASSESSMENT_BANDS.get(i)), String.valueOf(assessments[i]));
    }
    if (year >= FactorShares.FIRST_PUBLISHED) {
      targets
          .factors()
          .shares(year)
          .forEach(
              (code, share) ->
                  all.put(
                      Measures.factor(code),
                      String.valueOf(Math.round(share * targets.factors().episodes(year)))));
    }
    all.put(Measures.ENQUIRIES, String.valueOf(targets.enquiries(year)));
    all.put(Measures.CONFERENCES, String.valueOf(targets.conferences(year)));
    int[] bands = targets.conferenceBands(year);
    for (int i = 0; i < bands.length; i++) {
      all.put(Measures.conferences(Targets.CONFERENCE_BANDS.get(i)), String.valueOf(bands[i]));
    }
    all.put(Measures.STARTS, String.valueOf(plans.starts(year)));
    put(all, "cp_plans_starting:", PlanTargets.CATEGORIES, plans.startsByCategoryAsPublished(year));
    all.put(Measures.SUBSEQUENT, String.valueOf(plans.subsequent(year)));
    all.put(Measures.OPEN, String.valueOf(plans.open(year)));
    put(all, "cp_plans_open:", PlanTargets.CATEGORIES, plans.openByLatestCategoryAsPublished(year));
    put(all, "cp_plans_open:", PlanTargets.AGES, plans.openByAgeAsPublished(year));
    all.put(Measures.ENDED, String.valueOf(plans.ended(year)));
    put(all, "cp_plans_ended:", PlanTargets.AGES, plans.endedByAgeAsPublished(year));
    all.put(Measures.REVIEWS_DUE, String.valueOf(plans.reviewDue(year)));
    all.put(Measures.REVIEWED_IN_TIME, String.valueOf(plans.reviewedInTime(year)));
    return all;
  }

  private static void put(
      Map<String, String> all, String prefix, List<String> names, String[] values) {
    for (int i = 0; i < values.length; i++) {
      all.put(prefix + names.get(i), values[i]);
    }
  }
}

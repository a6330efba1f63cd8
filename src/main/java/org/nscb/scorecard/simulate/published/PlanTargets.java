package org.nscb.scorecard.simulate.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What was published of child protection plans (tables d1 to d7). */
public final class PlanTargets {

  /** The categories of abuse, in the order of the tables. */
  public static final List<String> CATEGORIES = List.of("NEG", "PHY", "SAB", "EMO", "MUL");

  /** How long a plan has been or was open, shortest first. */
  public static final List<String> AGES =
      List.of(
          "3_months_or_less",
          "more_than_3_months_6_months",
          "more_than_6_months_less_than_1_year",
          "1_year_less_than_2_years",
          "2_years_or_more");

  private static final List<String> NAMES =
      List.of("Neglect", "Physical", "Sexual", "Emotional", "Multiple");

  private final PublishedTable plans;
  private final PublishedTable starting;
  private final PublishedTable subsequent;
  private final PublishedTable open;
  private final PublishedTable openByAge;
  private final PublishedTable reviewed;
  private final PublishedTable endedByAge;

  PlanTargets(Path folder, String area) throws IOException {
    plans = PublishedTable.read(folder, "d1_", area);
    starting = PublishedTable.read(folder, "d2_", area);
    subsequent = PublishedTable.read(folder, "d3_", area);
    open = PublishedTable.read(folder, "d4_", area);
    openByAge = PublishedTable.read(folder, "d5_", area);
    reviewed = PublishedTable.read(folder, "d6_", area);
    endedByAge = PublishedTable.read(folder, "d7_", area);
  }

  public int starts(int year) {
    return plans.number(year, "CPP_start");
  }

  public int open(int year) {
    return plans.number(year, "CPP_At31");
  }

  public int ended(int year) {
    return plans.number(year, "CPP_end");
  }

  public int subsequent(int year) {
    return subsequent.number(year, "CPP_subsequent");
  }

  public int[] startsByCategory(int year) {
    return Targets.complete(starts(year), startsByCategoryAsPublished(year));
  }

  public String[] startsByCategoryAsPublished(int year) {
    return starting.texts(year, NAMES.stream().map(n -> n + "_Initial").toList());
  }

  public int[] openByInitialCategory(int year) {
    return Targets.complete(
        open(year), open.texts(year, NAMES.stream().map(n -> n + "_Initial").toList()));
  }

  public int[] openByLatestCategory(int year) {
    return Targets.complete(open(year), openByLatestCategoryAsPublished(year));
  }

  public String[] openByLatestCategoryAsPublished(int year) {
    return open.texts(year, NAMES.stream().map(n -> n + "_Latest").toList());
  }

  /** In the order of {@link #AGES}. */
  public int[] openByAge(int year) {
    return Targets.complete(open(year), openByAgeAsPublished(year));
  }

  public String[] openByAgeAsPublished(int year) {
    return openByAge.texts(year, AGES);
  }

  /** In the order of {@link #AGES}. */
  public int[] endedByAge(int year) {
    return Targets.complete(ended(year), endedByAgeAsPublished(year));
  }

  public String[] endedByAgeAsPublished(int year) {
    return endedByAge.texts(year, AGES);
  }

  /** Children on a plan at 31 March for at least three months. */
  public int reviewDue(int year) {
    return reviewed.number(year, "CPP_At31_3Months");
  }

  public int reviewedInTime(int year) {
    return reviewed.number(year, "Reviewed_within_timescales");
  }
}

package org.nscb.scorecard.simulate.meetings.attendance;

import java.util.List;
import java.util.Map;

/** The ids of agencies, as in {@code pipelines/agencies.yml}. */
public final class Agencies {

  public static final String SOCIAL_CARE = "norfolk_csc";
  public static final String EARLY_HELP = "early_help_hub";
  public static final String EDUCATION = "norfolk_education";
  public static final String POLICE = "norfolk_police";
  public static final String COMMUNITY_HEALTH = "norfolk_community_health";
  public static final String MENTAL_HEALTH = "norfolk_suffolk_mental_health";
  public static final String PROBATION = "norfolk_probation";
  public static final String SUBSTANCE_MISUSE = "substance_misuse_service";
  public static final String CHILDRENS_CENTRES = "childrens_centres";
  public static final String OFFICE = "nscb_office";

  public static final List<String> DISTRICT_COUNCILS =
      List.of(
          "breckland",
          "broadland",
          "great_yarmouth",
          "kings_lynn_west_norfolk",
          "north_norfolk",
          "norwich",
          "south_norfolk");

  public static final List<String> HOSPITALS =
      List.of("norfolk_norwich_hospitals", "queen_elizabeth_hospital", "james_paget_hospitals");

  private static final Map<String, String> HOSPITAL_OF =
      Map.of(
          "great_yarmouth", "james_paget_hospitals",
          "kings_lynn_west_norfolk", "queen_elizabeth_hospital");

  private Agencies() {}

  /** The hospital that families of a council's district go to. */
  public static String hospitalOf(String council) {
    return HOSPITAL_OF.getOrDefault(council, "norfolk_norwich_hospitals");
  }
}

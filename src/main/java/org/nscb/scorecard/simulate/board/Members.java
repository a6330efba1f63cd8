package org.nscb.scorecard.simulate.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.simulate.chance.Chance;

/** Agencies of the Board, each with a weight: how often it is the one. */
final class Members {

  static final String OFFICE = "nscb_office";
  static final String SOCIAL_CARE = "norfolk_csc";
  static final String EARLY_HELP = "early_help_hub";
  static final String EDUCATION = "norfolk_education";
  static final String POLICE = "norfolk_police";
  static final String COMMUNITY_HEALTH = "norfolk_community_health";
  static final String MENTAL_HEALTH = "norfolk_suffolk_mental_health";
  static final String PROBATION = "norfolk_probation";
  static final String SUBSTANCE_MISUSE = "substance_misuse_service";
  static final List<String> HOSPITALS =
      List.of("norfolk_norwich_hospitals", "queen_elizabeth_hospital", "james_paget_hospitals");
  static final List<String> DISTRICTS =
      List.of(
          "breckland",
          "broadland",
          "great_yarmouth",
          "kings_lynn_west_norfolk",
          "north_norfolk",
          "norwich",
          "south_norfolk");

  private final Map<String, Double> weights = new LinkedHashMap<>();

  Members with(String agency, double weight) {
    weights.put(agency, weight);
    return this;
  }

  Members with(List<String> agencies, double weight) {
    agencies.forEach(agency -> weights.put(agency, weight));
    return this;
  }

  Map<String, Double> weights() {
    return weights;
  }

  String draw(Chance chance) {
    return drawOther(chance, "");
  }

  /** Anyone but this one. */
  String drawOther(Chance chance, String agency) {
    List<String> others = weights.keySet().stream().filter(a -> !a.equals(agency)).toList();
    return others.get(chance.weighted(others.stream().mapToDouble(weights::get).toArray()));
  }
}

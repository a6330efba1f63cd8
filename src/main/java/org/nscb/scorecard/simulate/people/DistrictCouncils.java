package org.nscb.scorecard.simulate.people;

import java.util.Map;

/** The district councils by the ONS codes of their districts. */
public final class DistrictCouncils {

  private static final Map<String, String> COUNCILS =
      Map.of(
          "E07000143", "breckland",
          "E07000144", "broadland",
          "E07000145", "great_yarmouth",
          "E07000146", "kings_lynn_west_norfolk",
          "E07000147", "north_norfolk",
          "E07000148", "norwich",
          "E07000149", "south_norfolk");

  private DistrictCouncils() {}

  public static String of(String district) {
    return COUNCILS.get(district);
  }
}

package org.nscb.scorecard.simulate.police;

/** The districts of Norfolk, with how many episodes of missing children a month has there. */
enum PoliceDistrict {
  BRECKLAND("E07000143", 25),
  BROADLAND("E07000144", 19),
  GREAT_YARMOUTH("E07000145", 34),
  KINGS_LYNN_AND_WEST_NORFOLK("E07000146", 30),
  NORTH_NORFOLK("E07000147", 18),
  NORWICH("E07000148", 48),
  SOUTH_NORFOLK("E07000149", 21);

  private static final double ALL = 195;

  private final String code;
  private final double episodes;

  PoliceDistrict(String code, double episodes) {
    this.code = code;
    this.episodes = episodes;
  }

  /** The ONS code. */
  String code() {
    return code;
  }

  double episodesInAMonth() {
    return episodes;
  }

  double shareOfTheCounty() {
    return episodes / ALL;
  }
}

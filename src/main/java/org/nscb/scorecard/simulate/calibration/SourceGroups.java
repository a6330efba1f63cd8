package org.nscb.scorecard.simulate.calibration;

/** The group under which a code of referral_source is published. */
final class SourceGroups {

  private SourceGroups() {}

  static String of(String code) {
    return switch (code) {
      case "1A", "1B", "1C", "1D" -> "Individual";
      case "2A" -> "Schools";
      case "2B" -> "Education_Services";
      case "3A", "3B", "3C", "3D", "3E", "3F" -> "Health_Services";
      case "4" -> "Housing";
      case "5A", "5B", "5C", "5D" -> "LA_Services";
      case "6" -> "Police";
      case "7" -> "Other_legal_agency";
      case "8" -> "Other";
      case "9" -> "Anonymous";
      default -> "Unknown";
    };
  }
}

package org.nscb.scorecard.catalogue;

import java.util.List;

/** The catalogue in the order of a reader. */
enum Group {
  FILE("The file", "Its name, its sidecar, and what else lies in the inbox.", TheFile.all()),
  BYTES("Its bytes", "Encodings, line ends, quotes, and what is no text at all.", ItsBytes.all()),
  COLUMNS("Its columns", "Headers that are other than the contract's.", ItsColumns.all()),
  ROWS("Its rows", "Values and rows that cannot be what they say.", ItsRows.all()),
  PRIVACY("Privacy", "What could say who somebody is.", Privacy.all()),
  TIME("Deliveries over time", "Repeats, corrections and mix-ups.", OverTime.all()),
  RELEASE(
      "When a release is made",
      "What deliveries say of each other, whatever the order in which they come. The sources of"
          + " these lines are invented: `visits` holds three months in each file, a visit without"
          + " its referral fails, a plan without its referral is counted.",
      OnceReleased.all()),
  CONTAINERS("Workbooks and zips", "Files that hold others.", Containers.all()),
  RETURNS(
      "The yearly return",
      "The return of the Children in Need census, in XML: each of its tables is a delivery.",
      YearlyReturn.all());

  private final String title;
  private final String lead;
  private final List<OddDelivery> deliveries;

  Group(String title, String lead, List<OddDelivery> deliveries) {
    this.title = title;
    this.lead = lead;
    this.deliveries = List.copyOf(deliveries);
  }

  String title() {
    return title;
  }

  String lead() {
    return lead;
  }

  List<OddDelivery> deliveries() {
    return deliveries;
  }
}

package org.nscb.scorecard.simulate.extracts;

import java.util.List;

/** The six extracts of Norfolk's children's social care and their columns. */
public enum Layout {
  CONTACTS(
      "contacts",
      text("contact_id"),
      text("child_id"),
      date("contact_date"),
      date("decision_date"),
      code("source", "referral_source"),
      code("outcome", "contact_outcome")),
  REFERRALS(
      "referrals",
      text("referral_id"),
      text("child_id"),
      date("referral_date"),
      code("source", "referral_source"),
      code("primary_need", "primary_need"),
      yesOrNo("nfa")),
  ASSESSMENTS(
      "assessments",
      text("assessment_id"),
      text("child_id"),
      text("referral_id"),
      code("assessment_type", "assessment_type"),
      date("start_date"),
      date("authorisation_date"),
      text("factors")),
  SECTION47(
      "section47",
      text("s47_id"),
      text("child_id"),
      text("referral_id"),
      date("concern_date"),
      date("start_date"),
      code("outcome", "s47_outcome")),
  CONFERENCES(
      "conferences",
      text("conference_id"),
      text("meeting_id"),
      text("child_id"),
      code("type", "conference_type"),
      date("conference_date"),
      text("s47_id"),
      date("s47_start_date"),
      text("plan_id"),
      yesOrNo("transfer_in"),
      yesOrNo("led_to_plan")),
  CP_PLANS(
      "cp_plans",
      text("plan_id"),
      text("child_id"),
      date("start_date"),
      date("end_date"),
      code("initial_category", "category_of_abuse"),
      code("latest_category", "category_of_abuse"),
      text("previous_plans"),
      yesOrNo("other_la"));

  /** How the values of a column are written. */
  enum Kind {
    TEXT,
    DATE,
    CODE,
    YES_OR_NO
  }

  /**
   * @param codes the code set of a column of codes, else empty
   */
  record Column(String name, Kind kind, String codes) {}

  private final String source;
  private final List<Column> columns;

  Layout(String source, Column... columns) {
    this.source = source;
    List<Column> all = new java.util.ArrayList<>(List.of(columns));
    all.add(text("birth_month"));
    all.add(code("sex", "sex"));
    all.add(code("district", "district"));
    this.columns = List.copyOf(all);
  }

  /** The id of the source, as its contract's folder is called. */
  public String source() {
    return source;
  }

  List<Column> columns() {
    return columns;
  }

  int column(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException(source + " has no column " + name);
  }

  private static Column text(String name) {
    return new Column(name, Kind.TEXT, "");
  }

  private static Column date(String name) {
    return new Column(name, Kind.DATE, "");
  }

  private static Column code(String name, String codes) {
    return new Column(name, Kind.CODE, codes);
  }

  private static Column yesOrNo(String name) {
    return new Column(name, Kind.YES_OR_NO, "");
  }
}

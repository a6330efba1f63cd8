package org.nscb.scorecard.simulate.published;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the DfE published for Norfolk, each year to March 2014 to 2024, and with it what the
 * invented children have to add up to. Where a cell was suppressed ({@code c}) a number that fits
 * the total stands in for it.
 */
public final class Targets {

  public static final int FIRST_YEAR = 2014;
  public static final int LAST_YEAR = 2024;

  /** The groups of referral sources, in the order of the table. */
  public static final List<String> SOURCE_GROUPS =
      List.of(
          "Individual",
          "Schools",
          "Education_Services",
          "Health_Services",
          "Housing",
          "LA_Services",
          "Police",
          "Other_legal_agency",
          "Other",
          "Anonymous",
          "Unknown");

  /** Working days from start to authorisation. */
  public static final List<String> ASSESSMENT_BANDS =
      List.of(
          "Same_day",
          "1-10_days",
          "11-20_days",
          "21-30_days",
          "31-40_days",
          "41-45_days",
          "46-50_days",
          "51-60_days",
          "61+_days");

  /** Working days from the start of the section 47 enquiry to the initial conference. */
  public static final List<String> CONFERENCE_BANDS =
      List.of(
          "Duration_0-10_days", "Duration_11-15_days", "Duration_16-20_days", "Duration_21+_days");

  private static final List<String> MONTHS =
      List.of(
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "January",
          "February",
          "March");

  private final PublishedTable referrals;
  private final PublishedTable assessments;
  private final PublishedTable enquiries;
  private final PublishedTable sources;
  private final PublishedTable months;
  private final PlanTargets plans;
  private final FactorShares factors;
  private final NeedTargets needs;

  private Targets(Path folder, String area) throws IOException {
    referrals = PublishedTable.read(folder, "c1_", area);
    assessments = PublishedTable.read(folder, "c2_", area);
    factors = new FactorShares(PublishedTable.read(folder, "c3_", area));
    enquiries = PublishedTable.read(folder, "c4_", area);
    sources = PublishedTable.read(folder, "c5_", area);
    months = PublishedTable.read(folder, "c6_", area);
    plans = new PlanTargets(folder, area);
    needs = new NeedTargets(folder, area);
  }

  /**
   * @param folder the folder of the release, as {@code pipelines/published/dfe_2024}
   * @param area the ONS code of the local authority
   */
  public static Targets read(Path folder, String area) throws IOException {
    return new Targets(folder, area);
  }

  public PlanTargets plans() {
    return plans;
  }

  public NeedTargets needs() {
    return needs;
  }

  public FactorShares factors() {
    return factors;
  }

  /** April to March. */
  public int[] referralsByMonth(int year) {
    return MONTHS.stream().mapToInt(m -> months.number(year, m)).toArray();
  }

  public int referrals(int year) {
    return referrals.number(year, "Referrals");
  }

  /** Empty for the first year, of which no figure was published. */
  public OptionalInt reReferrals(int year) {
    String text = referrals.text(year, "Re_referrals");
    return text.equals("x") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
  }

  public int noFurtherAction(int year) {
    return referrals.number(year, "No_Further_Action");
  }

  /** In the order of {@link #SOURCE_GROUPS}. */
  public int[] referralsBySource(int year) {
    return complete(referrals(year), sources.texts(year, SOURCE_GROUPS));
  }

  public String[] referralsBySourceAsPublished(int year) {
    return sources.texts(year, SOURCE_GROUPS);
  }

  /** In the order of {@link #ASSESSMENT_BANDS}; all 0 in the year to March 2014. */
  public int[] assessments(int year) {
    return ASSESSMENT_BANDS.stream().mapToInt(b -> assessments.number(year, b)).toArray();
  }

  public int enquiries(int year) {
    return enquiries.number(year, "Section47");
  }

  /** How many children the enquiries of a year were about. */
  public int enquiryChildren(int year) {
    return enquiries.number(year, "Section47_child");
  }

  public int conferences(int year) {
    return enquiries.number(year, "ICPC");
  }

  /** In the order of {@link #CONFERENCE_BANDS}. */
  public int[] conferenceBands(int year) {
    return CONFERENCE_BANDS.stream().mapToInt(b -> enquiries.number(year, b)).toArray();
  }

  /**
   * Numbers for a row of published cells. Suppressed cells share what is missing from the total:
   * the last takes up to 4, since at least one of them hides 1 to 5, the first the rest.
   */
  static int[] complete(int total, String[] cells) {
    int[] numbers = new int[cells.length];
    int missing = total;
    for (int i = 0; i < cells.length; i++) {
      numbers[i] = cells[i].equals("c") ? -1 : Integer.parseInt(cells[i]);
      missing -= Math.max(0, numbers[i]);
    }
    int hidden = (int) Arrays.stream(numbers).filter(n -> n < 0).count();
    for (int i = cells.length - 1; i >= 0; i--) {
      if (numbers[i] < 0) {
        hidden--;
        numbers[i] = hidden == 0 ? missing : Math.min(4, missing - hidden);
        missing -= numbers[i];
      }
    }
    return numbers;
  }
}

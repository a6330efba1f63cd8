package org.nscb.scorecard.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * A census return of 2025 of invented children, as many as wished: 400,000 make a gigabyte, as many
 * as England has. It is valid by the schema, and its days are in the order that the rules ask for.
 */
final class InventedCensus {
  private static final LocalDate YEAR_END = LocalDate.of(2025, 3, 31);
  private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
  private static final String[] ETHNICITIES = {"WBRI", "WOTH", "MWBC", "APKN", "BAFR", "OOTH"};
  private static final String[] SOURCES = {"1A", "2A", "3A", "3B", "3E", "4", "5B", "6", "7", "9"};
  private static final String[] FACTORS = {
    "1B", "2B", "3A", "3B", "4A", "4B", "6A", "11A", "15A", "16A", "17A", "18B", "24A"
  };
  private static final String[] CATEGORIES = {"NEG", "PHY", "SAB", "EMO", "MUL"};
  private static final String[] DISABILITIES = {"MOB", "HAND", "COMM", "LD", "HEAR", "VIS", "AUT"};

  private final SplittableRandom random = new SplittableRandom(20250331);
  private final StringBuilder xml = new StringBuilder(1 << 16);
  private int depth;

  private InventedCensus() {}

  static void write(Path file, int children) throws IOException {
    InventedCensus invented = new InventedCensus();
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      invented.header();
      for (int child = 1; child <= children; child++) {
        invented.child(child);
        out.append(invented.xml);
        invented.xml.setLength(0);
      }
      invented.close("Children");
      invented.close("Message");
      out.append(invented.xml);
    }
  }

  private void header() {
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    open("Message");
    open("Header");
    open("CollectionDetails");
    element("Collection", "CIN");
    element("Year", "2025");
    element("ReferenceDate", YEAR_END.toString());
    close("CollectionDetails");
    open("Source");
    element("SourceLevel", "L");
    element("LEA", "926");
    element("SoftwareCode", "Invented");
    element("SerialNo", "001");
    element("DateTime", "2025-05-23T11:14:05");
    close("Source");
    close("Header");
    open("Children");
  }

  private void child(int number) {
    open("Child");
    open("ChildIdentifiers");
    element("LAchildID", "C" + (1_000_000 + number));
    element("UPN", upn(number));
    element("PersonBirthDate", YEAR_END.minusDays(400 + random.nextInt(5_800)).toString());
    element("Sex", random.nextBoolean() ? "F" : "M");
    close("ChildIdentifiers");
    open("ChildCharacteristics");
    element("Ethnicity", one(ETHNICITIES));
    open("Disabilities");
    int first = random.nextInt(DISABILITIES.length);
    boolean isDisabled = random.nextInt(8) == 0;
    element("Disability", isDisabled ? DISABILITIES[first] : "NONE");
    if (isDisabled && random.nextBoolean()) {
      element("Disability", DISABILITIES[(first + 1) % DISABILITIES.length]);
    }
    close("Disabilities");
    close("ChildCharacteristics");
    LocalDate referred = YEAR_END.minusDays(160 + random.nextInt(190));
    if (random.nextInt(2) == 0) {
      episode(referred.minusDays(500), referred.minusDays(20));
    }
    episode(referred, null);
    close("Child");
  }

  /**
   * @param closed null for one that is open
   */
  private void episode(LocalDate referred, LocalDate closed) {
    open("CINdetails");
    element("CINreferralDate", referred.toString());
    element("ReferralSource", one(SOURCES));
    element("PrimaryNeedCode", "N" + (1 + random.nextInt(8)));
    if (closed != null) {
      element("CINclosureDate", closed.toString());
      element("ReasonForClosure", "RC7");
    }
    assessment(referred);
    boolean isPlanned = random.nextInt(3) == 0;
    LocalDate ended = closed == null ? null : closed.minusDays(1);
    if (!isPlanned) {
      open("CINPlanDates");
      element("CINPlanStartDate", referred.plusDays(30).toString());
      if (ended != null) {
        element("CINPlanEndDate", ended.toString());
      }
      close("CINPlanDates");
    }
    if (isPlanned || random.nextInt(3) == 0) {
      enquiry(referred, isPlanned);
    }
    element("ReferralNFA", "0");
    if (isPlanned) {
      plan(referred.plusDays(18), ended);
    }
    close("CINdetails");
  }

  private void assessment(LocalDate referred) {
    open("Assessments");
    element("AssessmentActualStartDate", referred.toString());
    element("AssessmentInternalReviewDate", referred.plusDays(10).toString());
    element("AssessmentAuthorisationDate", referred.plusDays(20 + random.nextInt(25)).toString());
    open("FactorsIdentifiedAtAssessment");
    int factor = random.nextInt(FACTORS.length);
    for (int i = random.nextInt(4); i >= 0; i--) {
      element("AssessmentFactors", FACTORS[(factor + i) % FACTORS.length]);
    }
    close("FactorsIdentifiedAtAssessment");
    close("Assessments");
  }

  private void enquiry(LocalDate referred, boolean hasConference) {
    open("Section47");
    element("S47ActualStartDate", referred.plusDays(3).toString());
    element("InitialCPCtarget", referred.plusDays(24).toString());
    if (hasConference) {
      element("DateOfInitialCPC", referred.plusDays(18).toString());
    }
    element("ICPCnotRequired", hasConference ? "0" : "1");
    close("Section47");
  }

  private void plan(LocalDate start, LocalDate end) {
    open("ChildProtectionPlans");
    element("CPPstartDate", start.toString());
    if (end != null) {
      element("CPPendDate", end.toString());
    }
    String category = one(CATEGORIES);
    element("InitialCategoryOfAbuse", category);
    element("LatestCategoryOfAbuse", category);
    element("NumberOfPreviousCPP", "0");
    open("Reviews");
    element("CPPreviewDate", start.plusDays(80).toString());
    element("CPPreviewDate", start.plusDays(120).toString());
    close("Reviews");
    close("ChildProtectionPlans");
  }

  /** With its check letter. */
  private static String upn(int number) {
    String digits = "926" + (100_000_000 + number);
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (digits.charAt(i) - '0') * (i + 2);
    }
    return CHECK_LETTERS.charAt(sum % 23) + digits;
  }

  private String one(String[] of) {
    return of[random.nextInt(of.length)];
  }

  private void open(String name) {
    line().append('<').append(name).append(">\n");
    depth++;
  }

  private void close(String name) {
    depth--;
    line().append("</").append(name).append(">\n");
  }

  private void element(String name, String text) {
    line()
        .append('<')
        .append(name)
        .append('>')
        .append(text)
        .append("</")
        .append(name)
        .append(">\n");
  }

  private StringBuilder line() {
    for (int i = 0; i < depth; i++) {
      xml.append("    ");
    }
    return xml;
  }
}

package org.nscb.scorecard.simulate.census.slips;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.simulate.census.Module;
import org.nscb.scorecard.simulate.census.slips.Slip.Change;

/** How each slip is made; nothing where the child does not allow it. */
final class Slips {

  private static final int DAYS = 3;

  private Slips() {}

  static Optional<Change> leaveReferralOut(Module child) {
    List<Module> episodes = child.all(CensusTable.CIN_DETAILS);
    for (int i = 0; episodes.size() > 1 && i < episodes.size(); i++) {
      if (isNothing(episodes.get(i))) {
        String day = episodes.remove(i).text("CINreferralDate");
        return Optional.of(new Change(CensusTable.CIN_DETAILS, "CINreferralDate", day, ""));
      }
    }
    return Optional.empty();
  }

  private static boolean isNothing(Module episode) {
    return "1".equals(episode.text("ReferralNFA"));
  }

  /** On the day on which the last episode ended. */
  static Optional<Change> referAgain(Module child) {
    List<Module> episodes = child.all(CensusTable.CIN_DETAILS);
    String closed = episodes.get(episodes.size() - 1).text("CINclosureDate");
    if (closed == null || child.text("PersonDeathDate") != null) {
      return Optional.empty();
    }
    child
        .add(CensusTable.CIN_DETAILS)
        .put("CINreferralDate", closed)
        .put("ReferralSource", "8")
        .put("PrimaryNeedCode", "N0")
        .put("ReferralNFA", "1");
    return Optional.of(new Change(CensusTable.CIN_DETAILS, "CINreferralDate", "", closed));
  }

  static Optional<Change> authoriseEarlier(Module child) {
    String field = "AssessmentAuthorisationDate";
    for (Module episode : child.all(CensusTable.CIN_DETAILS)) {
      for (Module assessment : episode.all(CensusTable.ASSESSMENTS)) {
        LocalDate day = assessment.day(field);
        LocalDate start = assessment.day("AssessmentActualStartDate");
        if (day != null && day.minusDays(DAYS).isAfter(start) && isLate(day)) {
          assessment
              .put(field, day.minusDays(DAYS))
              .put("AssessmentInternalReviewDate", (String) null);
          return Optional.of(
              new Change(CensusTable.ASSESSMENTS, field, day.toString(), assessment.text(field)));
        }
      }
    }
    return Optional.empty();
  }

  /** Three days earlier it is still of the same year. */
  private static boolean isLate(LocalDate day) {
    return day.getMonthValue() != 4 || day.getDayOfMonth() > DAYS;
  }

  static Optional<Change> leavePlanOut(Module child) {
    for (Module episode : child.all(CensusTable.CIN_DETAILS)) {
      List<Module> plans = episode.all(CensusTable.CHILD_PROTECTION_PLANS);
      if (!plans.isEmpty()) {
        String start = plans.remove(0).text("CPPstartDate");
        return Optional.of(
            new Change(CensusTable.CHILD_PROTECTION_PLANS, "CPPstartDate", start, ""));
      }
    }
    return Optional.empty();
  }

  static Optional<Change> anotherCategory(Module child) {
    for (Module episode : child.all(CensusTable.CIN_DETAILS)) {
      for (Module plan : episode.all(CensusTable.CHILD_PROTECTION_PLANS)) {
        return Optional.of(
            write(
                plan,
                "LatestCategoryOfAbuse",
                plan.text("LatestCategoryOfAbuse").equals("NEG") ? "EMO" : "NEG"));
      }
    }
    return Optional.empty();
  }

  static Optional<Change> wrongLetter(Module child) {
    String upn = child.text("UPN");
    return upn == null
        ? Optional.empty()
        : Optional.of(write(child, "UPN", (upn.charAt(0) == 'A' ? "B" : "A") + upn.substring(1)));
  }

  /** Of a child who has long gone to school and is in need. */
  static Optional<Change> noPupilNumber(Module child) {
    boolean isInNeed = child.all(CensusTable.CIN_DETAILS).stream().anyMatch(e -> !isNothing(e));
    return isInNeed && child.text("UPN") != null && isOfSchoolAge(child)
        ? Optional.of(write(child, "UPN", ""))
        : Optional.empty();
  }

  private static boolean isOfSchoolAge(Module child) {
    LocalDate referred = child.the(CensusTable.CIN_DETAILS).day("CINreferralDate");
    return !child.day("PersonBirthDate").plusYears(6).isAfter(referred);
  }

  static Optional<Change> noNeed(Module child) {
    return child.all(CensusTable.CIN_DETAILS).stream()
        .filter(episode -> !isNothing(episode))
        .findFirst()
        .map(episode -> write(episode, "PrimaryNeedCode", ""));
  }

  static Optional<Change> noReason(Module child) {
    return child.all(CensusTable.CIN_DETAILS).stream()
        .filter(episode -> "RC7".equals(episode.text("ReasonForClosure")))
        .findFirst()
        .map(episode -> write(episode, "ReasonForClosure", ""));
  }

  static Optional<Change> blank(Module child, CensusTable table, String field) {
    return child.all(table).stream().findFirst().map(module -> write(module, field, ""));
  }

  private static Change write(Module module, String field, String is) {
    String was = module.text(field);
    module.put(field, is.isEmpty() ? null : is);
    return new Change(module.table(), field, was, is);
  }
}

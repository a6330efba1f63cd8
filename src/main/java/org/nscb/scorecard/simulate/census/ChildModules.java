package org.nscb.scorecard.simulate.census;

import java.time.LocalDate;
import java.util.List;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.people.Child;

/**
 * Who a child is. The extracts tell month of birth and sex; the pupil's number, ethnicity and
 * disability are invented, and the same in every year.
 */
final class ChildModules {

  private static final String NORFOLK = "926";

  private static final double WITH_NUMBER = 0.96;
  private static final List<String> NO_NUMBER_YET = List.of("UN2", "UN3", "UN4", "UN5");
  private static final double[] NO_NUMBER_WEIGHTS = {30, 30, 15, 25};

  private static final List<String> ETHNICITIES =
      List.of(
          "WBRI", "WIRI", "WIRT", "WROM", "WOTH", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN",
          "ABAN", "AOTH", "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT");
  private static final double[] ETHNICITY_WEIGHTS = {
    790, 4, 8, 10, 62, 8, 9, 9, 22, 4, 2, 4, 10, 3, 14, 5, 2, 14, 4, 16
  };

  private static final List<String> DISABILITIES =
      List.of("LD", "BEH", "COMM", "AUT", "DDA", "MOB", "CON", "PC", "INC", "VIS", "HEAR", "HAND");

  /** Near what is published of them (table b2): how many of 100 disabled children have each. */
  private static final double[] DISABILITY_WEIGHTS = {40, 34, 29, 22, 30, 12, 9, 10, 8, 7, 6, 5};

  private static final double DISABLED = 0.11;
  private static final double DISABLED_BY_NEED = 0.9;
  private static final String NEED_OF_DISABLED = "N2";

  private final CensusYear year;
  private final long seed;

  ChildModules(CensusYear year, long seed) {
    this.year = year;
    this.seed = seed;
  }

  /**
   * @param episodes at least one
   */
  Module of(Child child, List<Module> episodes) {
    boolean isBorn = !child.birth().isAfter(year.last());
    Module module = new Module(CensusTable.CHILD_IDENTIFIERS).put("LAchildID", child.id());
    module.put(isBorn ? "PersonBirthDate" : "ExpectedPersonBirthDate", child.birth());
    number(module, child, episodes);
    sex(module, child);
    episodes.stream()
        .filter(episode -> "RC2".equals(episode.text("ReasonForClosure")))
        .forEach(episode -> module.put("PersonDeathDate", episode.text("CINclosureDate")));
    module
        .add(CensusTable.CHILD_CHARACTERISTICS)
        .put("Ethnicity", ethnicity(child.family().children().get(0)));
    if (isBorn) {
      disabilities(module, child, episodes);
    }
    episodes.forEach(module::add);
    return module;
  }

  private void number(Module module, Child child, List<Module> episodes) {
    LocalDate schoolFrom = child.birth().plusYears(4).withMonth(9).withDayOfMonth(1);
    boolean isFirstSeptember = !child.birth().plusYears(4).isBefore(schoolFrom);
    LocalDate school = isFirstSeptember ? schoolFrom.plusYears(1) : schoolFrom;
    Chance chance = Chance.of(seed, "pupil number of " + child.id());
    if (school.isAfter(year.last())) {
      module.put("UPNunknown", "UN1");
    } else if (chance.happens(WITH_NUMBER)) {
      module.put("UPN", Upn.of(NORFOLK, Long.parseLong(child.id().replaceAll("\\D", ""))));
    } else if (episodes.stream().allMatch(e -> "1".equals(e.text("ReferralNFA")))) {
      module.put("UPNunknown", "UN7");
    } else {
      module.put("UPNunknown", NO_NUMBER_YET.get(chance.weighted(NO_NUMBER_WEIGHTS)));
    }
  }

  private void sex(Module module, Child child) {
    String sex = child.sexAsKnownOn(year.last());
    if (year.hasSex()) {
      module.put("Sex", sex);
    } else {
      module.put("GenderCurrent", sex.equals("M") ? "1" : sex.equals("F") ? "2" : "0");
    }
  }

  /** Brothers and sisters have one. */
  private String ethnicity(Child first) {
    return ETHNICITIES.get(
        Chance.of(seed, "ethnicity of " + first.id()).weighted(ETHNICITY_WEIGHTS));
  }

  private void disabilities(Module module, Child child, List<Module> episodes) {
    Chance chance = Chance.of(seed, "disability of " + child.id());
    boolean byNeed =
        episodes.stream().anyMatch(e -> NEED_OF_DISABLED.equals(e.text("PrimaryNeedCode")));
    int found = 0;
    if (chance.happens(byNeed ? DISABLED_BY_NEED : DISABLED)) {
      for (int i = 0; i < DISABILITIES.size(); i++) {
        if (chance.happens(DISABILITY_WEIGHTS[i] / 100)) {
          disability(module, DISABILITIES.get(i));
          found++;
        }
      }
      if (found == 0) {
        disability(module, DISABILITIES.get(chance.weighted(DISABILITY_WEIGHTS)));
      }
    } else {
      disability(module, "NONE");
    }
  }

  private static void disability(Module module, String code) {
    module.add(CensusTable.DISABILITIES).put("Disability", code);
  }
}

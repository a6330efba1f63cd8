package org.nscb.scorecard.simulate.census.failures;

import static org.nscb.scorecard.cin.tables.CensusTable.CHILD_CHARACTERISTICS;
import static org.nscb.scorecard.cin.tables.CensusTable.CHILD_IDENTIFIERS;
import static org.nscb.scorecard.cin.tables.CensusTable.CIN_DETAILS;
import static org.nscb.scorecard.cin.tables.CensusTable.DISABILITIES;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nscb.scorecard.simulate.census.CensusYear;

/** Who a child is: numbers, dates of birth and death, sex, ethnicity, disability. */
final class IdentityFailures {

  private static final int FIRST_WITH_RULES_OF_IDS = 2025;
  private static final String NOTHING = null;

  private IdentityFailures() {}

  static List<Failure> of(CensusYear year) {
    return Stream.of(numbers(year), dates(), others(year)).flatMap(List::stream).toList();
  }

  private static List<Failure> numbers(CensusYear year) {
    Stream<Failure> ids =
        year.number() < FIRST_WITH_RULES_OF_IDS
            ? Stream.of()
            : Stream.of(
                child("1570", "LAchildID", s -> longId(s)),
                child("1580", "LAchildID", s -> s.child().put("LAchildID", "PLANTED-1580")));
    Stream<Failure> others =
        Stream.of(
            child("1510", "UPN", s -> s.child().put("UPN", wrongLetter(s.upn("926")))),
            child("1530", "UPN", s -> s.child().put("UPN", s.upn("999"))),
            child("1540", "UPN", s -> s.child().put("UPN", with(s.upn("926"), 7, 'X'))),
            child("1550", "UPN", s -> s.child().put("UPN", with(s.upn("926"), 12, 'I'))),
            child("1560Q", "FormerUPN", s -> s.child().put("FormerUPN", "A12345")),
            child("8500", "LAchildID", s -> s.child().put("LAchildID", NOTHING)),
            child("8770Q", "UPN", s -> s.child().put("UPN", NOTHING)),
            child(
                "8772", "UPNunknown", s -> s.child().put("UPN", NOTHING).put("UPNunknown", "UN7")));
    return Stream.concat(ids, others).toList();
  }

  private static void longId(Specimen specimen) {
    String id = specimen.child().text("LAchildID");
    specimen.child().put("LAchildID", id + "LONGER".repeat(2));
  }

  private static String wrongLetter(String upn) {
    return with(upn, 0, upn.charAt(0) == 'A' ? 'B' : 'A');
  }

  private static String with(String upn, int place, char character) {
    return upn.substring(0, place) + character + upn.substring(place + 1);
  }

  private static List<Failure> dates() {
    return List.of(
        child("8520", "PersonBirthDate", s -> s.recent().bornOn(s.year().last().plusWeeks(2))),
        child("8525Q", "PersonBirthDate", s -> s.child().put("PersonBirthDate", NOTHING)),
        child(
            "8530Q",
            "ExpectedPersonBirthDate",
            s ->
                s.recent()
                    .sex("0", "U")
                    .bornOn(null)
                    .child()
                    .put("ExpectedPersonBirthDate", s.year().last().minusDays(60))),
        child("8535Q", "PersonDeathDate", s -> died(s.bornOn(s.week(20)), s.week(10))),
        child("8545Q", "PersonDeathDate", s -> died(s, s.year().last().plusWeeks(1))),
        Failure.of("8555Q", CIN_DETAILS, "CINreferralDate", s -> died(s, s.week(-1))),
        Failure.of(
            "8585Q",
            CIN_DETAILS,
            "ReasonForClosure",
            s -> s.episode().put("ReasonForClosure", "RC2")),
        Failure.of("8606", CIN_DETAILS, "CINreferralDate", s -> s.bornOn(s.week(0).plusDays(290))),
        child("8775Q", "PersonBirthDate", s -> s.child().put("PersonBirthDate", adult(s))));
  }

  private static void died(Specimen specimen, LocalDate day) {
    specimen.child().put("PersonDeathDate", day);
  }

  private static LocalDate adult(Specimen specimen) {
    return specimen.year().last().minusYears(26);
  }

  private static List<Failure> others(CensusYear year) {
    String sex = year.hasSex() ? "Sex" : "GenderCurrent";
    return List.of(
        child("4180", sex, s -> s.child().put(sex, NOTHING)),
        child(
            "8750",
            sex,
            s ->
                s.recent()
                    .bornOn(null)
                    .child()
                    .put("ExpectedPersonBirthDate", s.year().last().plusDays(60))),
        Failure.of(
            "4220",
            CHILD_CHARACTERISTICS,
            "Ethnicity",
            s -> s.child().the(CHILD_CHARACTERISTICS).put("Ethnicity", NOTHING)),
        Failure.of(
            "8540", CHILD_IDENTIFIERS, "PersonBirthDate", s -> s.child().all(DISABILITIES).clear()),
        Failure.of("8790", DISABILITIES, "Disability", s -> s.disability("LD")),
        Failure.of("8794", DISABILITIES, "Disability", s -> s.disability("NONE")),
        child("8590", "LAchildID", s -> s.child().all(CIN_DETAILS).clear()));
  }

  private static Failure child(String rule, String field, Consumer<Specimen> change) {
    return Failure.of(rule, CHILD_IDENTIFIERS, field, change);
  }
}

package org.nscb.scorecard.pipelines.privacy.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nscb.scorecard.content.privacy.Detector;

/** True and false friends of every detector. Numbers are of test ranges, or invented. */
class IdentityScanTest {
  private final IdentityScan scan = new IdentityScan(LocalDate.of(2015, 4, 30).toEpochDay());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999 000 0018",
        "999-000-0018",
        "NHS: 999 000 0018.",
        "nhs no (999 000 0018)",
        "seen by GP, 999\u00a0000\u00a00018, ok"
      })
  void anNhsNumberInGroupsIsCertain(String text) {
    assertEquals("certain", said(Detector.NHS_NUMBER, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9990000018", "NHS9990000018", "his number is 9990000018"})
  void anNhsNumberWithoutGapsIsCounted(String text) {
    assertEquals("hit", said(Detector.NHS_NUMBER, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"9990000017", "0000000000", "1111111111", "1234567890"})
  void tenDigitsThatFailTheCheckCouldBeAnNhsNumberAndAreNone(String text) {
    assertEquals("candidate", said(Detector.NHS_NUMBER, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999 000 0017",
        "2015-04-01",
        "R9990000018",
        "99900000181",
        "E07000148",
        "999000001",
        "01/04/2015 10:15",
        "999 000 00189",
        "1 999 000 001"
      })
  void otherNumbersAreNoNhsNumbers(String text) {
    assertEquals("", said(Detector.NHS_NUMBER, text));
  }

  @Test
  void theCheckLetterOfAPupilNumberIsComputedAsPublished() {
    // 2x8 + 3x0 + 4x1 + 5x2 + 6x0 + 7x0 + 8x1 + 9x2 + 10x3 + 11x4 + 12x5 + 13x6 = 268 = 15 mod 23
    assertEquals("hit", said(Detector.UPN, "R801200123456"));
    assertEquals("hit", said(Detector.UPN, "UPN r801200123456 at St Invented"));
    // a temporary one: the last character is A, which counts 0: 190 = 6 mod 23
    assertEquals("hit", said(Detector.UPN, "G80120012345A"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A801200123456", "G80120012345B", "Z000000000001"})
  void aWrongCheckLetterCouldBeAPupilNumberAndIsNone(String text) {
    assertEquals("candidate", said(Detector.UPN, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"R8012001234567", "R80120012345", "R80120012345I", "RR01200123456"})
  void otherCodesAreNoPupilNumbers(String text) {
    assertEquals("", said(Detector.UPN, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AB123456C", "ab 12 34 56 c", "NI no: AB-12-34-56-D;", "CE 123456A"})
  void aNationalInsuranceNumberIsCertain(String text) {
    assertEquals("certain", said(Detector.NATIONAL_INSURANCE, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "QQ123456C",
        "BG123456A",
        "AO123456A",
        "AB123456E",
        "AB123456",
        "AB1234567C",
        "ref AB12345C"
      })
  void otherReferencesAreNoNationalInsuranceNumbers(String text) {
    assertEquals("", said(Detector.NATIONAL_INSURANCE, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NR2 1AA",
        "nr2 1aa",
        "NR2\u00a01AA",
        "lives at ZE1 0ZZ now",
        "SW1A 2ZZ",
        "moved to NR21ZZ.",
        "moved to nr12nd.",
        "W1A 9ZZ",
        "IP24  3ZZ"
      })
  void aFullPostcodeIsCertain(String text) {
    assertEquals("certain", said(Detector.POSTCODE, text));
  }

  @Test
  void aCellThatIsAPostcodeWithoutBlankIsCounted() {
    assertEquals("hit", said(Detector.POSTCODE, "NR21ZZ"));
    assertEquals("candidate", said(Detector.POSTCODE, "NR2123"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NR2",
        "NR2 1",
        "Norwich",
        "E07000148",
        "QQ1 1AA",
        "S47 1st enquiry",
        "S47 2ND",
        "3B 4B 16A",
        "the b1 1st floor",
        "N1 - Abuse",
        "NR2 1CI",
        "A1 2015",
        "1AA NR2"
      })
  void codesAndOutwardCodesAreNoPostcodes(String text) {
    assertEquals("", said(Detector.POSTCODE, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.person@example.org",
        "mail: nobody@school.example.sch.uk, thanks",
        "x_1@a-b.com"
      })
  void anEmailAddressIsCertain(String text) {
    assertEquals("certain", said(Detector.EMAIL, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 @ home", "@home", "rate @ 2.50", "a@b"})
  void anAtSignAloneIsNoEmailAddress(String text) {
    assertEquals("", said(Detector.EMAIL, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "07700 900123",
        "+44 7700 900123",
        "+447700900123",
        "0044 7700 900123",
        "(01632) 960123",
        "01632 960 123",
        "call 020 7946 0123 today",
        "+44 (0)7700 900123",
        "01632-960123"
      })
  void aTelephoneNumberWithItsMarksIsCertain(String text) {
    assertEquals("certain", said(Detector.PHONE, text));
  }

  @Test
  void elevenDigitsThatBeginLikeATelephoneNumberAreCounted() {
    assertEquals("hit", said(Detector.PHONE, "07700900123"));
    assertEquals("hit", said(Detector.PHONE, "447700900123"));
    assertEquals("candidate", said(Detector.PHONE, "00000012345"));
    assertEquals("candidate", said(Detector.PHONE, "20150401001"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01/04/2015",
        "01-04-2015 12:30",
        "01 04 2015 123",
        "0800 1111",
        "2015-04-01",
        "999",
        "R07700900123"
      })
  void datesAndShortNumbersAreNoTelephoneNumbers(String text) {
    assertEquals("", said(Detector.PHONE, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DOB 17/06/2009",
        "born on 17th June 2009",
        "17.6.09 (dob)",
        "date of birth: 2009-06-17",
        "D.O.B. 17-06-2009",
        "she was born in Norwich on June 17, 2009"
      })
  void aDateThatIsCalledOneOfBirthIsCertain(String text) {
    assertEquals("certain", said(Detector.DATE_OF_BIRTH, text));
  }

  @Test
  void aCellThatIsADateOfYearsAgoIsCounted() {
    assertEquals("hit", said(Detector.DATE_OF_BIRTH, "17/06/2009"));
    assertEquals("hit", said(Detector.DATE_OF_BIRTH, "2009-06-17 00:00:00"));
    assertEquals("hit", said(Detector.DATE_OF_BIRTH, "17 June 2009"));
    assertEquals("candidate", said(Detector.DATE_OF_BIRTH, "17/06/2014"));
    assertEquals("candidate", said(Detector.DATE_OF_BIRTH, "01/06/2016"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 2015",
        "seen on 01/04/2015",
        "unborn, seen 01/04/2015",
        "1/2",
        "10.5.3",
        "2009-06",
        "newborn, review 01/04/2015",
        "April 1st"
      })
  void otherDatesAreNoDatesOfBirth(String text) {
    assertEquals("", said(Detector.DATE_OF_BIRTH, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mrs Invented rang",
        "seen with Mr. J Zzyzx",
        "Dr Patel reports",
        "mum Kerry was there",
        "his father Zbigniewek left",
        "a boy called Jack",
        "Jane Smith",
        "jane smith",
        "SMITH, Jane",
        "SMITH JANE",
        "Rose Smith",
        "spoke to Emily Wojtkowiak",
        "Anne-Marie Jones",
        "met Jack and Emily Unheardof",
        "Jane O'Brien",
        "Zo\u00eb said, Sarah Quux",
        "Mark Jones",
        "JANE SMITH WAS SEEN",
        "nan Doris",
        "Mother Kerry said no",
        "Elizabeth Ward"
      })
  void aNameInATextIsCertain(String text) {
    assertEquals("certain", said(Detector.NAME, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rose Ward",
        "King's Lynn and West Norfolk",
        "Great Yarmouth",
        "James Paget Hospital",
        "Elizabeth Fry School",
        "May 2015",
        "Mother and baby unit",
        "Mother Alcohol Misuse",
        "Father unknown",
        "mother Polish speaking",
        "Health Visitor",
        "No further action",
        "Mark as NFA",
        "mum called Police",
        "mum called GP",
        "Dr Surgery",
        "Will Review",
        "police were called",
        "Strategy discussion",
        "Abuse or neglect",
        "Queen Elizabeth Hospital",
        "Miss School",
        "child not seen alone",
        "Parental mental health",
        "St. Helens",
        "Kingston upon Hull, City of",
        "Grace Period",
        "son at home",
        "East of England"
      })
  void placesAgenciesAndCodesAreNoNames(String text) {
    assertEquals("", said(Detector.NAME, text));
  }

  @Test
  void aCellThatIsOneCommonNameIsCounted() {
    assertEquals("hit", said(Detector.NAME, "Charlotte"));
    assertEquals("hit", said(Detector.NAME, "smith"));
    assertEquals("candidate", said(Detector.NAME, "Norwich"));
    assertEquals("candidate", said(Detector.NAME, "Rose"));
    assertEquals("candidate", said(Detector.NAME, "Police"));
    assertEquals("", said(Detector.NAME, "F"));
  }

  private String said(Detector detector, String text) {
    byte[] bytes = ("," + text + ",").getBytes(StandardCharsets.UTF_8);
    int found = scan.find(bytes, 1, bytes.length - 1);
    return Stream.of("certain", "hit", "candidate")
        .filter(
            word ->
                (found
                        & switch (word) {
                          case "certain" -> Found.certain(detector);
                          case "hit" -> Found.hit(detector);
                          default -> Found.candidate(detector);
                        })
                    != 0)
        .findFirst()
        .orElse("");
  }
}

package org.nscb.scorecard.pipelines.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nscb.scorecard.pipelines.privacy.watch.Sentences;

/** Reasons as people write them. Everybody is invented; numbers are of test ranges. */
class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The row of Jane Smith is wrong.|the name of a person",
        "Mrs Quimby asked for it.|the name of a person",
        "Spoke with mum Rosalind today|the name of a person",
        "jane smith|the name of a person",
        "Smith, Jane was counted twice|the name of a person",
        "9990000018 is in it twice|an NHS number",
        "9990000018|an NHS number",
        "NHS 999 000 0018 is in it twice.|an NHS number",
        "The child born on 17/06/2009 is missing.|a date of birth",
        "17/06/2009|a date of birth",
        "The family of NR1 3JU moved.|a full postcode",
        "Write to quimby@example.org.|an e-mail address",
        "Ring 01632 960123 first.|a telephone number",
        "AB123456C is the carer|a National Insurance number",
        "Q926200000011 is there twice|a unique pupil number"
      })
  void whatLooksLikeAPersonMayNotBeKept(String sentence, String kind) {
    assertEquals(
        Optional.of(
            "its reason holds what looks like " + kind + ". Say why without any person in it."),
        Sentences.problem(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sent for the wrong team.",
        "Sent again on 12 May 2015 with the outcomes.",
        "The extract of 01/04/2015 to 30/04/2015 was of another system.",
        "Replaced by referrals-norfolk_csc-2015-04-0a1b2c3d, see the minutes of March 2015.",
        "norfolk_csc_section47_2015-04.csv was the file of May 2015",
        "Norfolk Constabulary counted 1,204 contacts twice; Great Yarmouth was left out.",
        "The Children's Advice and Duty Service took contacts over in October 2018.",
        "King's Lynn and West Norfolk was missing.",
        "Rows 1042 to 2310 were those of the year before (2014-15).",
        "Not yet signed off by the Head of Service."
      })
  void whatSaysNothingOfAnybodyMayBeKept(String sentence) {
    assertEquals(Optional.empty(), Sentences.problem(sentence));
  }
}

package org.nscb.scorecard.content.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private final Vocabulary rules =
      Vocabulary.of("a rule", List.of("keep", "pseudonymise", "month_of_birth", "drop"));

  @Test
  void theNearestWordIsTheOneWithTheFewestLettersChanged() {
    assertEquals(Optional.of("pseudonymise"), rules.findNearest("pseudonymize"));
    assertEquals(Optional.of("drop"), rules.findNearest("drip"));
  }

  @Test
  void caseAndDashesAreNoDistance() {
    assertEquals(Optional.of("month_of_birth"), rules.findNearest("Month-of-Birth"));
  }

  @Test
  void aWordLikeNoOtherHasNoNearest() {
    assertEquals(Optional.empty(), rules.findNearest("secret"));
    assertEquals("Write one of: keep, pseudonymise, month_of_birth, drop.", rules.mend("secret"));
  }

  @Test
  void theNearestWordsComeInTheirOrderHoweverUnlike() {
    Vocabulary names = Vocabulary.of("a page", List.of("contacts", "re_referrals", "referrals"));
    assertEquals(List.of("referrals", "re_referrals"), names.nearest("referals", 2));
    assertEquals(3, names.nearest("something else", 5).size());
  }

  @Test
  void aLongVocabularyIsNotRecited() {
    Vocabulary many =
        Vocabulary.of("a number", IntStream.range(0, 30).mapToObj(i -> "number_" + i).toList());
    assertEquals("Write one of the 30 that are there, or add it there.", many.mend("zzz"));
  }

  @Test
  void anEmptyVocabularySaysSo() {
    assertEquals(
        "There is none yet; add it there first.", Vocabulary.of("a rule", List.of()).mend("x"));
  }

  @Test
  void whatCouldNotBeReadKnowsEveryWord() {
    assertTrue(Vocabulary.unreadable("a rule").knows("anything"));
  }
}

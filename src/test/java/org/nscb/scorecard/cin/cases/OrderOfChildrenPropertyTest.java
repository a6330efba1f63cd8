package org.nscb.scorecard.cin.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.nscb.scorecard.cin.rules.RuleBook;

/** Whichever child comes first in the file, the same is found of each. */
class OrderOfChildrenPropertyTest {

  private static final RuleBook BOOK = RuleBook.read(Path.of(""));
  private static final List<JsonNode> CHILDREN = ManyChildren.ofAllCases();

  @Property(tries = 5, shrinking = ShrinkingMode.OFF)
  void theOrderOfChildrenDoesNotChangeWhatIsFound(@ForAll Random random) {
    List<JsonNode> children = new ArrayList<>(CHILDREN);
    Set<String> found = found(children);
    Collections.shuffle(children, random);
    assertEquals(found, found(children));
    assertFalse(found.isEmpty());
  }

  private static Set<String> found(List<JsonNode> children) {
    return FoundIssues.in(ManyChildren.xml(children), BOOK).byChild();
  }
}

package org.nscb.scorecard.cin.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A return in a few words, and what must be found in it.
 *
 * @param rule of which it is a case
 * @param kind what it shows of the rule
 * @param name the case in a sentence; of {@link Kind#NO_BOUNDARY} the reason
 * @param year of the collection
 * @param readings how what is left open is read, where it is not as usual
 * @param header fields of the header that differ from those of a sound return
 * @param children as far as they differ from a sound child
 * @param others how many sound children the return holds beside them
 * @param findings all that must be found, of this rule and of others
 */
record RuleCase(
    String rule,
    Kind kind,
    String name,
    int year,
    Map<String, String> readings,
    JsonNode header,
    List<JsonNode> children,
    int others,
    Findings findings) {

  private static final Set<String> RULES_OF_THE_RETURN =
      Set.of("100", "1520", "2883", "2886Q", "2887Q", "2888Q");

  RuleCase {
    readings = Map.copyOf(readings);
    children = List.copyOf(children);
  }

  /** The word before the sentence of a case. */
  enum Kind {
    PASSES("passes"),
    /** On the last day, or with the last count, that is allowed. */
    JUST_PASSES("just passes"),
    FAILS("fails"),
    /** On the first day, or with the first count, that is not. */
    JUST_FAILS("just fails"),
    /** Why a rule that points at dates has no first and last day. */
    NO_BOUNDARY("no boundary");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    static Optional<Kind> of(String words) {
      return List.of(values()).stream().filter(kind -> kind.words.equals(words)).findFirst();
    }

    String words() {
      return words;
    }

    boolean passes() {
      return this == PASSES || this == JUST_PASSES;
    }

    boolean fails() {
      return this == FAILS || this == JUST_FAILS;
    }
  }

  /** Whether it is about the return as a whole, and must be alone in it. */
  boolean isOfTheReturn() {
    return !header.isEmpty() || RULES_OF_THE_RETURN.contains(rule) || findings.areOfTheReturn();
  }

  @Override
  public String toString() {
    return year + " " + kind.words() + ": " + name;
  }
}

package org.nscb.scorecard.cin.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The children of all cases of the newest year, each with an id of its own. */
final class ManyChildren {

  private ManyChildren() {}

  static List<JsonNode> ofAllCases() {
    List<JsonNode> children = new ArrayList<>();
    RuleCases.byRule().values().stream()
        .flatMap(List::stream)
        .filter(one -> one.year() == RuleCases.NEWEST)
        .flatMap(one -> one.children().stream())
        .filter(child -> !child.has("LAchildID"))
        .map(JsonNode::<ObjectNode>deepCopy)
        .forEach(child -> children.add(child.put("LAchildID", "CASE" + children.size())));
    return children;
  }

  /** A return that holds them in that order. */
  static String xml(List<JsonNode> children) {
    return CaseReturn.xml(RuleCases.of(RuleCases.NEWEST, children));
  }
}

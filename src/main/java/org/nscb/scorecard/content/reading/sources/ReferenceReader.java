package org.nscb.scorecard.content.reading.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.PrivacyRule;
import org.nscb.scorecard.content.sources.Reference;
import org.nscb.scorecard.content.sources.Severity;

/**
 * Reads the references of contracts to other sources. What they refer to is looked at when all
 * contracts are read.
 */
final class ReferenceReader {

  private record Read(YamlMap map, Reference reference) {}

  private final Vocabulary sources;
  private final List<Read> read = new ArrayList<>();

  ReferenceReader(Vocabulary sources) {
    this.sources = sources;
  }

  void read(YamlMap map, String id, List<String> columns, Severity severity, String message) {
    String source = map.name("source", sources);
    List<String> to = map.texts("to");
    if (map.sound("columns", "to") && columns.size() != to.size()) {
      map.refuse(
          "to",
          "names " + to.size() + " columns for the " + columns.size() + " that refer.",
          "Name one for each.");
    }
    read.add(new Read(map, new Reference(id, columns, source, to, severity, message)));
  }

  List<Reference> references() {
    return read.stream().map(Read::reference).toList();
  }

  /**
   * @param from the contract whose references these are
   */
  void check(Contract from, Catalogue<Contract> contracts) {
    for (Read one : read) {
      if (one.map().sound("source", "columns", "to", "severity")) {
        contracts
            .find(one.reference().source())
            .ifPresent(to -> check(one.map(), one.reference(), from, to));
        if (ReferenceCircles.isInOne(from, one.reference(), contracts)) {
          one.map()
              .refuse(
                  "source",
                  "refers back to `"
                      + from.source()
                      + "` in a circle, so that no row could be judged first.",
                  "Give one of its references `severity: warn`.");
        }
      }
    }
  }

  private static void check(YamlMap map, Reference reference, Contract from, Contract to) {
    Vocabulary names =
        Vocabulary.of(
            "a column of the contract of " + to.source(),
            to.everyColumn().stream().map(Column::name).toList());
    for (int i = 0; i < reference.to().size(); i++) {
      String name = reference.to().get(i);
      Optional<Column> target = find(to, name);
      Optional<Column> referring = find(from, reference.columns().get(i));
      if (target.isEmpty()) {
        map.refuse("to", names.refusal(name), names.mend(name));
      } else if (referring.isPresent() && !areAlike(referring.get(), target.get())) {
        map.refuse(
            "to",
            "`"
                + name
                + "` of "
                + to.source()
                + " can never equal `"
                + referring.get().name()
                + "`: their types, code sets, privacy rules or kinds of identifier differ.",
            "Name columns that hold the same thing.");
      }
    }
  }

  private static Optional<Column> find(Contract contract, String name) {
    return contract.everyColumn().stream().filter(c -> c.name().equals(name)).findFirst();
  }

  /** Whether silver can hold the same value in both. */
  private static boolean areAlike(Column one, Column other) {
    return one.type() == other.type()
        && one.privacy() == other.privacy()
        && one.privacy() != PrivacyRule.DROP
        && one.codeSet().equals(other.codeSet())
        && (one.privacy() != PrivacyRule.PSEUDONYMISE
            || one.identifierKind().equals(other.identifierKind()));
  }
}

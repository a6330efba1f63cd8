package org.nscb.scorecard.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.nscb.scorecard.lake.Receipts;

/**
 * One line of the catalogue: what arrives, in a sentence, and what must become of it. What is said
 * of it is held by the page that is made from the catalogue.
 */
final class OddDelivery {

  /**
   * What must become of a file, or of a sheet or a file in one.
   *
   * @param rowsRead of which the quarantined are not accepted
   */
  record Ending(String file, String end, long rowsRead, long rowsQuarantined) {

    /** The file of the inbox in which it came: itself, a workbook or a zip. */
    String arrived() {
      return file.replaceFirst(", .*", "");
    }
  }

  /** Files put into the inbox, then a verb. */
  record Step(List<Sent> sent, Function<Receipts, List<String>> verb) {}

  /** Whose contracts a delivery comes under. */
  enum Shelves {
    OF_THE_PROJECT,
    SMALL
  }

  private static final Function<Receipts, List<String>> LOAD = receipts -> List.of("load");

  private final String sentence;
  private final List<Step> steps = new ArrayList<>();
  private final List<Ending> endings = new ArrayList<>();
  private final Map<String, Long> reasons = new TreeMap<>();
  private final Map<String, Long> unmapped = new TreeMap<>();
  private final Map<String, Long> warnings = new TreeMap<>();
  private final Map<String, Long> found = new TreeMap<>();
  private final Map<String, String> figures = new TreeMap<>();
  private final List<String> inbox = new ArrayList<>();
  private final Map<String, String> contracts = new TreeMap<>();
  private final Map<String, String> files = new TreeMap<>();

  private Shelves shelves = Shelves.OF_THE_PROJECT;

  private OddDelivery(String sentence) {
    this.sentence = sentence;
  }

  static OddDelivery when(String sentence) {
    return new OddDelivery(sentence);
  }

  /** What was loaded before; it must have ended well or as a refusal, and is no more looked at. */
  OddDelivery after(Sent... before) {
    return then(LOAD, before);
  }

  /** What somebody did before. */
  OddDelivery after(Function<Receipts, List<String>> verb) {
    return then(verb);
  }

  /** The load that the line is about. */
  OddDelivery arrives(Sent... sent) {
    return then(LOAD, sent);
  }

  private OddDelivery then(Function<Receipts, List<String>> verb, Sent... sent) {
    steps.add(new Step(List.of(sent), verb));
    return this;
  }

  /** Under a contract that differs from that of the source by one piece of its text. */
  OddDelivery under(String source, String text, String instead) {
    contracts.put(source + "\n" + text, instead);
    return this;
  }

  /** Under the three small sources of the tests, which have what no contract here has yet. */
  OddDelivery amongSmallSources() {
    shelves = Shelves.SMALL;
    return this;
  }

  /** With a file of the shelves that is not there otherwise. */
  OddDelivery with(String path, String... lines) {
    files.put(path, String.join("\n", lines) + "\n");
    return this;
  }

  OddDelivery isAccepted(long rows) {
    return isAccepted(rows, 0);
  }

  OddDelivery isAccepted(long rowsRead, long rowsQuarantined) {
    return ends(only(), "accepted", rowsRead, rowsQuarantined);
  }

  /** Of which no row counts. */
  OddDelivery isRefused() {
    return ends(only(), "refused", 0, 0);
  }

  OddDelivery ends(String file, String end) {
    return ends(file, end, 0, 0);
  }

  OddDelivery ends(String file, String end, long rowsRead, long rowsQuarantined) {
    endings.add(new Ending(file, end, rowsRead, rowsQuarantined));
    return this;
  }

  OddDelivery because(String reason, long rows) {
    reasons.put(reason, rows);
    return this;
  }

  OddDelivery notMapped(String column, long rows) {
    unmapped.put(column, rows);
    return this;
  }

  OddDelivery withWarning(String check, long rows) {
    warnings.put(check, rows);
    return this;
  }

  /** What is found of its rows when a release is made, in words of {@code scorecard status}. */
  OddDelivery isFound(String what, long rows) {
    found.put(what, rows);
    return this;
  }

  /** What the release shows for an indicator and a month: a value, or why there is none. */
  OddDelivery shows(String indicator, String month, String value) {
    figures.put(indicator + " of " + month, value);
    return this;
  }

  /** What is still in the inbox afterwards. */
  OddDelivery leaving(String... names) {
    inbox.addAll(List.of(names));
    return this;
  }

  private String only() {
    List<Sent> sent = steps.get(steps.size() - 1).sent();
    if (sent.isEmpty()) {
      throw new IllegalStateException(sentence + ": say what arrives before how it ends");
    }
    return sent.get(0).name();
  }

  String sentence() {
    return sentence;
  }

  Shelves shelves() {
    return shelves;
  }

  /** Whether a release is made after all steps. */
  boolean isPublished() {
    return !found.isEmpty() || !figures.isEmpty();
  }

  Map<String, Long> found() {
    return found;
  }

  Map<String, String> figures() {
    return figures;
  }

  List<Step> steps() {
    return steps;
  }

  List<Ending> endings() {
    return endings;
  }

  Map<String, Long> reasons() {
    return reasons;
  }

  Map<String, Long> unmapped() {
    return unmapped;
  }

  Map<String, Long> warnings() {
    return warnings;
  }

  List<String> inbox() {
    return inbox;
  }

  /** By source and text, with a line feed between; the text that stands there instead. */
  Map<String, String> contracts() {
    return contracts;
  }

  /** More files of the shelves, by path. */
  Map<String, String> files() {
    return files;
  }
}

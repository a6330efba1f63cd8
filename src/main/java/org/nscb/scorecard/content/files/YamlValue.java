package org.nscb.scorecard.content.files;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.nscb.scorecard.content.files.YamlNode.Mapping;
import org.nscb.scorecard.content.files.YamlNode.Scalar;
import org.nscb.scorecard.content.files.YamlNode.ScalarKind;
import org.nscb.scorecard.content.files.YamlNode.Sequence;
import org.nscb.scorecard.content.problems.Vocabulary;

/** A value at its place in a file. What is not as wanted becomes a problem and comes back empty. */
public final class YamlValue {

  private final YamlPlace place;
  private final YamlNode node;

  YamlValue(YamlPlace place, YamlNode node) {
    this.place = place;
    this.node = node;
  }

  /** Adds a problem here. */
  public void refuse(String message, String mend) {
    place.add(message, mend);
  }

  /** Any text, number or word that is not blank, as it is written. */
  public Optional<String> text() {
    return scalar("text", ScalarKind.values());
  }

  /** A name that files, SQL and addresses can carry. */
  public Optional<String> identifier() {
    return text()
        .filter(
            text ->
                holds(
                    text.matches(ContentFiles.IDENTIFIER),
                    "`" + text + "` is not a name that files and SQL can carry.",
                    "Use small letters, digits and underscores, beginning with a letter."));
  }

  public Optional<String> name(Vocabulary vocabulary) {
    // looking for the nearest word is dear, and hardly ever needed
    return text()
        .filter(
            word ->
                vocabulary.knows(word)
                    || holds(false, vocabulary.refusal(word), vocabulary.mend(word)));
  }

  public <E extends Enum<E>> Optional<E> word(Class<E> type) {
    return name(Vocabulary.ofEnum(type))
        .map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
  }

  public Optional<Integer> wholeNumber(int least, int most) {
    String wanted = "a whole number from " + least + " to " + most;
    return scalar(wanted, ScalarKind.WHOLE_NUMBER)
        .filter(text -> isFrom(text, least, most, wanted))
        .map(Integer::valueOf);
  }

  private boolean isFrom(String text, int least, int most, String wanted) {
    boolean plain = text.matches("-?\\d{1,9}");
    int number = plain ? Integer.parseInt(text) : 0;
    return holds(
        plain && number >= least && number <= most,
        "`" + text + "` is not " + wanted + ".",
        "Write " + wanted + ".");
  }

  public Optional<Double> number() {
    return scalar("a number", ScalarKind.NUMBER, ScalarKind.WHOLE_NUMBER)
        .map(text -> Double.valueOf(text.replace("_", "")));
  }

  public Optional<Boolean> flag() {
    return scalar("true or false", ScalarKind.FLAG).map(Boolean::valueOf);
  }

  /** A month, written 2013-04. */
  public Optional<YearMonth> month() {
    return scalar("a month such as 2013-04", ScalarKind.values()).flatMap(this::parseMonth);
  }

  private Optional<YearMonth> parseMonth(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException e) {
      refuse("`" + text + "` is not a month.", "Write it like 2013-04.");
      return Optional.empty();
    }
  }

  /** The items of a list; the same text or number twice is a mistake. */
  public List<YamlValue> items() {
    if (!(node instanceof Sequence sequence)) {
      refuseKind("a list such as `[a, b]`");
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    List<YamlValue> items =
        IntStream.range(0, sequence.items().size()).mapToObj(i -> item(sequence, i)).toList();
    for (YamlValue item : items) {
      if (item.node instanceof Scalar scalar && !seen.add(scalar.text())) {
        item.refuse("`" + scalar.text() + "` is there twice.", "Keep one of them.");
      }
    }
    return items;
  }

  private YamlValue item(Sequence sequence, int index) {
    YamlNode item = sequence.items().get(index);
    return new YamlValue(place.item(index, item.line()), item);
  }

  /** What the reader makes of a map; keys that it does not ask for become problems. */
  public <T> Optional<T> map(Function<YamlMap, T> reader) {
    if (node instanceof Mapping mapping) {
      return Optional.of(new YamlMap(place, mapping).read(reader));
    }
    refuseKind("a map of keys");
    return Optional.empty();
  }

  private Optional<String> scalar(String wanted, ScalarKind... kinds) {
    if (node instanceof Scalar scalar
        && !scalar.text().isBlank()
        && List.of(kinds).contains(scalar.kind())) {
      return Optional.of(scalar.text().strip());
    }
    refuseKind(wanted);
    return Optional.empty();
  }

  private void refuseKind(String wanted) {
    refuse("is " + node.noun() + ".", "Write " + wanted + ".");
  }

  private boolean holds(boolean condition, String message, String mend) {
    if (!condition) {
      refuse(message, mend);
    }
    return condition;
  }
}

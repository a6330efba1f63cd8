package org.nscb.scorecard.content.files;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nscb.scorecard.content.files.YamlNode.Entry;
import org.nscb.scorecard.content.files.YamlNode.Mapping;
import org.nscb.scorecard.content.problems.Vocabulary;

/**
 * A strict reader of one map of a YAML file. Each key that is asked for is a key that may be there;
 * all others are mistakes. What is missing or wrong becomes a problem with its key path, and a
 * stand-in comes back (empty text, an empty list, the first word of an enum), so that reading goes
 * on and finds the next problem; ask {@link #sound} before looking deeper into what was read.
 *
 * <p>Plain names ({@code text}) are for keys that must be there, {@code find...} for those that
 * may.
 */
public final class YamlMap {

  private final YamlPlace place;
  private final Mapping mapping;
  private final Set<String> asked = new LinkedHashSet<>();

  /** Keys that must be there and are not, to what may be written for them. */
  private final Map<String, String> missing = new LinkedHashMap<>();

  YamlMap(YamlPlace place, Mapping mapping) {
    this.place = place;
    this.mapping = mapping;
  }

  <T> T read(Function<YamlMap, T> reader) {
    T result = reader.apply(this);
    Vocabulary keys = Vocabulary.of("a key that may be here", asked);
    for (String key : mapping.entries().keySet()) {
      if (!asked.contains(key)) {
        // a misspelt key is told once, not also as the key that it should have been
        missing.remove(keys.findNearest(key).orElse(""));
        refuse(key, keys.refusal(key), keys.mend(key));
      }
    }
    missing.forEach((key, hint) -> refuse(key, "is missing.", "Add `" + key + ":`" + hint + "."));
    return result;
  }

  /** Adds a problem at a key of this map. */
  public void refuse(String key, String message, String mend) {
    Entry entry = mapping.entries().get(key);
    place.key(key, entry == null ? mapping.line() : entry.line()).add(message, mend);
  }

  /** Whether nothing is wrong with the given keys, nor below them, as far as they were read. */
  public boolean sound(String... keys) {
    for (String key : keys) {
      if (missing.containsKey(key) || place.key(key, 0).isFaulty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing is wrong with this map, as far as it was read. */
  public boolean sound() {
    return missing.isEmpty() && !place.isFaulty();
  }

  public boolean has(String key) {
    return mapping.entries().containsKey(key);
  }

  /** The value of a key that may be there. */
  public Optional<YamlValue> find(String key) {
    asked.add(key);
    return Optional.ofNullable(mapping.entries().get(key))
        .map(entry -> new YamlValue(place.key(key, entry.line()), entry.value()));
  }

  private Optional<YamlValue> must(String key) {
    return must(key, "");
  }

  private Optional<YamlValue> must(String key, String hint) {
    Optional<YamlValue> value = find(key);
    if (value.isEmpty()) {
      missing.put(key, hint);
    }
    return value;
  }

  public String text(String key) {
    return must(key).flatMap(YamlValue::text).orElse("");
  }

  public Optional<String> findText(String key) {
    return find(key).flatMap(YamlValue::text);
  }

  /** An identifier that no earlier item of a list has; it is added to those seen. */
  public String newIdentifier(String key, Set<String> seen) {
    String id = must(key).flatMap(YamlValue::identifier).orElse("");
    if (!id.isEmpty() && !seen.add(id)) {
      refuse(key, "`" + id + "` is there twice.", "Give each its own.");
    }
    return id;
  }

  public String identifier(String key) {
    return must(key).flatMap(YamlValue::identifier).orElse("");
  }

  public <E extends Enum<E>> E word(String key, Class<E> type) {
    String hint = " and " + Vocabulary.ofEnum(type).what();
    return must(key, hint).flatMap(value -> value.word(type)).orElse(type.getEnumConstants()[0]);
  }

  public <E extends Enum<E>> Optional<E> findWord(String key, Class<E> type) {
    return find(key).flatMap(value -> value.word(type));
  }

  public String name(String key, Vocabulary vocabulary) {
    return must(key).flatMap(value -> value.name(vocabulary)).orElse("");
  }

  public Optional<String> findName(String key, Vocabulary vocabulary) {
    return find(key).flatMap(value -> value.name(vocabulary));
  }

  public int wholeNumber(String key, int least, int most) {
    return must(key).flatMap(value -> value.wholeNumber(least, most)).orElse(least);
  }

  public Optional<Integer> findWholeNumber(String key, int least, int most) {
    return find(key).flatMap(value -> value.wholeNumber(least, most));
  }

  public Optional<Double> findNumber(String key) {
    return find(key).flatMap(YamlValue::number);
  }

  public boolean flag(String key) {
    return must(key).flatMap(YamlValue::flag).orElse(Boolean.FALSE);
  }

  public Optional<Boolean> findFlag(String key) {
    return find(key).flatMap(YamlValue::flag);
  }

  public YearMonth month(String key) {
    return must(key).flatMap(YamlValue::month).orElse(YearMonth.of(1, 1));
  }

  /** The items of a list that must be there and not be empty. */
  public List<YamlValue> items(String key) {
    List<YamlValue> items = must(key).map(YamlValue::items).orElse(List.of());
    if (items.isEmpty() && has(key) && sound(key)) {
      refuse(key, "is an empty list.", "Name at least one.");
    }
    return items;
  }

  public List<YamlValue> findItems(String key) {
    return find(key).map(YamlValue::items).orElse(List.of());
  }

  public List<String> texts(String key) {
    return items(key).stream().flatMap(item -> item.text().stream()).toList();
  }

  public List<String> findTexts(String key) {
    return findItems(key).stream().flatMap(item -> item.text().stream()).toList();
  }

  public List<String> names(String key, Vocabulary vocabulary) {
    return items(key).stream().flatMap(item -> item.name(vocabulary).stream()).toList();
  }

  public List<String> findNames(String key, Vocabulary vocabulary) {
    return findItems(key).stream().flatMap(item -> item.name(vocabulary).stream()).toList();
  }

  public <E extends Enum<E>> List<E> words(String key, Class<E> type) {
    return items(key).stream().flatMap(item -> item.word(type).stream()).toList();
  }

  public <T> List<T> maps(String key, Function<YamlMap, T> reader) {
    return items(key).stream().flatMap(item -> item.map(reader).stream()).toList();
  }

  public <T> List<T> findMaps(String key, Function<YamlMap, T> reader) {
    return findItems(key).stream().flatMap(item -> item.map(reader).stream()).toList();
  }

  public <T> Optional<T> map(String key, Function<YamlMap, T> reader) {
    return must(key).flatMap(value -> value.map(reader));
  }

  public <T> Optional<T> findMap(String key, Function<YamlMap, T> reader) {
    return find(key).flatMap(value -> value.map(reader));
  }

  /** All values of a map whose keys are words of a vocabulary. */
  public Map<String, YamlValue> byName(Vocabulary vocabulary) {
    Map<String, YamlValue> values = new LinkedHashMap<>();
    for (String key : mapping.entries().keySet()) {
      Optional<YamlValue> value = find(key);
      if (vocabulary.knows(key)) {
        values.put(key, value.orElseThrow());
      } else {
        refuse(key, vocabulary.refusal(key), vocabulary.mend(key));
      }
    }
    return values;
  }
}

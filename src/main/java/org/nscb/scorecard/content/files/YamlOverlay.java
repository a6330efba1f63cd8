package org.nscb.scorecard.content.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.content.files.YamlNode.Entry;
import org.nscb.scorecard.content.files.YamlNode.Mapping;
import org.nscb.scorecard.content.files.YamlNode.Scalar;
import org.nscb.scorecard.content.files.YamlNode.Sequence;
import org.nscb.scorecard.content.problems.Problems;

/**
 * A YAML file with others laid over it, one after another. Each of them may {@code set} keys, take
 * items out of the named lists ({@code drop_<list>}), and change or add items, of which it need
 * write no more than their name and the keys that differ.
 */
public final class YamlOverlay {

  private static final String SET = "set";
  private static final String DROP = "drop_";

  private final ContentFiles files;
  private final String base;
  private final Map<String, String> lists;
  private Mapping current;

  /**
   * @param lists keys of lists to the key that names one of their items
   */
  public YamlOverlay(ContentFiles files, String base, Map<String, String> lists) {
    this.files = files;
    this.base = base;
    this.lists = lists;
    current = new YamlFile(files, base).mapping().orElse(new Mapping(new LinkedHashMap<>(), 0));
  }

  /** What the items of a list are called now. */
  public Set<String> names(String list) {
    return items(current, list).stream()
        .flatMap(item -> name(list, item).stream())
        .collect(Collectors.toSet());
  }

  /**
   * Lays a file over what there is.
   *
   * @param own reads the keys of that file; without it they would be mistakes
   * @param reader reads the whole as it is then
   * @return nothing, with problems, when the file cannot be laid over
   */
  public <T> Optional<Laid<T>> lay(
      String file, Function<YamlMap, Boolean> own, Function<YamlMap, T> reader) {
    YamlFile yaml = new YamlFile(files, file);
    Optional<Mapping> change = yaml.mapping();
    boolean sound =
        change
            .map(m -> new YamlMap(new YamlPlace(file, files.problems()), m).read(own))
            .orElse(false);
    if (!sound) {
      return Optional.empty();
    }
    current = laidOver(change.get());
    Problems found = new Problems();
    T value = new YamlMap(new YamlPlace(base, found), current).read(reader);
    return Optional.of(
        new Laid<>(value, found, new OverlayPlaces(file, current, change.get(), lists)));
  }

  /** The whole as it is with a change, and what is wrong with it, told where the change is. */
  public static final class Laid<T> {
    private final T value;
    private final Problems found;
    private final OverlayPlaces places;

    private Laid(T value, Problems found, OverlayPlaces places) {
      this.value = value;
      this.found = found;
      this.places = places;
    }

    public T value() {
      return value;
    }

    /** Adds what was found wrong so far to the problems of all content. */
    public void tell(Problems problems) {
      found.list().forEach(problem -> problems.add(places.moved(problem)));
    }
  }

  private Mapping laidOver(Mapping change) {
    LinkedHashMap<String, Entry> entries = new LinkedHashMap<>(current.entries());
    if (change.entries().containsKey(SET)
        && change.entries().get(SET).value() instanceof Mapping set) {
      entries.putAll(set.entries());
    }
    for (String list : lists.keySet()) {
      Set<String> dropped =
          items(change, DROP + list).stream()
              .flatMap(item -> item instanceof Scalar s ? Stream.of(s.text()) : Stream.empty())
              .collect(Collectors.toSet());
      Map<String, YamlNode> items = new LinkedHashMap<>();
      for (YamlNode item : items(current, list)) {
        name(list, item).filter(n -> !dropped.contains(n)).ifPresent(n -> items.put(n, item));
      }
      for (YamlNode item : items(change, list)) {
        name(list, item).ifPresent(n -> items.merge(n, item, YamlOverlay::laidOver));
      }
      if (!items.isEmpty()) {
        int line = entries.containsKey(list) ? entries.get(list).line() : 0;
        entries.put(list, new Entry(line, new Sequence(new ArrayList<>(items.values()), line)));
      } else {
        entries.remove(list);
      }
    }
    return new Mapping(entries, current.line());
  }

  private static YamlNode laidOver(YamlNode item, YamlNode change) {
    LinkedHashMap<String, Entry> entries = new LinkedHashMap<>(((Mapping) item).entries());
    entries.putAll(((Mapping) change).entries());
    return new Mapping(entries, change.line());
  }

  static List<YamlNode> items(Mapping mapping, String list) {
    return mapping.entries().containsKey(list)
            && mapping.entries().get(list).value() instanceof Sequence sequence
        ? sequence.items()
        : List.of();
  }

  private Optional<String> name(String list, YamlNode item) {
    return name(item, lists.get(list));
  }

  static Optional<String> name(YamlNode item, String key) {
    return item instanceof Mapping mapping
            && mapping.entries().containsKey(key)
            && mapping.entries().get(key).value() instanceof Scalar scalar
        ? Optional.of(scalar.text())
        : Optional.empty();
  }
}

package org.nscb.scorecard.content.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nscb.scorecard.content.problems.Vocabulary;

/**
 * The things of one kind that were read, by their ids. A thing with a problem is known by name, so
 * that mentions of it are not told as mistakes, but is not found.
 */
public final class Catalogue<T> {

  private final String what;
  private final Set<String> names = new LinkedHashSet<>();
  private final Map<String, T> items = new LinkedHashMap<>();
  private boolean unreadable;

  /**
   * @param what one of them and where they are, such as "an agency of pipelines/agencies.yml"
   */
  public Catalogue(String what) {
    this.what = what;
  }

  public void addName(String id) {
    names.add(id);
  }

  public void add(String id, T item) {
    names.add(id);
    items.put(id, item);
  }

  /** The file of these things could not be read: every name passes. */
  public void setUnreadable() {
    unreadable = true;
  }

  public Vocabulary names() {
    return unreadable ? Vocabulary.unreadable(what) : Vocabulary.of(what, names);
  }

  public Optional<T> find(String id) {
    return Optional.ofNullable(items.get(id));
  }

  /** In the order of the file, or of the file names. */
  public Map<String, T> items() {
    return Collections.unmodifiableMap(items);
  }
}

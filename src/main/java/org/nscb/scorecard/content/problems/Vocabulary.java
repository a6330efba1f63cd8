package org.nscb.scorecard.content.problems;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The words that may be written in some place: the words of an enum, the keys of a map, or the
 * names of things in another file. A vocabulary whose file could not be read knows every word, so
 * that one broken file is told once and not again for each mention of what it holds.
 */
public final class Vocabulary {

  private static final int MOST_WORDS_IN_A_SENTENCE = 12;

  private final String what;
  private final Set<String> words;
  private final boolean readable;

  private Vocabulary(String what, Collection<String> words, boolean readable) {
    this.what = what;
    this.words = new LinkedHashSet<>(words);
    this.readable = readable;
  }

  /**
   * @param what such as "an agency of pipelines/agencies.yml"
   */
  public static Vocabulary of(String what, Collection<String> words) {
    return new Vocabulary(what, words, true);
  }

  public static Vocabulary unreadable(String what) {
    return new Vocabulary(what, Set.of(), false);
  }

  /** The words of an enum in lower case, as content writes them. */
  public static <E extends Enum<E>> Vocabulary ofEnum(Class<E> type) {
    Set<String> words = new LinkedHashSet<>();
    for (E constant : type.getEnumConstants()) {
      words.add(constant.name().toLowerCase(Locale.ROOT));
    }
    return of("one of " + String.join(", ", words), words);
  }

  public String what() {
    return what;
  }

  public boolean knows(String word) {
    return !readable || words.contains(word);
  }

  /** What is wrong with a word that this vocabulary does not know. */
  public String refusal(String word) {
    return "`" + word + "` is not " + what + ".";
  }

  /** What to do about a word that this vocabulary does not know. */
  public String mend(String word) {
    Optional<String> nearest = findNearest(word);
    if (nearest.isPresent()) {
      return "Did you mean `" + nearest.get() + "`?";
    }
    if (words.isEmpty()) {
      return "There is none yet; add it there first.";
    }
    return words.size() <= MOST_WORDS_IN_A_SENTENCE
        ? "Write one of: " + String.join(", ", words) + "."
        : "Write one of the " + words.size() + " that are there, or add it there.";
  }

  /** The known word that was probably meant: at most one letter in three may differ. */
  public Optional<String> findNearest(String word) {
    int most = Math.max(1, (word.length() + 1) / 3);
    return nearest(word, 1).stream().filter(known -> distance(word, known) <= most).findFirst();
  }

  /** The known words that are most like this one, however unlike, the nearest first. */
  public List<String> nearest(String word, int most) {
    return words.stream()
        .sorted(Comparator.comparingInt(known -> distance(word, known)))
        .limit(most)
        .toList();
  }

  /** Levenshtein's distance, without regard to case and dashes. */
  private static int distance(String word, String known) {
    return LevenshteinDistance.getDefaultInstance().apply(lower(word), lower(known));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }
}

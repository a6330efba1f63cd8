package org.nscb.scorecard.content.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The words of a header, in lower case: cut at whatever is no letter or digit, between letters and
 * digits and where capitals begin a word ({@code ChildDateOfBirth}, {@code NHSNumber}). So {@code
 * agency_name} holds the word name and not the words child name.
 */
record HeaderWords(List<String> words) {
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
  private static final Pattern BORDER =
      Pattern.compile(
          "[^\\p{L}\\p{N}]+"
              + "|(?<=\\p{Ll})(?=\\p{Lu})"
              + "|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
              + "|(?<=\\p{L})(?=\\p{N})"
              + "|(?<=\\p{N})(?=\\p{L})");

  /** Shorter words run together with others by chance. */
  private static final int LONG = 7;

  /** Those of the policy, each of which is held against every header. */
  private static final Map<String, HeaderWords> TERMS = new ConcurrentHashMap<>();

  static HeaderWords ofTerm(String term) {
    return TERMS.computeIfAbsent(term, HeaderWords::of);
  }

  static HeaderWords of(String header) {
    return new HeaderWords(
        List.of(BORDER.split(APOSTROPHE.matcher(header).replaceAll(""))).stream()
            .filter(word -> !word.isEmpty())
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList());
  }

  /** Whether these words stand in the header one after another, or run together in one word. */
  boolean holds(HeaderWords term) {
    int last = words.size() - term.words.size();
    for (int i = 0; i <= last; i++) {
      if (words.subList(i, i + term.words.size()).equals(term.words)) {
        return true;
      }
    }
    String joined = term.reduced();
    return is(term)
        || joined.length() >= LONG && words.stream().anyMatch(word -> word.contains(joined));
  }

  /** Whether the header is these words and no others. */
  boolean is(HeaderWords term) {
    return reduced().equals(term.reduced());
  }

  String reduced() {
    return String.join("", words);
  }
}

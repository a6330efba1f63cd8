package org.nscb.scorecard.pipelines.privacy.identity;

import static org.nscb.scorecard.pipelines.privacy.identity.Lexicon.CALLED;
import static org.nscb.scorecard.pipelines.privacy.identity.Lexicon.GIVEN;
import static org.nscb.scorecard.pipelines.privacy.identity.Lexicon.GIVEN_WORD;
import static org.nscb.scorecard.pipelines.privacy.identity.Lexicon.INSTITUTION;
import static org.nscb.scorecard.pipelines.privacy.identity.Lexicon.LISTED;
import static org.nscb.scorecard.pipelines.privacy.identity.Lexicon.NOT_A_NAME;
import static org.nscb.scorecard.pipelines.privacy.identity.Lexicon.RELATION;
import static org.nscb.scorecard.pipelines.privacy.identity.Lexicon.SURE;
import static org.nscb.scorecard.pipelines.privacy.identity.Lexicon.SURNAME;
import static org.nscb.scorecard.pipelines.privacy.identity.Lexicon.SURNAME_WORD;
import static org.nscb.scorecard.pipelines.privacy.identity.Lexicon.TITLE;

import org.nscb.scorecard.content.privacy.Detector;

/**
 * Names of people in text, word by word: a title and a capital; mum, called or the like and a
 * capital; a common given name and a capital; a given name and a surname that are both common, in
 * any case and either order. The name of an institution ({@code Elizabeth Fry School}) is none. A
 * cell that is one common name is counted, because a code can be spelled like one.
 */
final class Names {
  private static final int SHORTEST = 2;

  /** How many words further on an institution takes the name back. */
  private static final int WORDS_OF_AN_INSTITUTION = 2;

  private final Lexicon lexicon = Lexicon.OF_THE_HOUSE;
  private final Word last = new Word();
  private final Word word = new Word();

  /** One word of the text; filled again for each. */
  private static final class Word {
    private int start;
    private int end;
    private int kinds;
    private boolean capital;
    private boolean allCapitals;

    boolean is(int kind) {
      return (kinds & kind) != 0;
    }

    int length() {
      return end - start;
    }

    void become(Word other) {
      start = other.start;
      end = other.end;
      kinds = other.kinds;
      capital = other.capital;
      allCapitals = other.allCapitals;
    }
  }

  int find(byte[] b, int from, int to) {
    last.kinds = 0;
    last.end = -1;
    int words = 0;
    int pending = 0;
    for (int at = start(b, from, from, to); at < to; at = start(b, word.end, from, to)) {
      read(b, at, from, to);
      words++;
      boolean near = last.end >= 0 && isNear(b, last.end, word.start);
      if (pending > 0) {
        if (!near || !word.capital) {
          return Found.certain(Detector.NAME);
        }
        pending = word.is(INSTITUTION) ? 0 : pending - 1;
        if (pending == 0 && !word.is(INSTITUTION)) {
          return Found.certain(Detector.NAME);
        }
      } else if (near && isNamed() || isListedSurnameFirst(b)) {
        return Found.certain(Detector.NAME);
      } else if (near && isFullName()) {
        pending = WORDS_OF_AN_INSTITUTION;
      }
      if (!near || !isInitialOf(last, word)) {
        last.become(word);
      } else {
        last.end = word.end;
      }
    }
    if (pending > 0) {
      return Found.certain(Detector.NAME);
    }
    return words == 1 && last.start == from && last.end == to ? lone() : Found.NOTHING;
  }

  private int lone() {
    if (last.length() <= SHORTEST) {
      return Found.NOTHING;
    }
    return Found.candidate(Detector.NAME) | (last.is(SURE) ? Found.hit(Detector.NAME) : 0);
  }

  /** Mr J Smith, mum Kerry, called Jack: the word before says that this one is a name. */
  private boolean isNamed() {
    if (word.length() < SHORTEST || word.is(NOT_A_NAME)) {
      return false;
    }
    boolean listed = word.is(LISTED);
    boolean written = word.capital && !word.allCapitals;
    if (word.is(INSTITUTION) && !listed) {
      return false;
    }
    if (last.is(TITLE)) {
      return word.is(SURE) || last.capital && word.capital && (listed || written);
    }
    if (last.is(RELATION | CALLED) && word.capital) {
      return listed || !last.capital && written;
    }
    return false;
  }

  /** A given name and what could be a surname. */
  private boolean isFullName() {
    if (word.length() < SHORTEST || last.length() < SHORTEST) {
      return false;
    }
    if (last.is(GIVEN) && word.is(SURNAME) || last.is(SURNAME) && word.is(GIVEN)) {
      return true;
    }
    if (!last.capital || !word.capital || word.is(NOT_A_NAME)) {
      return false;
    }
    if (word.is(INSTITUTION) && !word.is(SURNAME_WORD)) {
      return false;
    }
    if (last.is(GIVEN)) {
      return word.is(LISTED) || !word.allCapitals || last.allCapitals;
    }
    return last.is(GIVEN_WORD) && word.is(SURNAME);
  }

  /** {@code Smith, Jane}. */
  private boolean isListedSurnameFirst(byte[] b) {
    if (last.end < 0 || !last.is(SURNAME) || !word.is(GIVEN) || b[last.end] != ',') {
      return false;
    }
    int at = last.end + 1;
    while (at < word.start && b[at] == ' ') {
      at++;
    }
    return at == word.start;
  }

  /** The J of Mr J Smith stands between. */
  private static boolean isInitialOf(Word before, Word word) {
    return word.length() == 1 && word.capital && before.is(TITLE | RELATION | CALLED | GIVEN);
  }

  private static int start(byte[] b, int at, int from, int to) {
    int start = at;
    while (start < to && !Characters.isLetter(b, start, from)) {
      start++;
    }
    return start;
  }

  private void read(byte[] b, int start, int from, int to) {
    word.start = start;
    word.capital = Characters.isCapital(b, start, to);
    word.allCapitals = word.capital;
    long hash = Lexicon.START;
    int at = start;
    while (at < to && Characters.isLetter(b, at, from)) {
      word.allCapitals &= b[at] < 'a';
      hash = Lexicon.next(hash, b[at]);
      at++;
    }
    word.end = at;
    word.kinds = lexicon.kinds(hash);
  }

  /** Whether nothing but blanks, a point, a hyphen or an apostrophe stands between. */
  private static boolean isNear(byte[] b, int start, int end) {
    if (end - start > 3) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (b[i] >= 0 && " .-'\t_".indexOf(b[i]) < 0) {
        return false;
      }
    }
    return true;
  }
}

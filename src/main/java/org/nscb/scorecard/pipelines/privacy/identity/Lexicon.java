package org.nscb.scorecard.pipelines.privacy.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The words by which names are found, from {@code names.txt}: for the hash of a word in lower case
 * its kinds. A hash has 64 bits, so that two words share one about never.
 */
final class Lexicon {
  static final int GIVEN = 1;
  static final int GIVEN_WORD = 2;
  static final int SURNAME = 4;
  static final int SURNAME_WORD = 8;
  static final int TITLE = 16;
  static final int RELATION = 32;
  static final int CALLED = 64;
  static final int INSTITUTION = 128;
  static final int NOT_A_NAME = 256;

  /** A name of which there is no doubt, and any that is listed. */
  static final int SURE = GIVEN | SURNAME;

  static final int LISTED = SURE | GIVEN_WORD | SURNAME_WORD;

  static final long START = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;
  private static final int SLOTS = 1 << 13;
  private static final Map<String, Integer> KINDS =
      Map.of(
          "[given names]", GIVEN,
          "[given names that are also words]", GIVEN_WORD,
          "[surnames]", SURNAME,
          "[surnames that are also words]", SURNAME_WORD,
          "[titles]", TITLE,
          "[relations]", RELATION,
          "[called]", CALLED,
          "[institutions]", INSTITUTION,
          "[not names]", NOT_A_NAME);

  private final long[] hashes = new long[SLOTS];
  private final int[] kinds = new int[SLOTS];

  /** The words of the house, read once: they never change. */
  static final Lexicon OF_THE_HOUSE = read("names.txt");

  private static Lexicon read(String resource) {
    Lexicon lexicon = new Lexicon();
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      int kind = 0;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("[")) {
          kind = KINDS.get(line.strip());
        } else if (!line.startsWith("#") && !line.isBlank()) {
          for (String word : line.strip().split(" +")) {
            lexicon.add(word, kind);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + resource + ".", e);
    }
    return lexicon;
  }

  private void add(String word, int kind) {
    long hash = START;
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      hash = next(hash, b);
    }
    int slot = slot(hash);
    hashes[slot] = hash;
    kinds[slot] |= kind;
  }

  /** The hash of a word with one more byte, FNV-1a. */
  static long next(long hash, byte b) {
    return (hash ^ (Characters.lower(b) & 0xFF)) * PRIME;
  }

  /** The kinds of the word with this hash, 0 for one that is not listed. */
  int kinds(long hash) {
    return kinds[slot(hash)];
  }

  private int slot(long hash) {
    int slot = (int) (hash ^ hash >>> 32) & SLOTS - 1;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }
}

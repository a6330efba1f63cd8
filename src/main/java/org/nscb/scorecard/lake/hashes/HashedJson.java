package org.nscb.scorecard.lake.hashes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A JSON object whose last member is the SHA-256 of all bytes before that member, so that one
 * flipped bit anywhere in the file is found when it is read. The file stays plain JSON.
 */
public final class HashedJson {

  private static final String BEFORE_HASH = ",\n  \"sha256OfTheAbove\" : \"";
  private static final String AFTER_HASH = "\"\n}\n";
  private static final int TAIL = BEFORE_HASH.length() + 64 + AFTER_HASH.length();

  private HashedJson() {}

  /**
   * @param object JSON of an object with one member or more, in UTF-8
   * @return the same object with its hash
   */
  public static byte[] withHash(byte[] object) {
    String text = new String(object, StandardCharsets.UTF_8).stripTrailing();
    if (!text.endsWith("}")) {
      throw new IllegalArgumentException("Only a JSON object can carry its hash.");
    }
    String members = text.substring(0, text.length() - 1).stripTrailing();
    byte[] covered = members.getBytes(StandardCharsets.UTF_8);
    return (members + tail(covered)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * @param file all bytes of a file that was written with its hash
   * @return the object without its hash; empty when a byte of the file is not what was written
   */
  public static Optional<byte[]> findIntact(byte[] file) {
    int end = file.length - TAIL;
    if (end <= 0) {
      return Optional.empty();
    }
    byte[] covered = Arrays.copyOf(file, end);
    byte[] tail = Arrays.copyOfRange(file, end, file.length);
    if (!Arrays.equals(tail, tail(covered).getBytes(StandardCharsets.UTF_8))) {
      return Optional.empty();
    }
    byte[] object = Arrays.copyOf(covered, end + 1);
    object[end] = '}';
    return Optional.of(object);
  }

  private static String tail(byte[] covered) {
    return BEFORE_HASH + Sha256.of(covered) + AFTER_HASH;
  }
}

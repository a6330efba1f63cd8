package org.nscb.scorecard.pipelines.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import org.nscb.scorecard.pipelines.cells.Cell;

/**
 * Pseudonyms: HMAC-SHA-256 (RFC 2104) over the kind of the identifier, a zero byte and the normal
 * identifier; its first 128 bits as 32 hexadecimal digits. The kind is the column's name without
 * {@code _id}, so that a child has one pseudonym in every source. Normal is the same for every
 * agency: Unicode NFKC, without blanks, control and format characters (of no width), in upper case.
 * For one thread.
 *
 * <p>The digests that have taken in the key are kept and copied, which halves the work of
 * javax.crypto's Mac.
 */
public final class Pseudonyms {
  public static final int LENGTH = 32;

  private static final int BLOCK = 64;
  private static final byte DELETE = 0x7f;
  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final MessageDigest inner;
  private final MessageDigest outer;
  private final byte[] normal = new byte[256];

  public Pseudonyms(PseudonymKey key) {
    byte[] secret = key.secret();
    inner = started(secret, 0x36);
    outer = started(secret, 0x5c);
  }

  /** The kind of identifier that a column holds, as the bytes that {@link #of} takes. */
  public static byte[] kind(String column) {
    return (kindName(column) + '\0').getBytes(StandardCharsets.UTF_8);
  }

  /** Its name: that of the column without {@code _id}. */
  public static String kindName(String column) {
    return column.endsWith("_id") ? column.substring(0, column.length() - 3) : column;
  }

  /** The 32 bytes of the whole HMAC. */
  public byte[] of(byte[] kind, Cell identifier) {
    try {
      MessageDigest first = (MessageDigest) inner.clone();
      first.update(kind);
      int length = normalise(identifier);
      if (length >= 0) {
        first.update(normal, 0, length);
      } else {
        first.update(normalised(identifier.text()).getBytes(StandardCharsets.UTF_8));
      }
      MessageDigest second = (MessageDigest) outer.clone();
      second.update(first.digest());
      return second.digest();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("The SHA-256 of every Java can be copied.", e);
    }
  }

  /** Writes the pseudonym of an HMAC to the place. */
  public static void write(byte[] hmac, byte[] to) {
    for (int i = 0; i < LENGTH / 2; i++) {
      to[2 * i] = DIGITS[(hmac[i] >> 4) & 15];
      to[2 * i + 1] = DIGITS[hmac[i] & 15];
    }
  }

  /** The length of the identifier in the buffer, or -1 when it is not plain ASCII or too long. */
  private int normalise(Cell identifier) {
    if (identifier.length() > normal.length) {
      return -1;
    }
    int length = 0;
    for (int i = identifier.from(); i < identifier.to(); i++) {
      byte b = identifier.bytes()[i];
      if (b < 0) {
        return -1;
      }
      if (b > ' ' && b != DELETE) {
        normal[length++] = b >= 'a' && b <= 'z' ? (byte) (b - 32) : b;
      }
    }
    return length;
  }

  private static String normalised(String identifier) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(identifier, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !isOfNoMeaning(c))
        .forEach(kept::appendCodePoint);
    // capital letters may compose anew
    return Normalizer.normalize(kept.toString().toUpperCase(Locale.ROOT), Normalizer.Form.NFKC);
  }

  private static boolean isOfNoMeaning(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT;
  }

  private static MessageDigest started(byte[] secret, int pad) {
    byte[] block = new byte[BLOCK];
    for (int i = 0; i < BLOCK; i++) {
      block[i] = (byte) ((i < secret.length ? secret[i] : 0) ^ pad);
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(block);
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}

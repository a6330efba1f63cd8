package org.nscb.scorecard.pipelines.properties;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.nscb.scorecard.pipelines.intake.Zips;

/** What happens to the bytes of a file on its way. */
final class ByteMutations {
  private static final int MOST_NOISE = 400;
  private static final int MOST_MOVED = 200;
  private static final List<String> PIECES =
      List.of("\"", "\"\"", ",", ";", "\n", "\r", "\r\n", "\0", "\u001a", "\t", "\ufeff", "\u0080");

  private final Random random;
  private final List<String> done = new ArrayList<>();
  private byte[] bytes;

  ByteMutations(byte[] bytes, Random random) {
    this.bytes = bytes.clone();
    this.random = random;
  }

  byte[] bytes() {
    return bytes;
  }

  /** What was done, in words. */
  List<String> done() {
    return done;
  }

  /** Of a text as of anything else. */
  ByteMutations mutate() throws IOException {
    int at = random.nextInt(bytes.length + 1);
    switch (random.nextInt(14)) {
      case 0 -> become("bit flipped at " + at, flipped(at));
      case 1 -> become("byte set at " + at, joined(head(at), noise(1), tail(at + 1)));
      case 2 -> become("noise at " + at, joined(head(at), noise(MOST_NOISE), tail(at)));
      case 3 -> become("piece deleted at " + at, joined(head(at), tail(at + moved())));
      case 4 -> become("piece doubled at " + at, joined(head(at + moved()), tail(at)));
      case 5, 6 -> become("piece inserted at " + at, joined(head(at), piece(), tail(at)));
      case 7 -> become("cut off at " + at, head(at));
      case 8 -> become("beginning lost to " + at, tail(at));
      case 9 -> become("turned round at " + at, joined(tail(at), head(at)));
      case 10 -> become("twice", joined(bytes, bytes));
      case 11 -> become("noise behind", joined(bytes, noise(MOST_NOISE)));
      case 12 -> become("compressed", Zips.gzip(bytes));
      default -> rare();
    }
    return this;
  }

  private void rare() throws IOException {
    switch (random.nextInt(6)) {
      case 0 -> become("empty", new byte[0]);
      case 1 -> become("noise", noise(10 * MOST_NOISE));
      case 2 -> become("zeros", new byte[random.nextInt(MOST_NOISE)]);
      case 3 -> become("zipped", new Zips().file("x.csv", bytes).bytes());
      case 4 -> become("encoded twice", latin().getBytes(StandardCharsets.UTF_8));
      default -> become("UTF-32", latin().getBytes(Charset.forName("UTF-32LE")));
    }
  }

  private void become(String what, byte[] changed) {
    bytes = changed;
    done.add(what);
  }

  private String latin() {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private byte[] flipped(int at) {
    byte[] changed = bytes.clone();
    if (at < changed.length) {
      changed[at] ^= (byte) (1 << random.nextInt(8));
    }
    return changed;
  }

  private byte[] noise(int most) {
    byte[] noise = new byte[1 + random.nextInt(most)];
    random.nextBytes(noise);
    return noise;
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private int moved() {
    return 1 + random.nextInt(MOST_MOVED);
  }

  private byte[] head(int end) {
    return Arrays.copyOf(bytes, Math.min(end, bytes.length));
  }

  private byte[] tail(int start) {
    return Arrays.copyOfRange(bytes, Math.min(start, bytes.length), bytes.length);
  }

  private static byte[] joined(byte[]... pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      all.writeBytes(piece);
    }
    return all.toByteArray();
  }
}

package org.nscb.scorecard.lake.sealed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.hashes.Sha256;

class SealedFilesTest {
  private static final int MEBIBYTE = 1 << 20;

  private final SealedFiles files = new SealedFiles(LandingKey.random());

  @TempDir Path folder;

  @Test
  void whatIsSealedIsReadAgainFromAnyPosition() throws IOException {
    byte[] content = content(3 * MEBIBYTE + 17);
    Path file = seal(content);

    assertArrayEquals(content, read(file, 0, content.length));
    for (int from : new int[] {1, MEBIBYTE - 40, MEBIBYTE, 2 * MEBIBYTE + 5, content.length - 1}) {
      int length = Math.min(MEBIBYTE + 100, content.length - from);
      assertArrayEquals(Arrays.copyOfRange(content, from, from + length), read(file, from, length));
    }
  }

  @Test
  void anEmptyFileIsSealedTooAndEndsWhenItIsRead() throws IOException {
    Path empty = seal(new byte[0]);
    assertArrayEquals(new byte[0], read(empty, 0, 0));
    try (SeekableByteChannel channel = files.open(empty)) {
      assertEquals(-1, channel.read(ByteBuffer.allocate(8)));
    }
  }

  @Test
  void nothingOfTheContentIsInTheSealedFile() throws IOException {
    byte[] line = "K001,2009-06-17\n".repeat(1000).getBytes(StandardCharsets.US_ASCII);

    String sealed = Files.readString(seal(line), StandardCharsets.ISO_8859_1);

    assertFalse(sealed.contains("K001"));
    assertFalse(sealed.contains("2009-06"));
  }

  @Test
  void theWriterGivesTheSizeAndTheHashOfWhatLiesOnTheDisk() throws IOException {
    Path file = folder.resolve("file.sealed");
    byte[] content = content(MEBIBYTE);
    try (SealedWriter writer = files.create(file)) {
      writer.write(content, content.length);
      SealedWriter.Written written = writer.finish();

      assertEquals(Files.size(file), written.bytes());
      assertEquals(Sha256.of(file), written.sha256());
    }
  }

  @Test
  void aFlippedBitIsFoundWhereverItIs() throws IOException {
    byte[] content = content(2 * MEBIBYTE);
    Path file = seal(content);
    byte[] sealed = Files.readAllBytes(file);
    for (int place : new int[] {0, 5, 39, 40, 1000, MEBIBYTE + 1, sealed.length - 1}) {
      byte[] flipped = sealed.clone();
      flipped[place] ^= 1;
      Files.write(file, flipped);

      assertUnreadable(file, content.length);
    }
  }

  @Test
  void aFileThatWasCutOrLengthenedIsNotOpened() throws IOException {
    byte[] content = content(3 * MEBIBYTE);
    Path file = seal(content);
    byte[] sealed = Files.readAllBytes(file);
    for (int length : new int[] {0, 10, 41, MEBIBYTE, 2 * MEBIBYTE, sealed.length - 1}) {
      Files.write(file, Arrays.copyOf(sealed, length));
      assertThrows(IOException.class, () -> files.open(file).close(), () -> length + " bytes");
    }
    Files.write(file, Arrays.copyOf(sealed, sealed.length + 1));
    assertThrows(IOException.class, () -> files.open(file).close());
  }

  @Test
  void aFileThatWasNotFinishedOrIsOfAnotherKeyIsNotOpened() throws IOException {
    Path file = folder.resolve("half.sealed");
    byte[] content = content(2 * MEBIBYTE);
    try (SealedWriter writer = files.create(file)) {
      writer.write(content, content.length);
    }
    assertUnreadable(file, content.length);

    Path whole = seal(content);
    IOException refusal =
        assertThrows(
            IOException.class, () -> new SealedFiles(LandingKey.random()).open(whole).close());
    assertTrue(refusal.getMessage().contains("sealed under another landing key"));
  }

  @Test
  void aKeyIsNotInWhatIsPrintedOfIt() {
    assertEquals("landing key", LandingKey.random().toString());
  }

  private void assertUnreadable(Path file, int length) {
    IOException refusal = assertThrows(IOException.class, () -> read(file, 0, length));
    assertTrue(refusal.getMessage().startsWith("Cannot unseal " + file), refusal.getMessage());
  }

  private static byte[] content(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    return content;
  }

  private Path seal(byte[] content) throws IOException {
    Path file = folder.resolve("file.sealed");
    try (SealedWriter writer = files.create(file)) {
      writer.write(content, content.length);
      writer.finish();
    }
    return file;
  }

  private byte[] read(Path file, long from, int length) throws IOException {
    ByteBuffer read = ByteBuffer.allocate(length);
    try (SeekableByteChannel channel = files.open(file)) {
      channel.position(from);
      while (read.hasRemaining() && channel.read(read) >= 0) {}
    }
    assertFalse(read.hasRemaining(), "the file is too short");
    return read.array();
  }
}

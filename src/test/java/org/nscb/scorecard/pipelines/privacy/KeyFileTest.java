package org.nscb.scorecard.pipelines.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.DataFolder;

class KeyFileTest {
  private static final String DIGITS = "0123456789abcdef".repeat(4);

  @TempDir Path folder;
  private DataFolder data;

  @BeforeEach
  void aDataFolder() {
    data = new DataFolder(folder.resolve("data"));
  }

  @Test
  void itIsMadeOnceForItsOwnerAlone() throws IOException {
    Path file = folder.resolve("conf/pseudonym.key");
    String made = KeyLines.text(new KeyFile(file).keys(data));

    assertEquals("rw-------", permissions(file));
    assertEquals(made, KeyLines.text(new KeyFile(file).keys(data)));
    assertEquals(made, Files.readString(file));
  }

  @Test
  void twoFilesHaveNothingInCommon() {
    LakeKeys one = new KeyFile(folder.resolve("one.key")).keys(data);
    LakeKeys other = new KeyFile(folder.resolve("other.key")).keys(data);

    assertNotEquals(one.pseudonym().id(), other.pseudonym().id());
    assertFalse(Arrays.equals(one.landing().secret(), other.landing().secret()));
  }

  @Test
  void theOlderFormKeepsItsPseudonymKeyAndGetsALandingKeyOnce() throws IOException {
    Path file = write(DIGITS + "\n");

    LakeKeys keys = new KeyFile(file).keys(data);

    assertEquals(List.of(), keys.previous());
    assertTrue(Files.readString(file).startsWith("pseudonym " + DIGITS + "\nlanding "));
    assertEquals("rw-------", permissions(file));
    assertEquals(KeyLines.text(keys), KeyLines.text(new KeyFile(file).keys(data)));
  }

  @Test
  void aPreviousKeyStaysWhatItIs() throws IOException {
    String text = "pseudonym " + DIGITS + "\nprevious " + "00".repeat(32) + "\nlanding " + DIGITS;

    LakeKeys keys = new KeyFile(write(text + "\n")).keys(data);

    assertEquals(1, keys.previous().size());
    assertNotEquals(keys.pseudonym().id(), keys.previous().get(0).id());
    assertEquals(text + "\n", KeyLines.text(keys));
  }

  @Test
  void whatIsNoKeyFileIsNotUsedAndNotWrittenOver() throws IOException {
    for (String text :
        List.of(
            "",
            "secret",
            DIGITS.substring(1),
            DIGITS + "\n" + DIGITS,
            "landing " + DIGITS,
            "pseudonym " + DIGITS + "\npseudonym " + DIGITS,
            "pseudonym " + DIGITS + "\nnext " + DIGITS)) {
      Path file = write(text);

      String refusal = refusal(file);
      assertTrue(refusal.contains("Put back the file that the earlier loads used."), refusal);
      assertTrue(!refusal.contains(DIGITS), "no digit of a key is told");
      assertEquals(text, Files.readString(file));
    }
  }

  @Test
  void aFileThatOthersCanReadOrThatLiesInTheLakeIsNotUsed() throws IOException {
    Path file = folder.resolve("open.key");
    new KeyFile(file).keys(data);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertTrue(refusal(file).contains("others can read"));
    assertTrue(refusal(data.root().resolve("x/p.key")).contains("lies in the data folder"));
  }

  @Test
  void aWindowIsOpenedOnceAndClosedOnce() throws IOException {
    KeyFile file = new KeyFile(folder.resolve("board.key"));
    LakeKeys first = file.keys(data);
    assertThrows(KeyWindowException.class, () -> file.previous(data));

    LakeKeys rotated = file.rotate(data);

    assertEquals(first.pseudonym().id(), rotated.previous().get(0).id());
    assertTrue(Arrays.equals(first.landing().secret(), rotated.landing().secret()));
    assertEquals("rw-------", permissions(file.path()));
    String kept = Files.readString(file.path());
    assertThrows(KeyWindowException.class, () -> file.rotate(data));
    assertEquals(kept, Files.readString(file.path()));
    assertEquals(rotated.pseudonym().id(), file.close(data).pseudonym().id());
    assertThrows(KeyWindowException.class, () -> file.previous(data));
  }

  @Test
  void theEnvironmentNamesTheKeyFile() {
    assertEquals(
        Path.of("/keys/board.key"),
        KeyFile.fromEnvironment(Map.of("SCORECARD_KEY_FILE", "/keys/board.key"), folder).path());
    assertEquals(
        folder.resolve(".config/safeguarding-scorecard/pseudonym.key"),
        KeyFile.fromEnvironment(Map.of(), folder).path());
  }

  private Path write(String text) throws IOException {
    Path file = folder.resolve("board.key");
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return file;
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private String refusal(Path file) {
    return assertThrows(KeyFileException.class, () -> new KeyFile(file).keys(data)).getMessage();
  }
}

package org.nscb.scorecard.content;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file, a person is told what to mend. */
class MutilatedContentTest {

  private static final int TRIES_FOR_EACH_FILE = 60;
  private static final String[] SHARDS = {
    ":",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "&a ",
    "*a",
    "!!x ",
    "? ",
    "|\n",
    "\t",
    "#",
    "%",
    "~",
    "null",
    "1e999",
    "-0",
    "\u0000",
    "\uD83D\uDE00",
    ",",
    "\n",
    "...\n",
    "---\n",
    "<<: ",
    "(?<x>"
  };

  @TempDir Path folder;

  @Test
  void noMutilationOfAFileEndsInAStackTrace() throws IOException {
    ContentTree tree = ContentTree.sound(folder);
    Random random = new Random(20130401);
    int told = 0;
    for (Path file : files(folder)) {
      byte[] sound = Files.readAllBytes(file);
      for (int i = 0; i < TRIES_FOR_EACH_FILE; i++) {
        Files.write(file, mutilate(sound, random));
        told += problemsOf(tree);
      }
      Files.write(file, sound);
    }
    assertTrue(told > 500, "the mutilations do harm: " + told);
  }

  /** 0 when the content is still sound; anything but a content exception fails the test. */
  private static int problemsOf(ContentTree tree) {
    try {
      tree.load();
      return 0;
    } catch (ContentException e) {
      assertFalse(e.getMessage().contains("Exception"), e.getMessage());
      return e.problems().size();
    }
  }

  private static byte[] mutilate(byte[] sound, Random random) {
    int at = random.nextInt(sound.length + 1);
    int until = Math.min(sound.length, at + random.nextInt(12));
    String shard = SHARDS[random.nextInt(SHARDS.length)];
    byte[] put =
        switch (random.nextInt(4)) {
          case 0 -> new byte[0];
          case 1 -> new byte[] {(byte) random.nextInt(256)};
          default -> shard.getBytes(StandardCharsets.UTF_8);
        };
    byte[] result = Arrays.copyOf(sound, at + put.length + sound.length - until);
    System.arraycopy(put, 0, result, at, put.length);
    System.arraycopy(sound, until, result, at + put.length, sound.length - until);
    return result;
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(Files::isRegularFile).sorted().toList();
    }
  }
}

package org.nscb.scorecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.pipelines.privacy.KeyFile;

/** The key of the pseudonyms from its first day to its last, each verb in a process of its own. */
class KeyVerbsTest {
  private static final String REFERRALS =
      """
      referral_id,child_id,referral_date,source,primary_need,nfa,birth_month,sex,district
      R1,K1,02/04/2015,6,N1,N,2009-06,M,E07000148
      R2,K1,03/04/2015,6,N1,N,2009-06,M,E07000148
      R3,K2,04/04/2015,6,N1,N,2009-06,M,E07000148
      """;

  @TempDir Path folder;
  private Path data;
  private Path keys;

  /** The loads of the tests share a key; what becomes of it here becomes of a copy. */
  @BeforeEach
  void aMonthAndACopyOfItsKey() throws IOException {
    data = folder.resolve("data");
    Path inbox = Files.createDirectories(data.resolve("inbox"));
    Files.writeString(inbox.resolve("norfolk_csc_referrals_2015-04.csv"), REFERRALS);
    Files.writeString(
        inbox.resolve("norfolk_csc_section47_2015-04.csv"), "s47_id,child_id,start_date\n");
    assertEquals(0, new Shell(data).run("load", "--master", "local[2]").code());
    keys = folder.resolve("board.key");
    Path shared =
        KeyFile.fromEnvironment(System.getenv(), Path.of(System.getProperty("user.home"))).path();
    Files.copy(shared, keys, StandardCopyOption.COPY_ATTRIBUTES);
  }

  @Test
  void aKeyIsReplacedInAWindowThatIsOpenedOnceAndClosedOnce() throws Exception {
    String first = new Receipts(new DataFolder(data)).inForce().get(0).privacy().keyId();

    assertEquals(
        List.of(
            "Pseudonyms are made with the key " + first + ", in " + keys + ".",
            "No other key is known. To replace it: scorecard key rotate"),
        said(0, "key"));
    assertEquals(
        List.of(
            "Cannot close the window: no previous key is known in "
                + keys
                + ". One is known after: scorecard key rotate"),
        said(2, "key", "close"));

    String rotated = said(0, "key", "rotate").get(0);
    assertTrue(
        rotated.startsWith("Pseudonyms are now made with the key ")
            && rotated.contains("; the key " + first + " stays known. Keep a copy of " + keys),
        rotated);
    assertEquals(
        List.of(
            "Cannot rotate the key: the previous one is still known, in "
                + keys
                + ". Forget it first: scorecard key close"),
        said(2, "key", "rotate"));
    String unlinked =
        "5 identifiers of the key "
            + first
            + " in force have not been seen since and are not linked.";
    List<String> open = said(0, "key");
    assertTrue(open.get(1).startsWith("The window is open: "), open.toString());
    assertEquals(unlinked, open.get(2));

    assertEquals(List.of(unlinked, "The key " + first + " is forgotten."), said(0, "key", "close"));
    assertFalse(Files.readString(keys).contains("previous"));
    assertEquals(
        "No other key is known. To replace it: scorecard key rotate", said(0, "key").get(1));
  }

  /** The lines that a verb says; none of them may tell a key. */
  private List<String> said(int code, String... verb) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(Main.class.getName()));
    words.addAll(List.of(verb));
    words.addAll(List.of("--data", data.toString()));
    Child child =
        Child.start(
            folder.resolve("said.txt"), List.of("env", "SCORECARD_KEY_FILE=" + keys), words);
    int ended = child.awaitEnd();
    String said = child.said();
    assertEquals(code, ended, said);
    for (String line : Files.readAllLines(keys)) {
      assertFalse(said.contains(line.substring(line.indexOf(' ') + 1)), "a key is told");
    }
    return said.lines().toList();
  }
}

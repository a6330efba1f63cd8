package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.lake.SafeFiles;

/** No identifier is on the disk outside the inbox, however a file fares. */
class IdentifiersOnDiskTest {
  private static final String HEADER =
      "referral_id,child_id,referral_date,source,primary_need,nfa,birth_month,sex,district,notes";
  private static final List<String> IDENTIFIERS = List.of("ZQCHILD", "ZQREF", "ZQNOTE");
  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  private static final String GOOD = "ZQREF1,ZQCHILD1,02/04/2015,6,,N,,,,ZQNOTE";
  private static final String BAD = "ZQREF2,ZQCHILD2,ZQCHILD2,6,,N,,,,ZQNOTE";

  @TempDir Path folder;

  @Test
  void acceptedQuarantinedRefusedAndUnrecognisedFilesLeaveNone() throws IOException {
    Door door =
        new Door(folder)
            .put("norfolk_csc_referrals_2015-04.csv", HEADER, GOOD, BAD)
            .put("norfolk_csc_referrals_2015-05.csv", HEADER, BAD)
            .put("norfolk_csc_section47_2015-04.csv", HEADER, GOOD)
            .put("norfolk_csc_conferences_2015-04.csv", HEADER, GOOD + "\0")
            .put("minutes.csv", "ZQCHILD1,ZQREF1");

    LoadReport report = door.load();

    assertEquals(4, report.ended(FileResult.End.REFUSED).size());
    assertEquals(1, door.receipt("referrals").rowsQuarantined());
    assertEquals(Map.of(), door.files(door.data().inbox()));
    assertNone(door);
    assertNone("the report", report.toString() + report.remarks());
    assertNone("silver", door.rows("referrals", "select * from silver").toString());
    assertNone("quarantine", door.rows("referrals", "select * from quarantine").toString());
  }

  @Test
  void aLoadThatDiesHalfWayLeavesNoneAndNeitherDoesTheNext() throws IOException {
    Door door = new Door(folder).put("norfolk_csc_referrals_2015-04.csv", HEADER, GOOD, BAD);
    door.put("minutes.csv", "ZQCHILD1,ZQREF1");
    Files.createDirectories(door.data().root());
    Path inTheWay = Files.writeString(door.data().silver(), "no folder");

    assertThrows(LoadException.class, door::load);

    assertTrue(Files.exists(door.data().staging()), "the load died before it cleared up");
    assertTrue(door.files(door.data().staging()).size() > 0);
    assertFalse(door.files(door.data().inbox()).isEmpty());
    assertNone(door);

    Files.delete(inTheWay);
    door.load();
    assertEquals(Map.of(), door.files(door.data().inbox()));
    assertNone(door);
  }

  @Test
  void theSearchFindsWhatItLooksFor() throws IOException {
    Door door = new Door(folder);
    for (Charset encoding : ENCODINGS) {
      SafeFiles.writeOnce(
          door.data().staging().resolve(encoding.name()), "x zqchild9".getBytes(encoding));
      assertThrows(AssertionError.class, () -> assertNone(door), encoding.name());
      SafeFiles.deleteFolder(door.data().staging());
    }
  }

  /** Looks at every byte of every file and at every name, but not in the inbox. */
  private static void assertNone(Door door) throws IOException {
    for (Map.Entry<String, byte[]> file : door.files(door.data().root()).entrySet()) {
      assertNone("a name", file.getKey());
      if (!file.getKey().startsWith("inbox")) {
        assertNoneIn(file.getKey(), file.getValue());
      }
    }
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (var left = Files.list(temporary)) {
      for (Path folder :
          left.filter(f -> f.getFileName().toString().matches("(blockmgr|spark)-.*")).toList()) {
        for (Map.Entry<String, byte[]> file : door.files(folder).entrySet()) {
          assertNoneIn(folder.getFileName() + "/" + file.getKey(), file.getValue());
        }
      }
    }
  }

  private static void assertNoneIn(String where, byte[] content) {
    for (Charset encoding : ENCODINGS) {
      for (String identifier : IDENTIFIERS) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        for (String spelling : List.of(identifier, identifier.toLowerCase(Locale.ROOT))) {
          String sought = new String(spelling.getBytes(encoding), StandardCharsets.ISO_8859_1);
          assertFalse(bytes.contains(sought), spelling + " is in " + where + ", " + encoding);
        }
      }
    }
  }

  private static void assertNone(String where, String text) {
    assertNoneIn(where, text.getBytes(StandardCharsets.UTF_8));
  }
}

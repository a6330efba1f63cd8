package org.nscb.scorecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.cli.Shell.Ended;

/** What each verb says before anything has been delivered. */
class EmptyDataTest {
  @TempDir Path data;

  @Test
  void checkFindsNothingWrongWithThisProjectsContent() {
    Ended ended = shell().run("check");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().startsWith("No problems: "), ended.out());
  }

  @Test
  void statusSaysWhereFilesGo() {
    Ended ended = shell().run("status");
    assertEquals(99, ended.code());
    assertEquals(
        "Nothing has been delivered. Put files in the inbox, then run: scorecard load",
        ended.out().strip());
  }

  @Test
  void anEmptyInboxIsNothingToDoNotAMistake() {
    Ended ended = shell().run("load");
    assertEquals(99, ended.code(), ended.err());
    assertEquals(
        "Nothing to load: the inbox is empty. Put the agencies' files there.", ended.out().strip());
  }

  @Test
  void publishSaysThatNothingWasDelivered() {
    Ended ended = shell().run("publish");
    assertEquals(99, ended.code());
    assertTrue(ended.err().startsWith("Cannot publish: nothing has been delivered yet."));
  }

  @Test
  void exportSaysThatNothingWasPublished() {
    Ended ended = shell().run("export", "--out", data.resolve("figures").toString());
    assertEquals(99, ended.code());
    assertTrue(ended.err().startsWith("Cannot export: nothing has been published yet."));
  }

  @Test
  void anUnknownReleaseIsAMistakeOfUse() {
    Ended ended = shell().run("rollback", "yesterday");
    assertEquals(2, ended.code());
    assertTrue(ended.err().startsWith("Cannot find the release: yesterday"), ended.err());
  }

  @Test
  void aFileThatNoContractKnowsIsRefusedAndKeptToBeGivenBack() throws Exception {
    Path inbox = Files.createDirectories(data.resolve("inbox"));
    Path file = Files.writeString(inbox.resolve("minutes.csv"), "a,b\n1,2\n");
    Ended ended = shell().run("load");
    assertEquals(4, ended.code());
    assertTrue(
        ended.out().lines().anyMatch(line -> line.matches("minutes.csv +refused")), ended.out());
    assertTrue(ended.out().contains("Cannot recognise minutes.csv"), ended.out());
    assertFalse(Files.exists(file));
    String offer = "minutes.csv is kept sealed; to have it back: scorecard retrieve unrecognised-";
    assertTrue(ended.out().contains(offer), ended.out());
    String id = ended.out().lines().filter(l -> l.startsWith(offer)).findFirst().orElseThrow();

    Ended status = shell().run("status");
    assertEquals(0, status.code(), status.err());
    assertTrue(status.out().contains(id), status.out());

    Ended back = shell().run("retrieve", id.substring(id.lastIndexOf(' ') + 1));
    assertEquals(0, back.code(), back.err());
    assertTrue(back.out().startsWith("Gave back " + file), back.out());
    assertEquals("a,b\n1,2\n", Files.readString(file));
  }

  @Test
  void anUnknownDeliveryCannotBeGivenBack() {
    Ended ended = shell().run("retrieve", "referrals-of-yesterday");
    assertEquals(2, ended.code());
    assertTrue(ended.err().startsWith("Cannot retrieve referrals-of-yesterday: no delivery has"));
  }

  @Test
  void aPortInUseIsSaidInWords() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = String.valueOf(taken.getLocalPort());
      Ended ended = shell().run("serve", "--port", port);
      assertEquals(2, ended.code());
      assertTrue(ended.err().startsWith("Cannot serve: 127.0.0.1:" + port), ended.err());
    }
  }

  @Test
  void anUnknownVerbIsAMistakeOfUse() {
    assertEquals(2, shell().run("publsh").code());
  }

  @Test
  void monthsThatNobodyPublishedCannotBeInvented() {
    Ended ended = shell().run("simulate", "--from", "2011-04");
    assertEquals(2, ended.code());
    assertTrue(ended.err().startsWith("Cannot invent extracts: 2011-04"), ended.err());
  }

  private Shell shell() {
    return new Shell(data);
  }
}

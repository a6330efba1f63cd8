package org.nscb.scorecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.cli.Shell.Ended;

/** What the data team does at the door, as it would: verb by verb. */
class DoorVerbsTest {
  private static final String NAME = "norfolk_csc_referrals_2015-04.csv";
  private static final String HEADER =
      "referral_id,child_id,referral_date,source,primary_need,nfa,birth_month,sex,district\n";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void start() {
    shell = new Shell(folder);
  }

  @Test
  void aDeliveryIsWithdrawnOnceAndForAReasonThatNamesNobody() throws IOException {
    String delivery = load(NAME, HEADER + rows(30));

    assertSaid(shell.run("withdraw", "nothing", "--reason", "Wrong team."), 2, "none has the id");
    assertSaid(
        shell.run("withdraw", delivery, "--reason", "Ask Mrs Amelia Zqvbcd, a.zqv@example.org"),
        2,
        "Say why without a name");
    Ended withdrawn = shell.run("withdraw", delivery, "--reason", "It was of another team.");
    assertEquals(0, withdrawn.code(), withdrawn.err());
    assertTrue(withdrawn.out().contains("Nothing is in force in its place."), withdrawn.out());
    assertSaid(
        shell.run("withdraw", delivery, "--reason", "Again."), 2, "it was withdrawn already");
    assertTrue(shell.run("status", "--all").out().contains("withdrawn"));
  }

  @Test
  void aRefusedFileIsGivenBackAsItCame() throws IOException {
    String text = "referral_id,child_id,referral_date\nR1,K1,2015-04-02\n";
    put(NAME, text);
    Ended load = shell.run("load");
    assertEquals(4, load.code(), load.out() + load.err());
    String delivery = delivery();

    Path back = folder.resolve("back");
    Ended given = shell.run("retrieve", delivery, "--as", "again.csv", "--out", back.toString());

    assertEquals(0, given.code(), given.err());
    assertEquals(text, Files.readString(back.resolve("again.csv")));
    assertSaid(shell.run("retrieve", "nothing"), 2, "Cannot retrieve");
  }

  @Test
  void spellingsThatNothingMapsAreListedWhenSeveralRowsHaveThem() throws IOException {
    assertTrue(shell.run("unmapped").out().contains("Every spelling"));
    load(NAME, HEADER + rows(30).replace(",N1,", ",N1: neglect or so,"));

    Ended listed = shell.run("unmapped");
    assertEquals(0, listed.code(), listed.err());
    assertTrue(listed.out().contains("N1: neglect or so"), listed.out());
    assertTrue(listed.out().contains("pipelines/aliases/primary_need.csv:"), listed.out());
    Ended rare = shell.run("unmapped", "--min-rows", "31");
    assertTrue(!rare.out().contains("neglect or so"), rare.out());
    assertSaid(shell.run("unmapped", "--source", "referals"), 2, "Did you mean `referrals`?");
  }

  @Test
  void theKeyIsNamedByItsIdAndNeverShown() throws IOException {
    load(NAME, HEADER + rows(30));
    Ended key = shell.run("key");
    assertEquals(0, key.code(), key.err());
    assertTrue(key.out().startsWith("Pseudonyms are made with the key "), key.out());
    assertTrue(!key.out().matches("(?s).*[0-9a-f]{64}.*"), "no key is printed");
  }

  private static void assertSaid(Ended ended, int code, String words) {
    assertEquals(code, ended.code(), ended.out() + ended.err());
    assertTrue(ended.err().contains(words), ended.err());
  }

  private String load(String name, String text) throws IOException {
    put(name, text);
    Ended load = shell.run("load");
    assertEquals(0, load.code(), load.out() + load.err());
    return delivery();
  }

  private String delivery() throws IOException {
    try (var receipts = Files.list(folder.resolve("receipts"))) {
      return receipts
          .map(file -> file.getFileName().toString())
          .filter(file -> !file.contains(".withdrawn-"))
          .map(file -> file.replaceFirst("(\\.refused-\\d+)?\\.json$", ""))
          .findFirst()
          .orElseThrow();
    }
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(folder.resolve("inbox").resolve(name), text);
  }

  private static String rows(int count) {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= count; row++) {
      rows.append(
          "R%03d,K%d,%02d/04/2015,6,N1,N,2009-06,M,E07000148\n".formatted(row, row, 1 + row % 28));
    }
    return rows.toString();
  }
}

package org.nscb.scorecard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

    Ended unknown = shell.run("withdraw", "quimby-2015-04", "--reason", "Wrong team.");
    assertSaid(unknown, 2, "Cannot withdraw a delivery: none has the id that was given.");
    assertFalse(unknown.err().contains("quimby"), unknown.err());
    Ended named = shell.run("withdraw", delivery, "--reason", "Mrs Quimby, quimby@example.org");
    assertSaid(named, 2, "its reason holds what looks like an e-mail address and the name of a");
    assertFalse(named.err().toLowerCase(Locale.ROOT).contains("quimby"), named.err());
    assertSaid(shell.run("withdraw", delivery, "--reason", " "), 2, "no reason is given");
    assertSaid(shell.run("withdraw", delivery), 2, "--reason");
    assertEquals(List.of(delivery + ".json"), receipts());
    Ended withdrawn = shell.run("withdraw", delivery, "--reason", "It was of another team.");
    assertEquals(0, withdrawn.code(), withdrawn.err());
    assertTrue(withdrawn.out().contains("Nothing is in force in its place."), withdrawn.out());
    assertSaid(
        shell.run("withdraw", delivery, "--reason", "Again."), 2, "it was withdrawn already");
    String status = shell.run("status", "--all").out();
    assertTrue(status.contains("0 deliveries in force, 0 superseded, 1 withdrawn"), status);
    assertTrue(status.contains(delivery + " was withdrawn: It was of another team."), status);
  }

  @Test
  void everyMonthIsToldWithTheIdThatTheOtherVerbsTake() throws IOException {
    String delivery = load(NAME, HEADER + rows(30));
    put("norfolk_csc_referrals_2015-06.csv", HEADER);
    assertEquals(0, shell.run("load").code());

    String all = shell.run("status", "--all").out();

    assertTrue(
        all.lines()
            .anyMatch(
                line ->
                    line.matches(
                        "norfolk_csc +referrals +2015-04 .*in force.* " + delivery + " *")),
        all);
    assertTrue(all.lines().anyMatch(l -> l.matches("norfolk_csc +referrals .* 2015-05 .*")), all);
    assertTrue(all.contains("2 deliveries in force, 0 superseded, 0 withdrawn, 0 refused."), all);
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
    assertSaid(
        shell.run("retrieve", delivery, "--as", "again.csv", "--out", back.toString()),
        4,
        "again.csv is there already. Give another name with --as.");
    assertSaid(
        shell.run("retrieve", delivery, "--as", "../again.csv"), 4, "is not the name of a file");
    assertSaid(shell.run("retrieve", "nothing"), 2, "Cannot retrieve nothing: no delivery has");
    assertEquals(0, shell.run("retrieve", delivery).code());
    assertEquals(text, Files.readString(folder.resolve("inbox").resolve(NAME)));
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
    assertFalse(rare.out().contains("neglect or so"), rare.out());
    assertTrue(
        rare.out().contains("1 spellings with fewer rows are not shown (30 rows)."), rare.out());
    assertSaid(shell.run("unmapped", "--source", "referals"), 2, "Did you mean `referrals`?");
  }

  @Test
  void withoutAReturnOfTheCensusThereIsNothingToReconcile() throws IOException {
    load(NAME, HEADER + rows(30));

    Path out = folder.resolve("differences");
    assertSaid(
        shell.run("reconcile", "--out", out.toString()),
        99,
        "no return of the Children in Need census has been delivered yet");
    assertFalse(Files.exists(out));
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
    return receipts().get(0).replaceFirst("(\\.refused-\\d+)?\\.json$", "");
  }

  private List<String> receipts() throws IOException {
    try (Stream<Path> receipts = Files.list(folder.resolve("receipts"))) {
      return receipts.map(file -> file.getFileName().toString()).sorted().toList();
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

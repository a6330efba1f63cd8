package org.nscb.scorecard.pipelines.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nscb.scorecard.lake.Ledger;
import org.nscb.scorecard.pipelines.Door;

/** An inbox of a test, looked at by the door without Spark. */
final class Inbox {
  static final String HEADER =
      "referral_id,child_id,referral_date,source,primary_need,nfa,birth_month,sex,district";
  static final String ROW = "R1,K1,02/04/2015,6,N1,N,2009-06,M,E07000148";
  static final String APRIL = "norfolk_csc_referrals_2015-04.csv";

  private final Door door;

  Inbox(Path folder) {
    door = new Door(folder);
  }

  Inbox put(String name, byte[] bytes) throws IOException {
    door.putBytes(name, bytes);
    return this;
  }

  Inbox put(String name, String text) throws IOException {
    return put(name, text, StandardCharsets.UTF_8);
  }

  Inbox put(String name, String text, Charset charset) throws IOException {
    return put(name, text.getBytes(charset));
  }

  Door door() {
    return door;
  }

  List<TakenIn> taken() throws IOException {
    return new Intake(door.content(), door.data(), Door.keys().landing(), 1 << 20)
        .take(new Ledger(List.of()));
  }

  /** The one table that the inbox holds, which is to be accepted as far as the door sees. */
  PendingDelivery pending() throws IOException {
    List<TakenIn> taken = taken();
    assertEquals(1, taken.size());
    if (taken.get(0) instanceof TakenIn.Refused refused) {
      throw new AssertionError(refused.message());
    }
    return ((TakenIn.Pending) taken.get(0)).delivery();
  }

  List<PendingDelivery> allPending() throws IOException {
    return taken().stream().map(t -> ((TakenIn.Pending) t).delivery()).toList();
  }

  /** The message of the one refusal. */
  String refusal() throws IOException {
    List<TakenIn> taken = taken();
    assertEquals(1, taken.size());
    assertTrue(taken.get(0) instanceof TakenIn.Refused, "it was not refused");
    return ((TakenIn.Refused) taken.get(0)).message();
  }

  void assertRefused(String message) throws IOException {
    String refusal = refusal();
    assertTrue(refusal.contains(message), refusal);
  }

  /** How many files lie in landing. */
  long landed() throws IOException {
    return Files.exists(door.data().landing()) ? door.files(door.data().landing()).size() : 0;
  }
}

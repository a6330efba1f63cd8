package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.sealed.SealedFiles;
import org.nscb.scorecard.pipelines.unmapped.UnmappedQueue;

/** What no code matches waits, sealed, for whoever looks after the aliases. */
class UnmappedSpellingsTest {
  private static final String HEADER =
      "referral_id,child_id,referral_date,source,primary_need,nfa,sex";
  private static final String APRIL = "norfolk_csc_referrals_2015-04.csv";
  private static final String[] LINES = {
    HEADER,
    "R1,K1,02/04/2015,6,Abuse or neglekt,N,M",
    "R2,K1,02/04/2015,6,Abuse or neglekt,N,M",
    "R3,K1,02/04/2015,6,Abuse or neglekt,N,M",
    "R4,K1,02/04/2015,6,Zebedee Quux,N,M",
    "R5,K1,02/04/2015,6,N1,N,M"
  };

  @TempDir Path folder;

  @Test
  void aFrequentSpellingIsListedWithTheNearestCodeAndARareOneIsOnlyCounted() throws IOException {
    Door door = new Door(folder).put(APRIL, LINES);
    List<String> remarks = door.load().remarks();

    UnmappedQueue queue = queue(door, door.content(), 3);

    assertEquals(1, queue.spellings().size());
    var one = queue.spellings().get(0);
    assertEquals("referrals primary_need", one.source() + " " + one.column());
    assertEquals("Abuse or neglekt", one.spelling());
    assertEquals(3, one.rows());
    assertEquals(1, one.deliveries());
    assertEquals("N1", one.nearest().orElseThrow().code());
    assertEquals(1, queue.rareSpellings());
    assertEquals(1, queue.rareRows());
    assertEquals(
        List.of(
            APRIL + ", rows with a spelling not known (see scorecard unmapped): primary_need 4"),
        remarks);
  }

  @Test
  void theSpellingsOfSeveralPiecesOfAFileAreAddedUp() throws IOException {
    Door door = new Door(folder).put(APRIL, LINES);
    door.load(64);

    assertEquals(3, queue(door, door.content(), 3).spellings().get(0).rows());
  }

  @Test
  void aSpellingThatAnAliasKnowsByNowIsLeftOut() throws IOException {
    Door door = new Door(folder.resolve("data")).put(APRIL, LINES);
    door.load();
    ChangedContent learnt =
        ChangedContent.in(folder.resolve("content"))
            .write("pipelines/aliases/primary_need.csv", "seen,code\nAbuse or neglekt,N1\n");

    assertEquals(List.of(), queue(door, Door.content(learnt.root()), 3).spellings());
  }

  @Test
  void theSpellingsAreOnDiskInNoReadableForm() throws IOException {
    Door door = new Door(folder).put(APRIL, LINES);
    door.load();

    Receipt receipt = door.receipt("referrals");
    assertEquals(Map.of("primary_need", 4L), receipt.rows().unmapped());
    assertEquals(
        "unmapped/" + receipt.delivery() + ".sealed", receipt.written().unmapped().get(0).path());
    assertEquals(1, door.files(door.data().unmapped()).size());
    for (Map.Entry<String, byte[]> file : door.files(folder).entrySet()) {
      String text = new String(file.getValue(), StandardCharsets.ISO_8859_1);
      assertFalse(text.contains("neglekt") || text.contains("Zebedee"), file.getKey());
    }
  }

  @Test
  void aDeliveryWithoutUnknownSpellingsHasNoSuchFile() throws IOException {
    Door door = new Door(folder).put(APRIL, LINES[0], LINES[5]);
    door.load();

    assertTrue(door.receipt("referrals").written().unmapped().isEmpty());
    assertEquals(Map.of(), door.files(door.data().unmapped()));
  }

  private static UnmappedQueue queue(Door door, Content content, long leastRows)
      throws IOException {
    return UnmappedQueue.of(
        content,
        door.data(),
        new SealedFiles(Door.keys().landing()),
        door.receipts().inForce(),
        leastRows);
  }
}

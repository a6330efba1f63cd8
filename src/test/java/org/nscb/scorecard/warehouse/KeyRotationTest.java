package org.nscb.scorecard.warehouse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.pipelines.Door;
import org.nscb.scorecard.pipelines.privacy.KeyFile;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.models.SilverTables.Delivered;
import org.nscb.scorecard.warehouse.models.WarehouseModels;

/** A new key changes every pseudonym and no figure. */
class KeyRotationTest {
  private static final String HEADER =
      "referral_id,child_id,referral_date,source,primary_need,nfa,birth_month,sex,district";
  private static final String CHILDREN = "select count(distinct child_id) from silver.referrals";
  private static final long WHOLE_FILES = 32L << 20;

  private static Content content;

  @TempDir Path folder;
  private Door door;
  private KeyFile file;

  @BeforeAll
  static void theContentOfTheProject() {
    content = new ContentLoader(Door.REPOSITORY).load();
  }

  @BeforeEach
  void aprilUnderTheFirstKey() throws IOException {
    door = new Door(folder.resolve("data"));
    file = new KeyFile(folder.resolve("board.key"));
    load("04", "A1,K1", "A2,K2", "A3,K3");
  }

  @Test
  void withOneKeyTheViewsReadTheFilesAlone() {
    assertEquals(List.of(), Warehouse.links(door.data(), door.receipts().ledger()).pairs());
    assertEquals(3, silver(CHILDREN));
    assertEquals(1, silver("select count(distinct pseudonym_key) from silver.referrals"));
  }

  @Test
  void aChildSeenBeforeAndInTheWindowIsOneChildFromThenOn() throws IOException {
    file.rotate(door.data());
    load("05", "B1,K1", "B2,K2", "B3,K4");

    assertEquals(4, silver(CHILDREN), "children 1 to 4, of whom two were seen under both keys");
    assertEquals(2, silver("select count(distinct pseudonym_key) from silver.referrals"));

    file.close(door.data());
    load("06", "C1,K1", "C2,K4", "C3,K3");

    assertEquals(5, silver(CHILDREN), "child 3 was not seen in the window");
    assertEquals(0, receipt("2015-06").written().rekey().size());
  }

  @Test
  void aSecondRotationLinksToTheFirst() throws IOException {
    file.rotate(door.data());
    load("05", "B1,K1", "B2,K2");
    file.close(door.data());
    file.rotate(door.data());
    load("06", "C1,K1", "C2,K2", "C3,K3");

    assertEquals(4, silver(CHILDREN), "only child 3, not seen in the first window, is two");
    assertEquals(3, silver("select count(distinct pseudonym_key) from silver.referrals"));
  }

  @Test
  void whatWasNotSeenInTheWindowIsCounted() throws IOException {
    String first = file.keys(door.data()).pseudonym().id();
    file.rotate(door.data());
    assertEquals(6, unlinked(first), "three children and three referrals");

    load("05", "B1,K1", "B2,K2");

    assertEquals(4, unlinked(first), "one child and three referrals");
    assertEquals(0, unlinked("00000000"));
  }

  @Test
  void thePairsAreTheSameForAnyCutOfTheFile() throws IOException {
    file.rotate(door.data());
    String[] rows = new String[200];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "B" + i + ",K" + i % 50;
    }
    load("05", rows);
    Map<String, byte[]> whole = door.files(door.data().rekey());

    Door cut = new Door(folder.resolve("cut"));
    put(cut, "05", rows);
    cut.load(500, file.keys(door.data()));

    Map<String, byte[]> parts = cut.files(cut.data().rekey());
    assertEquals(whole.keySet(), parts.keySet());
    whole.forEach((name, bytes) -> assertArrayEquals(bytes, parts.get(name), name));
    assertEquals(250, receipt("2015-05").written().rekey().get(0).rows());
  }

  @Test
  void theKeysAreOtherOnes() throws IOException {
    String first = file.keys(door.data()).pseudonym().id();
    String second = file.rotate(door.data()).pseudonym().id();

    assertNotEquals(first, second);
    assertEquals(first, file.previous(door.data()).id());
    assertEquals(List.of(), file.close(door.data()).previous());
  }

  private void load(String month, String... rows) throws IOException {
    put(door, month, rows);
    door.load(WHOLE_FILES, file.keys(door.data()));
  }

  private static void put(Door into, String month, String... rows) throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (String row : rows) {
      text.append("\n").append(row).append(",02/").append(month).append("/2015,6,,N,,,");
    }
    into.put("norfolk_csc_referrals_2015-" + month + ".csv", text.toString());
  }

  private Receipt receipt(String period) {
    return door.receipts().inForce().stream()
        .filter(r -> r.period().toString().equals(period))
        .findFirst()
        .orElseThrow();
  }

  private long unlinked(String keyId) {
    return new UnlinkedIdentifiers(content, door.data()).count(keyId);
  }

  private long silver(String count) {
    List<Delivered> deliveries =
        door.receipts().inForce().stream()
            .map(
                r ->
                    new Delivered(
                        r.delivery(),
                        r.source(),
                        r.agency(),
                        r.period(),
                        r.part(),
                        r.sequence(),
                        r.written().silver().stream()
                            .map(f -> door.data().root().resolve(f.path()))
                            .toList(),
                        List.of()))
            .toList();
    try (WarehouseDatabase database = WarehouseDatabase.inMemory()) {
      WarehouseModels.prepare(content, database)
          .createSilver(deliveries, Warehouse.links(door.data(), door.receipts().ledger()));
      return database.query(count, row -> row.getLong(1)).get(0);
    }
  }
}

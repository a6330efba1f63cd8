package org.nscb.scorecard.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurrentReleaseTest {

  private static final int PUBLISHES = 20;
  private static final int READERS = 8;

  /** Readers that never rest would only slow the publishes down. */
  private static final int PAUSE_MILLIS = 5;

  @TempDir Path folder;
  private Lake lake;

  @BeforeEach
  void aPublishedLake() throws IOException {
    lake = new Lake(folder);
    lake.deliver("referrals", "rows");
  }

  @Test
  void beforeTheFirstPublishThereIsNothingToBorrow() {
    try (CurrentRelease<OpenRelease> current = follow()) {
      assertTrue(current.borrow().isEmpty());
    }
  }

  @Test
  void aLeaseKeepsItsReleaseWhileANewerOneIsPublished() throws Exception {
    Release first = lake.publisher(RawWarehouse.invented()).publish().release();
    try (CurrentRelease<OpenRelease> current = follow()) {
      CurrentRelease<OpenRelease>.Lease old = current.borrow().orElseThrow();
      lake.deliver("referrals", "corrected rows");
      lake.publisher(RawWarehouse.invented()).publish();
      try (CurrentRelease<OpenRelease>.Lease fresh = current.borrow().orElseThrow()) {
        assertNotEquals(first.id(), fresh.release().id());
        assertEquals(first.id(), releaseInside(old.open()));
        assertEquals(fresh.release().id(), releaseInside(fresh.open()));
      }
      old.close();
      assertThrows(SQLException.class, () -> releaseInside(old.open()));
    }
  }

  @Test
  void aReleaseThatCannotBeOpenedLeavesTheOneBeforeInUse() throws Exception {
    Release first = lake.publisher(RawWarehouse.invented()).publish().release();
    try (CurrentRelease<OpenRelease> current = follow()) {
      current.borrow().orElseThrow().close();
      lake.deliver("referrals", "corrected rows");
      Release second = lake.publisher(RawWarehouse.invented()).publish().release();
      Files.delete(second.database());
      for (int request = 0; request < 3; request++) {
        try (CurrentRelease<OpenRelease>.Lease lease = current.borrow().orElseThrow()) {
          assertEquals(first.id(), releaseInside(lease.open()));
        }
      }
    }
  }

  @Test
  void aReleaseThatIsDamagedWhileItIsOpenIsShownUntilTheRecheckAndThenNotBeforeItIsRestored()
      throws Exception {
    Release only = lake.publisher(RawWarehouse.invented()).publish().release();
    byte[] sound = Files.readAllBytes(only.database());
    try (CurrentRelease<OpenRelease> current = follow()) {
      current.borrow().orElseThrow().close();
      assertTrue(only.database().toFile().setWritable(true));
      byte[] damaged = sound.clone();
      damaged[damaged.length / 2] ^= 1;
      Files.write(only.database(), damaged);

      current.recheck();
      for (int request = 0; request < 3; request++) {
        ReleaseException refusal = assertThrows(ReleaseException.class, current::borrow);
        assertTrue(refusal.getMessage().contains("does not have the hash"), refusal.getMessage());
      }
      Files.write(only.database(), sound);
      current.recheck();
      try (CurrentRelease<OpenRelease>.Lease lease = current.borrow().orElseThrow()) {
        assertEquals(only.id(), releaseInside(lease.open()));
      }
    }
  }

  @Test
  void aReleaseThatWasDamagedWhileOpenGivesWayToTheOneThatIsRolledBackTo() throws Exception {
    Release first = lake.publisher(RawWarehouse.invented()).publish().release();
    lake.deliver("referrals", "corrected rows");
    Release second = lake.publisher(RawWarehouse.invented()).publish().release();
    try (CurrentRelease<OpenRelease> current = follow()) {
      current.borrow().orElseThrow().close();
      assertTrue(second.folder().resolve("manifest.json").toFile().setWritable(true));
      Files.writeString(second.folder().resolve("manifest.json"), "{}");
      current.recheck();
      assertThrows(ReleaseException.class, current::borrow);
      lake.releases().rollback(first.id());
      try (CurrentRelease<OpenRelease>.Lease lease = current.borrow().orElseThrow()) {
        assertEquals(first.id(), releaseInside(lease.open()));
      }
    }
  }

  @Test
  void aSoundReleaseStaysOpenThroughARecheck() throws Exception {
    lake.publisher(RawWarehouse.invented()).publish();
    try (CurrentRelease<OpenRelease> current = follow();
        CurrentRelease<OpenRelease>.Lease before = current.borrow().orElseThrow()) {
      current.recheck();
      try (CurrentRelease<OpenRelease>.Lease after = current.borrow().orElseThrow()) {
        assertTrue(before.open() == after.open());
      }
    }
  }

  @Test
  void aPointerThatIsDamagedOrLostLeavesTheOpenReleaseInUse() throws Exception {
    Release only = lake.publisher(RawWarehouse.invented()).publish().release();
    Path pointer = lake.data().releases().resolve("current");
    byte[] sound = Files.readAllBytes(pointer);
    try (CurrentRelease<OpenRelease> current = follow()) {
      current.borrow().orElseThrow().close();
      Files.writeString(pointer, "?");
      assertShows(only, current);
      assertTrue(current.isBehind());
      Files.delete(pointer);
      assertShows(only, current);
      Files.write(pointer, sound);
      assertShows(only, current);
      assertFalse(current.isBehind());
    }
  }

  private static void assertShows(Release release, CurrentRelease<OpenRelease> current)
      throws SQLException {
    try (CurrentRelease<OpenRelease>.Lease lease = current.borrow().orElseThrow()) {
      assertEquals(release.id(), releaseInside(lease.open()));
    }
  }

  @Test
  void twentyPublishesUnderEightReadersFailNoRequest() throws Exception {
    lake.publisher(RawWarehouse.invented()).publish();
    Set<String> seen = ConcurrentHashMap.newKeySet();
    AtomicBoolean publishing = new AtomicBoolean(true);
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try (CurrentRelease<OpenRelease> current = follow()) {
      List<Future<Integer>> answers = new ArrayList<>();
      for (int reader = 0; reader < READERS; reader++) {
        answers.add(readers.submit(() -> readWhile(publishing, current, seen)));
      }
      for (int publish = 0; publish < PUBLISHES; publish++) {
        lake.deliver("referrals", "rows of file " + publish);
        lake.publisher(RawWarehouse.invented(), Lake.NOON.plusSeconds(publish)).publish();
      }
      publishing.set(false);
      for (Future<Integer> answer : answers) {
        assertTrue(answer.get() > 0); // a failed request throws here
      }
    } finally {
      readers.shutdownNow();
    }
    assertEquals(PUBLISHES + 1, lake.releases().list().size());
    assertTrue(seen.size() > 1, "the readers saw more than one release");
    assertFalse(lake.releases().findCurrent().isEmpty());
  }

  private static int readWhile(
      AtomicBoolean publishing, CurrentRelease<OpenRelease> current, Set<String> seen)
      throws SQLException, InterruptedException {
    int requests = 0;
    boolean more = true;
    while (more) {
      more = publishing.get(); // one more request after the last publish
      try (CurrentRelease<OpenRelease>.Lease lease = current.borrow().orElseThrow()) {
        String inside = releaseInside(lease.open());
        assertEquals(lease.release().id(), inside);
        seen.add(inside);
      }
      requests++;
      Thread.sleep(PAUSE_MILLIS);
    }
    return requests;
  }

  private static String releaseInside(OpenRelease open) throws SQLException {
    try (Connection connection = open.connection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select value from release_info where key = 'release'")) {
      row.next();
      return row.getString(1);
    }
  }

  private CurrentRelease<OpenRelease> follow() {
    return new CurrentRelease<>(lake.releases(), OpenRelease::of);
  }
}

package org.nscb.scorecard.warehouse.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LanesTest {

  private final WarehouseDatabase database = WarehouseDatabase.inMemory();
  private final List<String> done = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void ofThePiecesThatCanBeginTheOneGoesFirstThatWasNamedFirst() {
    CountDownLatch oneLane = new CountDownLatch(1);
    CountDownLatch otherLane = new CountDownLatch(1);
    try (Lanes lanes = new Lanes(database)) {
      CompletableFuture<Void> head = lanes.begin(lane -> await(oneLane));
      lanes.begin(lane -> await(otherLane));
      // could begin only after the last one could
      CompletableFuture<Void> next = lanes.after(List.of(head), note("next of the chain"));
      CompletableFuture<Void> last = lanes.begin(note("nobody waits for it"));
      oneLane.countDown();
      CompletableFuture.allOf(next, last).join();
      otherLane.countDown();
      lanes.join();
    }
    assertEquals(List.of("next of the chain", "nobody waits for it"), done);
  }

  @Test
  void aPieceNeverBeginsWhenOneThatItNeedsFailed() {
    try (Lanes lanes = new Lanes(database)) {
      CompletableFuture<Void> failed =
          lanes.begin(
              lane -> {
                throw new IllegalArgumentException("first");
              });
      CompletableFuture<Void> never = lanes.after(List.of(failed), note("never"));
      lanes.after(List.of(never), note("nor this"));
      assertEquals("first", assertThrows(IllegalArgumentException.class, lanes::join).getMessage());
    }
    assertEquals(List.of(), done);
  }

  @Test
  void everyPieceHasAConnectionOfItsOwnToTheSameDatabase() {
    database.run("create table counted (piece integer)");
    try (Lanes lanes = new Lanes(database)) {
      for (int piece = 0; piece < 50; piece++) {
        String insert = "insert into counted values (" + piece + ")";
        lanes.begin(lane -> lane.run(insert));
      }
      lanes.join();
    }
    assertEquals(
        List.of(50L),
        database.query("select count(distinct piece) from counted", row -> row.getLong(1)));
  }

  private Consumer<WarehouseDatabase> note(String what) {
    return lane -> done.add(what);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

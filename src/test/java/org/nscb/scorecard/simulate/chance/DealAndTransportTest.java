package org.nscb.scorecard.simulate.chance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealAndTransportTest {

  private static List<List<Integer>> pool() {
    return new ArrayList<>(List.of(List.of(1, 2, 3), List.of(4, 5), List.of(6, 7, 8, 9)));
  }

  @Test
  void exactlyAsManyMembersAreDealtAndTheOthersStay() {
    for (int wanted = 0; wanted <= 9; wanted++) {
      List<List<Integer>> pool = pool();
      List<List<Integer>> dealt = new Deal(Chance.of(wanted, "deal")).take(pool, wanted, g -> 1);
      assertEquals(wanted, dealt.stream().mapToInt(List::size).sum());
      List<Integer> all = new ArrayList<>();
      dealt.forEach(all::addAll);
      pool.forEach(all::addAll);
      assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9), all.stream().sorted().toList());
    }
  }

  @Test
  void whoIsNotLikedIsNeverDealt() {
    List<List<Integer>> pool = pool();
    new Deal(Chance.of(1, "deal")).take(pool, 7, g -> g.size() == 2 ? 0 : 1);
    assertEquals(List.of(List.of(4, 5)), pool);
    assertThrows(
        IllegalStateException.class,
        () -> new Deal(Chance.of(1, "deal")).take(pool, 1, g -> g.size() == 2 ? 0 : 1));
  }

  @Test
  void aTableHasItsSumsAndKeepsClosedCellsEmpty() {
    int[][] table =
        Transport.solve(
            new int[] {10, 5}, new int[] {6, 4, 5}, new double[][] {{6, 4, 0}, {0.1, 0.1, 5}});
    assertArrayEquals(new int[][] {{6, 4, 0}, {0, 0, 5}}, table);
  }

  @Test
  void earlierCellsGiveWayWhenTheSumsAskForIt() {
    int[][] table =
        Transport.solve(new int[] {4, 4}, new int[] {4, 4}, new double[][] {{4, 4}, {4, 0}});
    assertArrayEquals(new int[][] {{0, 4}, {4, 0}}, table);
  }

  @Test
  void sumsThatContradictEachOtherAreRefused() {
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () -> Transport.solve(new int[] {2}, new int[] {1, 1}, new double[][] {{1, 0}}));
    assertTrue(e.getMessage().startsWith("Cannot fill the table"), e.getMessage());
  }
}

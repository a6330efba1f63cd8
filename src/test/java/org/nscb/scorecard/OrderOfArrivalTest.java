package org.nscb.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.lake.hashes.Sha256;
import org.nscb.scorecard.pipelines.Door;
import org.nscb.scorecard.pipelines.SmallContent;
import org.nscb.scorecard.release.Export;
import org.nscb.scorecard.release.Publisher;
import org.nscb.scorecard.release.Releases;

/**
 * The same deliveries in ten orders, through Spark and into a release: the same figures, byte for
 * byte. Only what corrects by coming later, and a withdrawal, keeps its place after what it is of.
 */
class OrderOfArrivalTest {
  private static final int ORDERS = 10;
  private static final int LOADS = 3;
  private static final YearMonth FIRST = YearMonth.of(2015, 4);

  @TempDir Path folder;

  /** A file of the inbox. */
  private record Sent(String name, String text) {
    Sent withdrawal(String source, String agency, YearMonth period) {
      String id =
          source
              + "-"
              + agency
              + "-"
              + period
              + "-"
              + Sha256.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
      return new Sent(id + ".withdraw.yml", "{delivery: " + id + ", reason: Sent in error.}");
    }
  }

  @Test
  void theOrderOfArrivalChangesNoFigure() throws IOException {
    Path root = SmallContent.in(folder.resolve("content")).root();
    Content content = new ContentLoader(root).load();
    Map<String, String> first = null;
    String inputs = "";
    for (int order = 0; order < ORDERS; order++) {
      Door door = new Door(folder.resolve("data" + order), root);
      for (List<Sent> files : inLoads(new Random(order))) {
        for (Sent file : files) {
          door.putBytes(file.name(), file.text().getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(!door.load().hasRefusals(), "a file was refused");
      }
      var release = new Publisher(content, door.data(), Door.CLOCK).publish().release();
      Map<String, String> exported = exported(door);
      if (first == null) {
        first = exported;
        inputs = release.manifest().inputsHash();
        assertTrue(exported.get("deliveries.csv").contains(",withdrawn,"));
        assertTrue(exported.get("deliveries.csv").contains(",superseded,"));
        assertTrue(exported.get("indicator_values.csv").contains(",shown,"));
      }
      assertEquals(first, exported, "order " + order);
      assertEquals(inputs, release.manifest().inputsHash(), "order " + order);
    }
  }

  private Map<String, String> exported(Door door) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file :
        new Export(new Releases(door.data())).writeTo(door.data().root().resolve("export"))) {
      texts.put(file.getFileName().toString(), Files.readString(file));
    }
    return texts;
  }

  /** Each chain keeps its order; else every file comes in any of the loads. */
  private static List<List<Sent>> inLoads(Random chance) {
    List<List<Sent>> loads = new ArrayList<>();
    for (int load = 0; load < LOADS; load++) {
      loads.add(new ArrayList<>());
    }
    for (List<Sent> chain : chains()) {
      List<Integer> places = new ArrayList<>(List.of(0, 1, 2));
      Collections.shuffle(places, chance);
      List<Integer> ordered = places.subList(0, chain.size()).stream().sorted().toList();
      for (int i = 0; i < chain.size(); i++) {
        loads.get(ordered.get(i)).add(chain.get(i));
      }
    }
    return loads;
  }

  private static List<List<Sent>> chains() {
    List<List<Sent>> chains = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      YearMonth month = FIRST.plusMonths(i);
      chains.addAll(referrals(i, month));
      if (i != 6) { // a month of visits that never came
        chains.add(List.of(visits("norfolk_csc", i, 4)));
        chains.add(List.of(visits("norfolk_police", i, 3)));
      }
      chains.add(List.of(plans(month, i)));
    }
    return chains;
  }

  private static List<List<Sent>> referrals(int i, YearMonth month) {
    Sent whole = referrals(month, "", 4 + i);
    return switch (i) {
      case 2 ->
          List.of(List.of(referrals(month, "_part1", 3)), List.of(referrals(month, "_part2", 5)));
      case 4 -> List.of(List.of(whole), List.of(referrals(month, "_v2", 9)));
      case 5 -> List.of(List.of(whole, referrals(month, "", 11)));
      case 7 -> List.of(List.of(whole, whole.withdrawal("referrals", "norfolk_csc", month)));
      case 8 -> List.of(List.of(whole, whole.withdrawal("referrals", "norfolk_csc", month), whole));
      case 9 -> List.of(List.of(whole, whole));
      default -> List.of(List.of(whole));
    };
  }

  private static Sent referrals(YearMonth month, String ending, int rows) {
    StringBuilder text = new StringBuilder("referral_id,referral_date,days\n");
    for (int row = 1; row <= rows; row++) {
      text.append("R%s-%d,%s-%02d,%d%n".formatted(month, row, month, row, rows + row));
    }
    return new Sent("norfolk_csc_referrals_" + month + ending + ".csv", text.toString());
  }

  /** Of three months; what a file says of a visit changes, and some visits vanish from it. */
  private static Sent visits(String agency, int i, int rows) {
    StringBuilder text = new StringBuilder("visit_id,visit_date,referral_id,minutes\n");
    for (int back = 2; back >= 0; back--) {
      YearMonth month = FIRST.plusMonths(i - back);
      for (int row = 1; row <= rows; row++) {
        if (back == 0 || (i + row) % 4 != 0) {
          text.append(
              "V%s-%d,%s-%02d,R%s-%d,%d%n"
                  .formatted(month, row, month, row, month, row + (i % 3), 30 + i + row));
        }
      }
    }
    return new Sent(agency + "_visits_" + FIRST.plusMonths(i) + ".csv", text.toString());
  }

  private static Sent plans(YearMonth month, int i) {
    StringBuilder text = new StringBuilder("plan_id,referral_id,visit_id,start_date,end_date\n");
    for (int plan = 0; plan <= i; plan++) {
      YearMonth began = FIRST.plusMonths(plan);
      text.append("P%d,R%s-1,V%s-2,%s-15,%n".formatted(plan, began, began, began));
    }
    return new Sent("norfolk_csc_plans_" + month + ".csv", text.toString());
  }
}

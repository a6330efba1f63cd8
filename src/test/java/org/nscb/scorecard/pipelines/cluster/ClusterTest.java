package org.nscb.scorecard.pipelines.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.pipelines.Door;

class ClusterTest {
  private static final long CHUNK_BYTES = 2_000;
  private static final String REFERRALS =
      "referral_id,child_id,referral_date,source,primary_need,nfa,birth_month,sex,district";
  private static final String ENQUIRIES = "s47_id,child_id,start_date";

  @TempDir Path folder;

  @Test
  void aClusterOfTwoWorkersWritesTheSameBytesAsThisMachineAlone() throws Exception {
    Door here = inbox(new Door(folder.resolve("here")));
    Door there = inbox(new Door(folder.resolve("there")));
    here.load(CHUNK_BYTES);

    try (StandaloneCluster cluster =
            StandaloneCluster.start(Files.createDirectories(folder.resolve("spark")));
        JvmProcess driver = driver(cluster, there)) {
      driver.await(line -> line.endsWith("section47_2015-04.csv ACCEPTED"));
      List<String> addresses = ListeningSockets.addresses(cluster.family());
      assertTrue(addresses.stream().allMatch(ListeningSockets::loopback), addresses.toString());
      assertTrue(addresses.size() >= 6 || !Files.exists(Path.of("/proc/net/tcp")));
      assertEquals(0, driver.end(), driver.said());
      assertEquals(List.of("0", "1"), cluster.executorsThatDidTasks());
    }

    assertTrue(here.receipt("referrals").rows().reasons().get("exact_duplicate") > 10);
    assertTrue(here.receipt("referrals").written().silver().size() > 20);
    same(here.files(here.data().silver()), there.files(there.data().silver()));
    same(here.files(here.data().quarantine()), there.files(there.data().quarantine()));
    assertEquals(receipts(here), receipts(there));
    assertEquals(Map.of(), there.files(there.data().inbox()));
  }

  /** The driver knows the scorecard as a jar, as users do: it is what executors are sent. */
  private JvmProcess driver(StandaloneCluster cluster, Door door) throws IOException {
    Path classes = Door.REPOSITORY.resolve("target/classes");
    String libraries =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).toAbsolutePath().equals(classes))
            .collect(Collectors.joining(File.pathSeparator));
    return JvmProcess.start(
        folder.resolve("driver.log"),
        cluster.environment(),
        "-Xmx512m",
        "-cp",
        jar(classes) + File.pathSeparator + libraries,
        LoadElsewhere.class.getName(),
        door.data().root().toString(),
        cluster.master(),
        Long.toString(CHUNK_BYTES));
  }

  private Path jar(Path classes) throws IOException {
    Path jar = folder.resolve("scorecard.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> all = Files.walk(classes)) {
      for (Path member : all.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(member).toString()));
        Files.copy(member, out);
      }
    }
    return jar;
  }

  private static Door inbox(Door door) throws IOException {
    String rows =
        IntStream.range(0, 1_600)
            .mapToObj(
                i ->
                    switch (i % 40) {
                      case 7 -> "R" + (i % 400) + ",K,02/04/2015,6,,N,,,";
                      case 11 -> "R" + i + ",K" + i + ",02/04/2015,6,,perhaps,,,";
                      case 13 -> "\"R\n" + i + "\",K" + i + ",02/04/2015,6,,N,,,";
                      default -> "R" + i + ",K" + i % 100 + ",02/04/2015,6,,N,2009-06,M,E07000148";
                    })
            .collect(Collectors.joining("\n", REFERRALS + "\n", "\n"));
    door.putBytes("norfolk_csc_referrals_2015-04.csv", rows.getBytes(StandardCharsets.UTF_8));
    for (int month = 1; month <= 4; month++) {
      door.put(
          "norfolk_csc_section47_2015-0" + month + ".csv",
          ENQUIRIES,
          "S" + month + ",K1,02/0" + month + "/2015",
          "T" + month + ",K2,not a date");
    }
    return door;
  }

  private static void same(Map<String, byte[]> expected, Map<String, byte[]> found) {
    assertEquals(expected.keySet(), found.keySet());
    expected.forEach((path, bytes) -> assertArrayEquals(bytes, found.get(path), path));
  }

  /** In all but the seal of what came, which is never the same twice. */
  private static List<String> receipts(Door door) {
    return door.receipts().list().stream()
        .map(r -> r.toString().replace(r.arrival().landed().toString(), "landed"))
        .toList();
  }
}

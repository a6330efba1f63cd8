package org.nscb.scorecard.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nscb.scorecard.cli.Shell;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipts;

/** Runs a line of the catalogue through the real verb, in a data folder of its own. */
final class Trial {
  private final OddDelivery odd;
  private final DataFolder data;
  private final Path home;
  private final Receipts receipts;
  private final Set<String> secrets = new TreeSet<>();

  /**
   * @param folder empty
   * @param home with the contracts
   */
  Trial(OddDelivery odd, Path folder, Path home) {
    this.odd = odd;
    data = new DataFolder(folder);
    this.home = home;
    receipts = new Receipts(data);
  }

  /** Does all its steps. */
  Ended run() throws IOException {
    Ended ended = null;
    for (OddDelivery.Step step : odd.steps()) {
      ended = run(step);
    }
    return ended;
  }

  private Ended run(OddDelivery.Step step) throws IOException {
    for (Sent sent : step.sent()) {
      Path file = data.inbox().resolve(sent.name());
      Files.createDirectories(file.getParent());
      Files.write(file, sent.bytes());
      secrets.addAll(sent.secrets());
    }
    Files.createDirectories(data.inbox());
    List<Receipt> before = receipts.list();
    List<String> words = new ArrayList<>(step.verb().apply(receipts));
    if (words.get(0).equals("load")) {
      words.addAll(List.of("--master", "local[2]"));
    }
    words.addAll(List.of("--home", home.toString()));
    Shell.Ended shell = new Shell(data.root()).run(words.toArray(String[]::new));
    List<Receipt> news = new ArrayList<>(receipts.list());
    news.removeAll(before);
    boolean isLast = step == odd.steps().get(odd.steps().size() - 1);
    Published release =
        isLast && odd.isPublished() ? Published.by(data, home) : Published.nothing();
    return Ended.of(shell, news, names(data.inbox()), release, written(shell));
  }

  /** Whether the last step ended as it must. */
  void check(Ended ended) {
    assertEquals(
        odd.endings().stream().map(OddDelivery.Ending::file).sorted().toList(),
        ended.files().stream().map(f -> f.get("file")).sorted().toList(),
        () -> "files: " + ended.remarks());
    for (OddDelivery.Ending ending : odd.endings()) {
      check(ending, ended);
    }
    boolean refused = odd.endings().stream().anyMatch(e -> e.end().equals("refused"));
    assertEquals(refused ? 4 : odd.endings().isEmpty() ? 99 : 0, ended.exitCode(), "exit code");
    assertEquals(odd.reasons(), ended.reasons(), "reasons");
    assertEquals(odd.unmapped(), ended.unmapped(), "unmapped");
    assertEquals(odd.warnings(), ended.warnings(), "warnings");
    assertEquals(odd.found(), ended.release().found(), "found when the release was made");
    assertEquals(odd.figures(), ended.release().figuresOf(odd.figures().keySet()), "what it shows");
    assertEquals(odd.inbox().stream().sorted().toList(), ended.inbox(), "inbox");
    for (Receipt receipt : receipts.list()) {
      if (receipt.accepted()) {
        assertEquals(
            receipt.rowsRead(), receipt.rowsAccepted() + receipt.rowsQuarantined(), "rows");
      }
    }
    for (String secret : secrets) {
      assertFalse(ended.written().contains(secret), () -> "a value is told: " + ended.remarks());
    }
  }

  private static void check(OddDelivery.Ending ending, Ended ended) {
    Map<String, String> file =
        ended.files().stream()
            .filter(f -> f.get("file").equals(ending.file()))
            .findFirst()
            .orElseThrow();
    assertEquals(ending.end(), file.get("end"), () -> "end: " + ended.remarks());
    assertTrue(
        !ending.end().equals("refused")
            || ended.inbox().contains(ending.file())
            || ended.remarks().stream().anyMatch(r -> r.startsWith(ending.arrived() + Ended.KEPT)),
        () -> "how to have it back: " + ended.remarks());
    if (ending.end().equals("accepted")) {
      assertEquals(ending.rowsRead(), Long.parseLong(file.get("read")), "read");
      assertEquals(
          ending.rowsQuarantined(),
          Long.parseLong(file.get("quarantined")),
          () -> "quarantined: " + ended.remarks());
    }
  }

  private String written(Shell.Ended shell) throws IOException {
    StringBuilder text = new StringBuilder(shell.out()).append(shell.err());
    try (Stream<Path> files = Files.walk(data.root())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append('\n').append(data.root().relativize(file)).append('\n');
        if (!file.startsWith(data.inbox())) {
          text.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return text.toString();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}

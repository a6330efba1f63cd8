package org.nscb.scorecard.pipelines.properties;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.PrivacyRule;
import org.nscb.scorecard.lake.hashes.Sha256;

/**
 * A valid extract that something happened to on its way: to its cells, its bytes, what it is packed
 * in, its name, its sidecar. One number makes all of it.
 *
 * @param sidecar none, or the bytes of the one beside it
 * @param identities of nobody, that are in it
 * @param rows that it holds as far as that is known
 * @param how it came about, in words
 */
record MutatedFile(
    String name,
    byte[] bytes,
    Optional<byte[]> sidecar,
    List<String> identities,
    RowsSent rows,
    String how) {
  private static final List<String> SOURCES = List.of("referrals", "cp_plans", "section47");
  private static final int MOST_ROWS = 30;
  private static final YearMonth FIRST_PERIOD = YearMonth.of(2014, 1);
  private static final int PERIODS = 30;

  static MutatedFile of(Content content, long number) throws IOException {
    return new Making(content, new Random(number)).made(number);
  }

  /** Makes one file. */
  private static final class Making {
    private final Content content;
    private final Random random;
    private final Secrets secrets;
    private final List<String> how = new ArrayList<>();
    private final Contract contract;
    private final YearMonth period;
    private RowsSent rows;

    Making(Content content, Random random) {
      this.content = content;
      this.random = random;
      secrets = new Secrets(random);
      contract = content.sources().get(any(SOURCES));
      period = FIRST_PERIOD.plusMonths(random.nextInt(PERIODS));
    }

    MutatedFile made(long number) throws IOException {
      Form form = Form.any(random);
      String title = "norfolk_csc_" + contract.source() + "_" + period;
      CellMutations cells = new CellMutations(extract(), random, secrets);
      for (int left = random.nextInt(3); left > 0; left--) {
        cells.mutate();
      }
      how.addAll(cells.done());
      byte[] packed = packed(form, title, cells.lines());
      if (form.packing() != Form.Packing.PLAIN && random.nextInt(4) == 0) {
        packed = mutated("packed: ", packed);
        // two that are joined are sound, and hold the text of both
        rows = form.packing() == Form.Packing.GZIP ? RowsSent.notKnown() : rows;
      }
      String name = name(form.fileName(title));
      Optional<byte[]> sidecar =
          random.nextInt(5) == 0 ? Optional.of(sidecar(packed)) : Optional.empty();
      return new MutatedFile(
          name,
          packed,
          sidecar,
          secrets.identities(),
          rows,
          "%d: %s, %s, %s".formatted(number, name, form, String.join(", ", how)));
    }

    private Extract extract() {
      Extract extract =
          new InventedExtracts(content, random)
              .of(contract, period, 1 + random.nextInt(MOST_ROWS))
              .odd();
      for (int column = 0; column < contract.columns().size(); column++) {
        if (contract.columns().get(column).privacy() == PrivacyRule.PSEUDONYMISE) {
          for (int row = 0; row < extract.rows().size(); row++) {
            extract = extract.with(row, column, secrets.identifier());
          }
        }
      }
      if (random.nextInt(4) == 0) {
        int row = random.nextInt(extract.rows().size());
        int column = random.nextInt(extract.headers().size());
        extract = extract.with(row, column, secrets.identity());
        how.add("identity in column " + (column + 1));
      }
      return extract;
    }

    private byte[] packed(Form form, String title, List<List<String>> lines) throws IOException {
      if (form.packing() == Form.Packing.WORKBOOK) {
        rows = RowsSent.ofSheet(lines);
        return form.file(title, lines);
      }
      byte[] text = form.text(lines);
      rows = RowsSent.ofCells(lines, form);
      if (random.nextInt(3) == 0) {
        text = mutated("text: ", text);
        rows = RowsSent.ofText(text, form.charset());
      }
      return form.packed(title, text);
    }

    private byte[] mutated(String what, byte[] bytes) throws IOException {
      ByteMutations mutations = new ByteMutations(bytes, random);
      for (int left = 1 + random.nextInt(3); left > 0; left--) {
        mutations.mutate();
      }
      mutations.done().forEach(d -> how.add(what + d));
      return mutations.bytes();
    }

    private String name(String right) {
      return switch (random.nextInt(50)) {
        case 0 -> right.replace(period.toString(), period.plusMonths(1).toString());
        case 1 -> right.replace("norfolk_csc_", "");
        case 2 -> right.toUpperCase(Locale.ROOT);
        case 3 -> right.replace(".", "_part" + random.nextInt(3) + ".");
        case 4 -> right.replace(".", "_v" + random.nextInt(3) + ".");
        case 5 -> "minutes.csv";
        case 6 -> secrets.identity() + " " + right;
        case 7 -> right.replace("csv", "xlsx");
        case 8 -> right.replace("xlsx", "csv");
        case 9 -> right + " (1)";
        case 10 -> right + ".delivery.yml";
        case 11 -> "norfolk_csc_extracts_" + period + ".xlsx";
        case 12 -> right + ".withdraw.yml";
        case 13 -> "\u00e9\u202e" + right;
        default -> right;
      };
    }

    private byte[] sidecar(byte[] file) throws IOException {
      List<String> said = new ArrayList<>();
      said.add("source: " + (random.nextInt(6) == 0 ? "x" : contract.source()));
      said.add("period: " + (random.nextInt(6) == 0 ? period.plusMonths(1) : period));
      said.add("agency: " + (random.nextInt(6) == 0 ? secrets.identifier() : "norfolk_csc"));
      if (random.nextInt(3) == 0) {
        said.add("sha256: " + (random.nextBoolean() ? Sha256.of(file) : secrets.identifier()));
      }
      if (random.nextInt(4) == 0) {
        said.add("rows: " + random.nextInt(MOST_ROWS));
      }
      if (random.nextInt(6) == 0) {
        said.add(secrets.identifier() + ": " + secrets.identifier());
      }
      byte[] sidecar = (String.join("\n", said) + "\n").getBytes(StandardCharsets.UTF_8);
      how.add("sidecar of " + said.size());
      return random.nextInt(4) == 0 ? mutated("sidecar: ", sidecar) : sidecar;
    }

    private <T> T any(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }
  }
}

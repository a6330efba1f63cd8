package org.nscb.scorecard.lake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The receipts of a lake, each written once. A delivery exists when its receipt does: everything
 * else of it is written before.
 */
public final class Receipts {
  private static final String ENDING = ".json";

  private final DataFolder data;
  private final JsonMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  public Receipts(DataFolder data) {
    this.data = data;
  }

  /**
   * Writes the receipt, forced to the disk, in one step. A delivery is refused as often as it is
   * tried, so a refusal has its sequence in its file name.
   *
   * @return the file
   */
  public Path write(Receipt receipt) {
    String name =
        receipt.accepted()
            ? receipt.delivery() + ENDING
            : receipt.delivery() + ".refused-" + receipt.sequence() + ENDING;
    Path file = data.receipts().resolve(name);
    try {
      SafeFiles.writeOnce(file, json.writeValueAsBytes(receipt));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the receipt " + name + ".", e);
    }
    return file;
  }

  /** All receipts, accepted and refused, by sequence. */
  public List<Receipt> list() {
    return ledger().receipts();
  }

  /** The accepted deliveries that figures are made of, by sequence. */
  public List<Receipt> inForce() {
    return ledger().inForce();
  }

  public Ledger ledger() {
    if (!Files.isDirectory(data.receipts())) {
      return new Ledger(List.of());
    }
    List<Receipt> receipts = new ArrayList<>();
    try (Stream<Path> files = Files.list(data.receipts())) {
      for (Path file : files.filter(Receipts::isReceipt).sorted().toList()) {
        receipts.add(read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the receipts of " + data.receipts() + ".", e);
    }
    return new Ledger(receipts);
  }

  private Receipt read(Path file) throws IOException {
    try {
      return json.readValue(Files.readAllBytes(file), Receipt.class);
    } catch (JsonProcessingException e) {
      throw new IOException(
          "Cannot read the receipt " + file.getFileName() + ": it is not what was written. ", e);
    }
  }

  private static boolean isReceipt(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) && !name.startsWith(".");
  }
}

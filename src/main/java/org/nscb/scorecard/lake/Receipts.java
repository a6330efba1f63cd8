package org.nscb.scorecard.lake;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nscb.scorecard.lake.hashes.HashedJson;

/**
 * The receipts of a lake, each written once and with its own hash. A delivery exists when its
 * receipt does: everything else of it is written before.
 */
public final class Receipts {
  private static final String ENDING = ".json";
  private static final String WITHDRAWN = ".withdrawn-";

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
   * What lies in the folder of receipts.
   *
   * @param intact the receipts that are as they were written
   * @param problems a sentence for each file that is not
   */
  public record Found(Ledger intact, List<String> problems) {}

  /**
   * Writes the receipt, forced to the disk, in one step.
   *
   * @return the file
   */
  public Path write(Receipt receipt) {
    return write(fileName(receipt), receipt, "the receipt of " + receipt.delivery());
  }

  /** Writes the withdrawal, forced to the disk, in one step. */
  Path write(Withdrawal withdrawal) {
    return write(fileName(withdrawal), withdrawal, "the withdrawal of " + withdrawal.delivery());
  }

  private Path write(String name, Object record, String what) {
    Path file = data.receipts().resolve(name);
    try {
      SafeFiles.writeOnce(file, HashedJson.withHash(json.writeValueAsBytes(record)));
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException(what + " cannot be written: " + e.getMessage(), e));
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

  /**
   * @throws DamagedReceiptException when a receipt is not what was written
   */
  public Ledger ledger() {
    Found found = find();
    if (!found.problems().isEmpty()) {
      throw new DamagedReceiptException(String.join(" ", found.problems()));
    }
    return found.intact();
  }

  /** Reads every receipt and withdrawal and goes on where one is damaged. */
  public Found find() {
    List<Receipt> receipts = new ArrayList<>();
    List<Withdrawal> withdrawals = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files()) {
      boolean isIntact =
          isWithdrawal(file)
              ? read(file, Withdrawal.class, Receipts::fileName).map(withdrawals::add).isPresent()
              : read(file, Receipt.class, Receipts::fileName).map(receipts::add).isPresent();
      if (!isIntact) {
        problems.add(
            "Cannot use the receipt "
                + data.root().relativize(file)
                + ": it is not what was written. Restore it from a backup and run 'scorecard"
                + " verify'.");
      }
    }
    return new Found(new Ledger(receipts, withdrawals), List.copyOf(problems));
  }

  private List<Path> files() {
    if (!Files.isDirectory(data.receipts())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(data.receipts())) {
      return files.filter(Receipts::isReceipt).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the receipts of " + data.receipts() + ".", e);
    }
  }

  private <T> Optional<T> read(Path file, Class<T> type, Function<T, String> nameOf) {
    try {
      Optional<byte[]> intact = HashedJson.findIntact(Files.readAllBytes(file));
      if (intact.isEmpty()) {
        return Optional.empty();
      }
      T record = json.readValue(intact.get(), type);
      return Optional.of(record).filter(r -> nameOf.apply(r).equals(file.getFileName().toString()));
    } catch (JacksonException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(
          new IOException("Cannot read the receipt " + file.getFileName() + ".", e));
    }
  }

  /** A delivery is refused as often as it is tried, so a refusal's file has its sequence. */
  private static String fileName(Receipt receipt) {
    return receipt.accepted()
        ? receipt.delivery() + ENDING
        : receipt.delivery() + ".refused-" + receipt.sequence() + ENDING;
  }

  private static String fileName(Withdrawal withdrawal) {
    return withdrawal.delivery() + WITHDRAWN + withdrawal.sequence() + ENDING;
  }

  private static boolean isWithdrawal(Path file) {
    return file.getFileName().toString().contains(WITHDRAWN);
  }

  private static boolean isReceipt(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) && !name.startsWith(".");
  }
}

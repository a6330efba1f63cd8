package org.nscb.scorecard.lake;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Makes the receipts of tests: an accepted delivery of one row, but for what a test says of it. */
public final class Receipted {
  private final String delivery;
  private final Slot slot;
  private final long sequence;
  private int version = 1;
  private String sha256;
  private Instant receivedAt = Instant.parse("2016-04-01T00:00:00Z");
  private long rows = 1;
  private List<Receipt.WrittenFile> silver = List.of();
  private List<Receipt.WrittenFile> quarantine = List.of();
  private Receipt.LandedFile landed = new Receipt.LandedFile("landing/none.sealed", 1, "00", "00");
  private List<Receipt.WrittenFile> rekey = List.of();
  private List<CensusReturn> census = List.of();
  private String refusal = "";

  private Receipted(String delivery, Slot slot, long sequence) {
    this.delivery = delivery;
    this.slot = slot;
    this.sequence = sequence;
    sha256 = "%064x".formatted(sequence);
  }

  public static Receipted as(String delivery, Slot slot, long sequence) {
    return new Receipted(delivery, slot, sequence);
  }

  public static Receipted of(String source, YearMonth period, long sequence) {
    String delivery = "%s-norfolk_csc-%s-%08x".formatted(source, period, sequence);
    return as(delivery, new Slot(source, "norfolk_csc", period, ""), sequence);
  }

  public Receipted version(int number) {
    version = number;
    return this;
  }

  public Receipted sha256(String hash) {
    sha256 = hash;
    return this;
  }

  public Receipted receivedAt(Instant instant) {
    receivedAt = instant;
    return this;
  }

  public Receipted rows(long number) {
    rows = number;
    return this;
  }

  public Receipted landed(Receipt.LandedFile file) {
    landed = file;
    return this;
  }

  public Receipted silver(Receipt.WrittenFile... files) {
    silver = List.of(files);
    return this;
  }

  public Receipted quarantine(Receipt.WrittenFile... files) {
    quarantine = List.of(files);
    return this;
  }

  public Receipted rekey(Receipt.WrittenFile... files) {
    rekey = List.of(files);
    return this;
  }

  public Receipted census(CensusReturn found) {
    census = List.of(found);
    return this;
  }

  public Receipted refused(String why) {
    refusal = why;
    return this;
  }

  public Receipt receipt() {
    return new Receipt(
        delivery,
        slot,
        new Receipt.Arrival(
            slot.agency() + "_" + slot.source() + "_" + slot.period() + ".csv",
            "",
            version,
            sha256,
            1,
            "UTF-8",
            receivedAt,
            List.of(),
            landed,
            List.of(),
            census),
        sequence,
        new Receipt.Rows(rows, rows, 0, Map.of(), Map.of(), Map.of()),
        new Receipt.Written(silver, quarantine, List.of(), rekey),
        new Receipt.Privacy("key"),
        refusal);
  }
}

package org.nscb.scorecard.lake;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What became of one delivery, written once.
 *
 * @param delivery id, the same for the same file: source, agency, period, part and the head of the
 *     hash
 * @param sequence 1 for the first delivery that this lake received, then counting up; of two
 *     deliveries of one slot and version the higher is in force
 * @param refusal why the delivery was refused; empty when it was accepted
 */
public record Receipt(
    String delivery,
    Slot slot,
    Arrival arrival,
    long sequence,
    Rows rows,
    Written written,
    Privacy privacy,
    String refusal) {

  /**
   * What came.
   *
   * @param fileName of the file of the inbox
   * @param within the file of a zip or the sheet of a workbook; empty for the file itself
   * @param version of several files for one slot the one with the highest counts; 1 when nothing
   *     says it
   * @param sha256 of its bytes as they came; of a file in a zip its own, of a sheet its workbook's
   * @param encoding in words; empty where the file could not be read
   * @param landed the file of the inbox
   * @param sidecar none, or the sidecar that came beside it
   * @param recognised what was recognised and how, one sentence each
   * @param census of the header of a return what was found in all of it; else none
   */
  public record Arrival(
      String fileName,
      String within,
      int version,
      String sha256,
      long bytes,
      String encoding,
      Instant receivedAt,
      List<String> recognised,
      LandedFile landed,
      List<LandedFile> sidecar,
      List<CensusReturn> census) {

    public Arrival {
      // receipts of before there were returns do not say it
      census = census == null ? List.of() : List.copyOf(census);
    }

    /** All that came. */
    public Stream<LandedFile> files() {
      return Stream.concat(Stream.of(landed), sidecar.stream());
    }
  }

  /**
   * A file of the inbox, sealed.
   *
   * @param path relative to the data folder
   * @param bytes of the sealed file
   * @param sha256 of the sealed file
   * @param contentSha256 of the file as it came: of a zip or workbook, not of what is in it
   */
  public record LandedFile(String path, long bytes, String sha256, String contentSha256) {}

  /**
   * What became of its rows.
   *
   * @param reasons rows refused, by reason; a row with two reasons counts under both
   * @param warnings rows accepted with a warning, by check
   * @param unmapped values that no code or alias matches: column to number of rows
   */
  public record Rows(
      long read,
      long accepted,
      long quarantined,
      Map<String, Long> reasons,
      Map<String, Long> warnings,
      Map<String, Long> unmapped) {}

  /**
   * What was written for it, relative to the data folder.
   *
   * @param silver the Parquet files of the accepted rows
   * @param quarantine the Parquet files of the refused rows
   * @param unmapped none, or the sealed file of the spellings that no code matches
   * @param rekey the Parquet files of the pairs of pseudonyms, under the previous key and the new
   *     one, of all rows; none unless a key was being replaced
   */
  public record Written(
      List<WrittenFile> silver,
      List<WrittenFile> quarantine,
      List<WrittenFile> unmapped,
      List<WrittenFile> rekey) {

    public Written {
      // receipts of before there was a key to replace do not say it
      rekey = rekey == null ? List.of() : List.copyOf(rekey);
    }

    public static Written nothing() {
      return new Written(List.of(), List.of(), List.of(), List.of());
    }
  }

  /**
   * What was done for the people in it.
   *
   * @param keyId names the key of the pseudonyms, empty where there are none
   * @param waived what looked like an identity and was let pass by the contract, to rows
   * @param anonymity how its rows are told apart; none where the contract does not ask
   */
  public record Privacy(String keyId, Map<String, Long> waived, List<Anonymity> anonymity) {

    public Privacy {
      waived = waived == null ? Map.of() : Map.copyOf(waived);
      anonymity = anonymity == null ? List.of() : List.copyOf(anonymity);
    }

    public Privacy(String keyId) {
      this(keyId, Map.of(), List.of());
    }
  }

  /**
   * How many accepted rows share their values in some columns with few others (k-anonymity).
   *
   * @param classes different values of these columns together
   * @param smallest rows that the smallest class has, 0 when there is no row
   * @param rowsBelow rows in classes of fewer than k
   * @param share of the accepted rows that they are, 0 to 1
   * @param warn the share over which the contract has it remarked
   */
  public record Anonymity(
      List<String> columns,
      int k,
      long classes,
      long smallest,
      long rowsBelow,
      double share,
      double warn) {

    public Anonymity {
      columns = List.copyOf(columns);
    }

    /** Whether more rows stand out than the contract is content with. */
    public boolean marked() {
      return share > warn;
    }
  }

  public record WrittenFile(String path, long bytes, String sha256, long rows) {}

  public boolean accepted() {
    return refusal.isEmpty();
  }

  /** Whether this is a refusal of the same file for the same reason. */
  public boolean repeats(Receipt earlier) {
    return !accepted()
        && delivery.equals(earlier.delivery)
        && refusal.equals(earlier.refusal)
        && arrival.landed().equals(earlier.arrival.landed());
  }

  /** Whether its rows were counted; they are not where the file could not be read to its end. */
  public boolean wasRead() {
    return !arrival.encoding.isEmpty();
  }

  /** Whether anybody knows what source the file is of. */
  public boolean recognised() {
    return !slot.equals(Slot.UNKNOWN);
  }

  public String source() {
    return slot.source();
  }

  public String agency() {
    return slot.agency();
  }

  public YearMonth period() {
    return slot.period();
  }

  public String part() {
    return slot.part();
  }

  public int version() {
    return arrival.version();
  }

  public String fileName() {
    return arrival.fileName();
  }

  public String sha256() {
    return arrival.sha256();
  }

  public long rowsRead() {
    return rows.read();
  }

  public long rowsAccepted() {
    return rows.accepted();
  }

  public long rowsQuarantined() {
    return rows.quarantined();
  }
}

package org.nscb.scorecard.lake;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What became of one delivery, written once.
 *
 * @param delivery id, the same for the same file: source, agency, period, part and the head of the
 *     hash
 * @param period the month of the extract; for a publication March of its last year
 * @param part the part of a publication, such as {@code c1}; empty for monthly extracts
 * @param sequence 1 for the first delivery that this lake received, then counting up; of two
 *     deliveries of one (source, agency, period, part) the higher is in force
 * @param recognised what was recognised and how, one sentence each
 * @param reasons rows refused, by reason; a row with two reasons counts under both
 * @param warnings rows accepted with a warning, by check
 * @param unmapped values that no code or alias matches: column to number of rows
 * @param files the Parquet files of the accepted rows, relative to the data folder
 * @param keyId names the key of the pseudonyms, empty where there are none
 * @param refusal why the delivery was refused; empty when it was accepted
 * @param quarantine the Parquet files of the refused rows, relative to the data folder
 */
public record Receipt(
    String delivery,
    String source,
    String agency,
    YearMonth period,
    String part,
    String fileName,
    String sha256,
    long bytes,
    String encoding,
    Instant receivedAt,
    long sequence,
    List<String> recognised,
    long rowsRead,
    long rowsAccepted,
    long rowsQuarantined,
    Map<String, Long> reasons,
    Map<String, Long> warnings,
    Map<String, Long> unmapped,
    List<WrittenFile> files,
    String keyId,
    String refusal,
    List<WrittenFile> quarantine) {

  public record WrittenFile(String path, long bytes, String sha256, long rows) {}

  public boolean accepted() {
    return refusal.isEmpty();
  }
}

package org.nscb.scorecard.lake;

import java.nio.file.Path;

/**
 * The folder that is made at run time. Nothing in it is edited by hand; new files are put in {@code
 * inbox}.
 */
public record DataFolder(Path root) {

  public Path inbox() {
    return root.resolve("inbox");
  }

  /** Files as they arrived, by SHA-256, never changed. */
  public Path landing() {
    return root.resolve("landing");
  }

  /** Accepted rows: {@code <source>/delivery=<id>/*.parquet}. */
  public Path silver() {
    return root.resolve("silver");
  }

  /** Refused rows with their reasons: {@code <source>/delivery=<id>/*.parquet}. */
  public Path quarantine() {
    return root.resolve("quarantine");
  }

  /** Spellings that no code matches, sealed: {@code <delivery>.sealed}. */
  public Path unmapped() {
    return root.resolve("unmapped");
  }

  /** Pairs of pseudonyms under two keys: {@code delivery=<id>/*.parquet}. */
  public Path rekey() {
    return root.resolve("rekey");
  }

  /** What a load is writing. Nothing in it is read by another step; a crashed load leaves it. */
  public Path staging() {
    return root.resolve("staging");
  }

  /**
   * {@code <delivery>.json}, {@code <delivery>.refused-<sequence>.json} and {@code
   * <delivery>.withdrawn-<sequence>.json}.
   */
  public Path receipts() {
    return root.resolve("receipts");
  }

  public Path releases() {
    return root.resolve("releases");
  }
}

package org.nscb.scorecard.release.read;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * What a release says about itself.
 *
 * @param extractsTo the last month of the extracts; empty when none has been delivered
 */
public record ReleaseInfo(
    String release,
    Instant madeAt,
    String codeVersion,
    Optional<YearMonth> extractsFrom,
    Optional<YearMonth> extractsTo) {

  static ReleaseInfo of(Map<String, String> entries) {
    return new ReleaseInfo(
        entries.getOrDefault("release", ""),
        Instant.parse(entries.getOrDefault("made_at", Instant.EPOCH.toString())),
        entries.getOrDefault("code_version", ""),
        month(entries.get("extracts_from")),
        month(entries.get("extracts_to")));
  }

  private static Optional<YearMonth> month(String text) {
    return Optional.ofNullable(text).filter(t -> !t.isBlank()).map(YearMonth::parse);
  }
}

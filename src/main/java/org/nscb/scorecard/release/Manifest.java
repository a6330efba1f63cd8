package org.nscb.scorecard.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.lake.hashes.HashedJson;

/**
 * What a release was made of and what it consists of: {@code manifest.json}.
 *
 * @param parent the release that was current when this one was made; empty for the first
 * @param codeVersion version and fingerprint of the program
 * @param contentHash of all content that has a part in the figures
 * @param inputsHash of deliveries, content and code together: equal inputs make an equal release
 * @param deliveries those in force, by id
 * @param files of the release beside the manifest itself
 * @param rows table to number of rows
 */
public record Manifest(
    String release,
    Instant madeAt,
    String parent,
    String codeVersion,
    String contentHash,
    String inputsHash,
    List<DeliveryInForce> deliveries,
    List<SealedFile> files,
    Map<String, Long> rows) {

  public static final String FILE_NAME = "manifest.json";

  public record DeliveryInForce(String delivery, String sha256) {}

  /**
   * @param path relative to the folder of the release
   */
  public record SealedFile(String path, long bytes, String sha256) {}

  /** Empty when the bytes are not what was written. */
  static Optional<Manifest> find(byte[] file) {
    return HashedJson.findIntact(file).flatMap(Manifest::parsed);
  }

  private static Optional<Manifest> parsed(byte[] object) {
    try {
      return Optional.of(json().readValue(object, Manifest.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** With its own hash. */
  byte[] toJson() {
    try {
      return HashedJson.withHash(json().writeValueAsBytes(this));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write a manifest.", e);
    }
  }

  private static JsonMapper json() {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build();
  }
}

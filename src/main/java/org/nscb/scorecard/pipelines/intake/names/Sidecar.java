package org.nscb.scorecard.pipelines.intake.names;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.nscb.scorecard.pipelines.intake.text.UnreadableException;

/**
 * {@code <file>.delivery.yml} beside a file of the inbox, or of a zip: what the file is, where its
 * name does not say, and by what its whole arrival is known. Each field may be left out; what is
 * not said is null.
 *
 * @param version of several files for one slot the one with the highest is in force
 * @param rows how many rows stand below the header
 * @param sha256 of the bytes of the file, in hexadecimal digits
 */
public record Sidecar(
    String source,
    String agency,
    String period,
    String part,
    Integer version,
    Long rows,
    String sha256) {
  public static final String ENDING = ".delivery.yml";

  /** No sidecar that says seven things is as long. */
  private static final int LONGEST = 1 << 16;

  public static Path of(Path file) {
    return file.resolveSibling(file.getFileName() + ENDING);
  }

  public static boolean isSidecar(Path file) {
    return file.getFileName().toString().endsWith(ENDING);
  }

  /** The file that a sidecar speaks of. */
  public static Path spokenOf(Path sidecar) {
    String name = sidecar.getFileName().toString();
    return sidecar.resolveSibling(name.substring(0, name.length() - ENDING.length()));
  }

  public static Optional<Sidecar> find(Path file) throws IOException {
    Path sidecar = of(file);
    if (!Files.exists(sidecar)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(sidecar)) {
      return Optional.of(read(in));
    }
  }

  /**
   * @throws UnreadableException when it is not what a sidecar says
   */
  public static Sidecar read(InputStream in) throws IOException {
    YAMLMapper yaml =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    try {
      byte[] text = in.readNBytes(LONGEST + 1);
      Sidecar sidecar = text.length > LONGEST ? null : yaml.readValue(text, Sidecar.class);
      if (sidecar != null) {
        return sidecar;
      }
    } catch (JacksonException e) {
      // what it says of the place may hold a value
    }
    throw new UnreadableException(
        "its sidecar is not YAML with the keys source, agency, period (yyyy-mm), part, version,"
            + " rows and sha256. Correct it.");
  }

  /** Whether it says more than by what the file is known. */
  public boolean saysWhatTheFileIs() {
    return source != null
        || agency != null
        || period != null
        || version != null
        || saysRowsOrPart();
  }

  /** Whether it says what can be true of one table alone. */
  public boolean saysRowsOrPart() {
    return rows != null || part != null;
  }

  /** Refuses a file of other bytes than the sidecar says. */
  public void checkHash(String found) throws UnreadableException {
    if (sha256 != null && !sha256.strip().toLowerCase(Locale.ROOT).equals(found)) {
      throw new UnreadableException(
          "its sidecar says the SHA-256 "
              + (sha256.strip().matches("[0-9a-fA-F]{64}") ? sha256.strip() : "of something else")
              + ", and its bytes have "
              + found
              + ". Send both again.");
    }
  }

  /** Refuses a file of more or fewer rows than the sidecar says. */
  public void checkRows(long found) throws UnreadableException {
    if (rows != null && rows != found) {
      throw new UnreadableException(
          "its sidecar says " + rows + " rows, and it has " + found + ". Send both again.");
    }
  }
}

package org.nscb.scorecard.pipelines.intake;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nscb.scorecard.pipelines.intake.names.RefusedFileException;
import org.nscb.scorecard.pipelines.privacy.watch.FileNames;

/**
 * {@code <name>.withdraw.yml} in the inbox: an agency takes a delivery back.
 *
 * @param delivery its id
 * @param reason a sentence
 */
public record WithdrawalFile(String delivery, String reason) {
  private static final String ENDING = ".withdraw.yml";

  /** No sentence is as long. */
  private static final int LONGEST = 1 << 16;

  /** Whether a file of the inbox is one, by its name. */
  public static boolean isOne(Path file) {
    return file.getFileName().toString().endsWith(ENDING);
  }

  public static WithdrawalFile read(Path file) throws IOException, RefusedFileException {
    YAMLMapper yaml =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] text = in.readNBytes(LONGEST + 1);
      WithdrawalFile read =
          text.length > LONGEST ? null : yaml.readValue(text, WithdrawalFile.class);
      if (read != null && read.delivery() != null && read.reason() != null) {
        return read;
      }
    } catch (JacksonException e) {
      // what it says of the place may hold what was typed
    }
    throw unusable(file);
  }

  private static RefusedFileException unusable(Path file) {
    return new RefusedFileException(
        "Cannot read "
            + FileNames.shown(file.getFileName().toString())
            + ": it is not YAML with the keys delivery (an id) and reason (a sentence) and no"
            + " other. Correct it.");
  }
}

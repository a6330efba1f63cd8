package org.nscb.scorecard.pipelines.intake;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
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

  /** Whether a file of the inbox is one, by its name. */
  public static boolean isOne(Path file) {
    return file.getFileName().toString().endsWith(ENDING);
  }

  public static WithdrawalFile read(Path file) throws IOException, RefusedFileException {
    YAMLMapper yaml = new YAMLMapper();
    yaml.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    WithdrawalFile read;
    try {
      read = yaml.readValue(Files.readAllBytes(file), WithdrawalFile.class);
    } catch (JacksonException e) {
      throw unusable(file);
    }
    if (read == null || read.delivery() == null || read.reason() == null) {
      throw unusable(file);
    }
    return read;
  }

  private static RefusedFileException unusable(Path file) {
    return new RefusedFileException(
        "Cannot read "
            + FileNames.shown(file.getFileName().toString())
            + ": it is not YAML with the keys delivery (an id) and reason (a sentence) and no"
            + " other. Correct it.");
  }
}

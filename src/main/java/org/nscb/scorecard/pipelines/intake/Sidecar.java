package org.nscb.scorecard.pipelines.intake;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * {@code <file>.delivery.yml} beside a file of the inbox: what the file is, where its name does not
 * say. Each field may be left out when the name says it.
 */
record Sidecar(String source, String agency, String period, String part) {
  static final String ENDING = ".delivery.yml";

  static Path of(Path file) {
    return file.resolveSibling(file.getFileName() + ENDING);
  }

  static boolean isSidecar(Path file) {
    return file.getFileName().toString().endsWith(ENDING);
  }

  /** The file that a sidecar speaks of. */
  static Path spokenOf(Path sidecar) {
    String name = sidecar.getFileName().toString();
    return sidecar.resolveSibling(name.substring(0, name.length() - ENDING.length()));
  }

  static Optional<Sidecar> find(Path file) throws IOException, RefusedFileException {
    Path sidecar = of(file);
    if (!Files.exists(sidecar)) {
      return Optional.empty();
    }
    YAMLMapper yaml = new YAMLMapper();
    yaml.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    try {
      return Optional.ofNullable(yaml.readValue(Files.readString(sidecar), Sidecar.class));
    } catch (JacksonException e) {
      throw new RefusedFileException(
          "Cannot read "
              + sidecar.getFileName()
              + ": it is not YAML with the keys source, agency, period (yyyy-mm) and part. Correct"
              + " it.");
    }
  }
}

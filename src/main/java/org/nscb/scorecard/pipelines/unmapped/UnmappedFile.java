package org.nscb.scorecard.pipelines.unmapped;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.sealed.SealedFiles;
import org.nscb.scorecard.lake.sealed.SealedWriter;

/**
 * The spellings of one delivery that no code matches, by column. Sealed, because somebody's name
 * may have been written where a code should stand.
 */
public final class UnmappedFile {
  private static final TypeReference<TreeMap<String, SpellingCounts>> BY_COLUMN =
      new TypeReference<>() {};

  private final SealedFiles sealed;
  private final JsonMapper json = JsonMapper.builder().build();

  public UnmappedFile(SealedFiles sealed) {
    this.sealed = sealed;
  }

  /**
   * Writes the spellings of a delivery to where they are moved from once it has been accepted.
   *
   * @return the file by its path once in place, or none when every spelling is known
   */
  public List<Receipt.WrittenFile> stage(
      Path staging, String delivery, Map<String, SpellingCounts> byColumn) throws IOException {
    if (byColumn.isEmpty()) {
      return List.of();
    }
    String path = "unmapped/" + delivery + ".sealed";
    Path file = staging.resolve(path);
    Files.createDirectories(file.getParent());
    long rows = byColumn.values().stream().mapToLong(SpellingCounts::total).sum();
    byte[] bytes = json.writeValueAsBytes(byColumn);
    try (SealedWriter to = sealed.create(file)) {
      to.write(bytes, bytes.length);
      SealedWriter.Written written = to.finish();
      return List.of(new Receipt.WrittenFile(path, written.bytes(), written.sha256(), rows));
    }
  }

  /**
   * @throws IOException when the file is not as it was written
   */
  public Map<String, SpellingCounts> read(Path file) throws IOException {
    try (InputStream from = Channels.newInputStream(sealed.open(file))) {
      return json.readValue(from, BY_COLUMN);
    }
  }
}

package org.nscb.scorecard.release.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx"})
  void noTextIsAFormula(String text) {
    assertEquals("'" + text, CsvFile.safe(text));
  }

  @Test
  void quotesCommasAndBreaksAreQuoted() throws IOException {
    Path file = folder.resolve("quoted.csv");
    try (CsvFile csv = new CsvFile(file)) {
      csv.write(List.of("plain", "a,b", "say \"so\"", "two\nlines", ""));
      csv.finish();
    }
    assertEquals("plain,\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",\n", Files.readString(file));
  }
}

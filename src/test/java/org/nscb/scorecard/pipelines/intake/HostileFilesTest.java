package org.nscb.scorecard.pipelines.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nscb.scorecard.pipelines.intake.Inbox.HEADER;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
  private static final long MANY = 200L << 20;
  private static final String RATIO = "it unpacks to more than 100 times its size";

  @TempDir Path folder;

  @Test
  void filesMadeToFillTheMemoryAreRefusedInUnderASecondAndSixtyFourMegabytes() throws Exception {
    Map<String, String> expected = new LinkedHashMap<>();
    put(expected, "b-zip", "x.zip", new Zips().zeros("x.csv", MANY).bytes(), RATIO);
    byte[] modest = Zips.sayingSize(new Zips().zeros("x.csv", MANY).bytes(), 1000);
    put(expected, "c-zip-that-lies", "x.zip", modest, "it is cut off or damaged");
    byte[] boasting =
        Zips.sayingSize(new Zips().file("x.csv", "x").file("y.csv", "y").bytes(), 0x7FFFFFFF);
    put(expected, "d-zip-of-4-gb", "x.zip", boasting, "it holds more than 2 GB");
    Zips many = new Zips();
    for (int i = 0; i < 20_000; i++) {
      many.file(i + ".csv", "");
    }
    put(expected, "e-zip-of-many", "x.zip", many.bytes(), "its list of files is longer than");
    String name = "norfolk_csc_referrals_2015-04";
    put(expected, "f-gzip", name + ".csv.gz", gzip(), RATIO);
    byte[] book = new Zips().zeros("xl/workbook.xml", MANY).bytes();
    put(expected, "g-workbook", name + ".xlsx", book, RATIO);
    byte[] nested = new Zips().file(name + ".xlsx", book).bytes();
    put(expected, "h-workbook-in-a-zip", "x.zip", nested, RATIO);
    byte[] quote = ("\"" + "x".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8);
    put(expected, "i-quote", name + ".csv", quote, "longer than a megabyte");

    String[] lines = linesOfAJvmWith64Megabytes();

    assertEquals(expected.size(), lines.length, String.join("\n", lines));
    for (String line : lines) {
      String[] said = line.split("\\|", 3);
      assertTrue(said[2].contains(expected.get(said[0])), line);
      assertTrue(Long.parseLong(said[1]) < 1000, line);
    }
  }

  private static byte[] gzip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write((HEADER + "\n").getBytes(StandardCharsets.UTF_8));
      byte[] lines = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (long written = 0; written < MANY; written += lines.length) {
        gzip.write(lines);
      }
    }
    return bytes.toByteArray();
  }

  private void put(
      Map<String, String> expected, String inbox, String name, byte[] bytes, String message)
      throws IOException {
    Path file = folder.resolve("inboxes").resolve(inbox).resolve("inbox").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    expected.put(inbox, message);
  }

  private String[] linesOfAJvmWith64Megabytes() throws Exception {
    Path output = folder.resolve("output.txt");
    Process jvm =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                HostileFiles.class.getName(),
                folder.resolve("inboxes").toString())
            .redirectOutput(output.toFile())
            .redirectErrorStream(true)
            .start();
    int code = jvm.waitFor();
    String said = Files.readString(output);
    assertEquals(0, code, said);
    return said.lines().filter(l -> l.matches("[a-z]-.*")).toArray(String[]::new);
  }
}

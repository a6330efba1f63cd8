package org.nscb.scorecard.pipelines.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterSettingsTest {
  private static final String MASTER = "spark://host:7077";

  @TempDir Path folder;

  @Test
  void withoutAWordConnectionsAreAuthenticatedAndEncrypted() {
    Map<String, String> values = ClusterSettings.of("yarn", Map.of()).values();

    assertEquals("true", values.get("spark.authenticate"));
    assertEquals("true", values.get("spark.network.crypto.enabled"));
    assertEquals("true", values.get("spark.io.encryption.enabled"));
  }

  @Test
  void theFileOfTheConfigurationFolderIsReadAndStandsAboveThatOfTheInstallation() throws Exception {
    Path conf = Files.createDirectories(folder.resolve("conf"));
    Path home = Files.createDirectories(folder.resolve("home/conf"));
    Files.writeString(
        conf.resolve("spark-defaults.conf"),
        "# ours\nspark.authenticate.secret   abc \nspark.io.encryption.enabled=false\nother 1\n");
    Files.writeString(home.resolve("spark-defaults.conf"), "spark.authenticate.secret xyz\n");
    Map<String, String> both =
        Map.of("SPARK_CONF_DIR", conf.toString(), "SPARK_HOME", home.getParent().toString());

    Map<String, String> values = ClusterSettings.of(MASTER, both).values();

    assertEquals("abc", values.get("spark.authenticate.secret"));
    assertEquals("false", values.get("spark.io.encryption.enabled"));
    assertEquals(null, values.get("other"));
    assertEquals(
        "xyz",
        ClusterSettings.of(MASTER, Map.of("SPARK_HOME", home.getParent().toString()))
            .values()
            .get("spark.authenticate.secret"));
  }

  @Test
  void aStandaloneClusterWithoutASecretIsNotUsedAndTheMessageSaysWhereToPutIt() throws Exception {
    Path file = Files.writeString(folder.resolve("spark-defaults.conf"), "spark.cores.max 2\n");

    assertEquals(
        "spark.authenticate.secret of spark://host:7077 is not known. Put it into " + file + ".",
        message(Map.of("SPARK_CONF_DIR", folder.toString())));
    assertEquals(
        "spark.authenticate.secret of spark://host:7077 is not known. Put it into"
            + " spark-defaults.conf and name its folder in SPARK_CONF_DIR.",
        message(Map.of()));
  }

  @Test
  void aFileThatIsNoListOfSettingsIsSaidToBeSo() throws Exception {
    Path file = Files.writeString(folder.resolve("spark-defaults.conf"), "spark.a \\uZZZZ\n");

    assertEquals(
        file + " cannot be read as settings.",
        message(Map.of("SPARK_CONF_DIR", folder.toString())));
  }

  private static String message(Map<String, String> environment) {
    return assertThrows(UncheckedIOException.class, () -> ClusterSettings.of(MASTER, environment))
        .getMessage();
  }
}

package org.nscb.scorecard.cli;

import java.nio.file.Path;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.ContentLoader;
import org.nscb.scorecard.lake.DataFolder;
import picocli.CommandLine.Option;

/** Where content and data are: the options that every verb takes. */
final class Place {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Folder of the data (default: ${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      hidden = true,
      defaultValue = "${sys:scorecard.home:-.}",
      description = "Folder that holds pipelines, warehouse and dashboards.")
  private Path home;

  DataFolder data() {
    return new DataFolder(data.toAbsolutePath().normalize());
  }

  /** Where the keys are unless the environment says otherwise. */
  Path userHome() {
    return Path.of(System.getProperty("user.home"));
  }

  Path home() {
    return home.toAbsolutePath().normalize();
  }

  /** Loads and cross-checks all content; every problem is reported at once. */
  Content content() {
    return new ContentLoader(home()).load();
  }
}

package org.nscb.scorecard.dashboards;

import java.nio.file.Path;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.release.read.ReleaseFixture;

final class Preview {
  public static void main(String[] args) throws Exception {
    DataFolder folder = new DataFolder(Path.of(args[0]));
    if (!folder.releases().resolve("current").toFile().exists()) {
      ReleaseFixture.publish(folder, "2016-04-21-1");
    }
    new DashboardServer(FixtureContent.content(), folder, "127.0.0.1", 8099).start();
  }
}

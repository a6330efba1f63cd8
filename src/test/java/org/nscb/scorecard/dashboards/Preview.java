package org.nscb.scorecard.dashboards;

import java.nio.file.Path;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.release.read.ReleaseFixture;

final class Preview {
  public static void main(String[] args) throws Exception {
    DataFolder folder = new DataFolder(Path.of(args[0]));
    if (!folder.releases().resolve("current").toFile().exists()) {
      ReleaseFixture.publish(folder, "20160421T093000Z-00000001");
    }
    var content =
        args.length > 1
            ? new org.nscb.scorecard.content.ContentLoader(Path.of("")).load()
            : FixtureContent.content();
    new DashboardServer(content, folder, "127.0.0.1", 18477).start();
  }
}

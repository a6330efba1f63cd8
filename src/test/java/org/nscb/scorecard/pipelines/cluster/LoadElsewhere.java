package org.nscb.scorecard.pipelines.cluster;

import java.nio.file.Path;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.pipelines.Door;
import org.nscb.scorecard.pipelines.FileResult;
import org.nscb.scorecard.pipelines.Load;
import org.nscb.scorecard.pipelines.LoadReport;

/** A load in a process of its own: the driver of a cluster. */
public final class LoadElsewhere {
  private LoadElsewhere() {}

  /**
   * @param args the data folder, Spark's master, and how many bytes a task reads
   */
  public static void main(String[] args) {
    LoadReport report =
        new Load(
                Door.content(Door.REPOSITORY),
                new DataFolder(Path.of(args[0])),
                Door.CLOCK,
                args[1],
                Door.keys(),
                new Load.Pieces(Long.parseLong(args[2]), Long.parseLong(args[2])))
            .run();
    for (FileResult file : report.files()) {
      System.out.println(file.file() + " " + file.end());
    }
    System.exit(0);
  }
}

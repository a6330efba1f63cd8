package org.nscb.scorecard.pipelines.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;

/** The one Spark of this JVM, made on first use and quiet. */
public final class SparkSessions {
  private static final String LOOPBACK = "127.0.0.1";

  private SparkSessions() {}

  /**
   * @param master as Spark names it: {@code local[2]}, {@code spark://host:7077}, {@code yarn}, ...
   * @throws UncheckedIOException when it does not start there
   */
  public static JavaSparkContext open(String master) {
    SparkConf conf =
        new SparkConf()
            .setAppName("safeguarding-scorecard")
            .setIfMissing("spark.ui.enabled", "false")
            .setIfMissing("spark.ui.showConsoleProgress", "false")
            .setIfMissing("spark.cleaner.referenceTracking", "false")
            // a larger result would go through the block manager, which may put it on disk, and
            // there are spellings in it that somebody's name may be among
            .setIfMissing("spark.task.maxDirectResultSize", "64m")
            .setMaster(master);
    if (master.equals("local") || master.startsWith("local[")) {
      conf.setIfMissing("spark.driver.bindAddress", LOOPBACK)
          .setIfMissing("spark.driver.host", LOOPBACK);
    } else {
      ClusterSettings.of(master, System.getenv()).values().forEach(conf::setIfMissing);
      // executors elsewhere know Spark and Parquet, but not how to read a row
      conf.setJars(JavaSparkContext.jarOfClass(SparkSessions.class));
    }
    try {
      return JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(conf));
    } catch (Exception e) { // among them SparkException, which Scala does not declare
      String told = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new UncheckedIOException(
          "Spark did not start at "
              + master
              + " ("
              + told
              + "). Check that it runs there, and that this machine has its settings and its secret.",
          new IOException(e));
    }
  }
}

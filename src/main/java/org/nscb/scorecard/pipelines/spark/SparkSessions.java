package org.nscb.scorecard.pipelines.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;

/** The one Spark of this JVM, made on first use and quiet. */
public final class SparkSessions {
  private static final String LOOPBACK = "127.0.0.1";

  private SparkSessions() {}

  /**
   * @param master as Spark names it: {@code local[2]}, {@code spark://host:7077}, {@code yarn}, ...
   */
  public static JavaSparkContext open(String master) {
    SparkConf conf =
        new SparkConf()
            .setAppName("safeguarding-scorecard")
            .setIfMissing("spark.ui.enabled", "false")
            .setIfMissing("spark.ui.showConsoleProgress", "false")
            .setIfMissing("spark.cleaner.referenceTracking", "false")
            .setMaster(master);
    if (master.equals("local") || master.startsWith("local[")) {
      conf.setIfMissing("spark.driver.bindAddress", LOOPBACK)
          .setIfMissing("spark.driver.host", LOOPBACK);
    } else {
      // executors elsewhere know Spark and Parquet, but not how to read a row
      conf.setJars(JavaSparkContext.jarOfClass(SparkSessions.class));
    }
    return JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(conf));
  }
}

package org.nscb.scorecard.pipelines.spark;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.nscb.scorecard.cin.reading.ReadReturn;
import org.nscb.scorecard.pipelines.intake.returns.PartReader;
import org.nscb.scorecard.pipelines.intake.returns.PartReading;

/** The Spark job of one long return of the census: a task reads a part of it. */
public final class ReturnLoad implements PartReader {
  private final JavaSparkContext spark;

  public ReturnLoad(JavaSparkContext spark) {
    this.spark = spark;
  }

  @Override
  public List<ReadReturn> read(List<PartReading> parts) {
    spark.sc().setJobDescription("Read a return of the census");
    return SourceLoad.collected(
        "A return of the census", spark.parallelize(parts, parts.size()).map(PartReading::run));
  }
}

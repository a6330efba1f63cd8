package org.nscb.scorecard.pipelines.spark;

import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;

import java.util.HexFormat;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.nscb.scorecard.pipelines.privacy.Pseudonyms;
import org.nscb.scorecard.pipelines.rows.RowPlan;

/** Hands a record of {@link ChunkPairs} to Parquet: kind of identifier, new and old pseudonym. */
final class PairWriting extends WriteSupport<byte[]> {
  private static final MessageType SCHEMA =
      Types.buildMessage()
          .required(BINARY)
          .as(stringType())
          .named("kind")
          .required(BINARY)
          .as(stringType())
          .named("new")
          .required(BINARY)
          .as(stringType())
          .named("old")
          .named("rekey");

  private final RowPlan plan;
  private RecordConsumer to;

  PairWriting(RowPlan plan) {
    this.plan = plan;
  }

  @Override
  @SuppressWarnings("deprecation") // abstract, though never called
  public WriteContext init(Configuration configuration) {
    return new WriteContext(SCHEMA, Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(SCHEMA, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    to = consumer;
  }

  @Override
  public void write(byte[] pair) {
    to.startMessage();
    field(0, Pseudonyms.kindName(plan.columns().get(pair[0]).name()));
    field(1, pseudonym(pair, 1));
    field(2, pseudonym(pair, 1 + ChunkPairs.PSEUDONYM_BYTES));
    to.endMessage();
  }

  private static String pseudonym(byte[] pair, int from) {
    return HexFormat.of().formatHex(pair, from, from + ChunkPairs.PSEUDONYM_BYTES);
  }

  private void field(int index, String value) {
    String name = SCHEMA.getFieldName(index);
    to.startField(name, index);
    to.addBinary(Binary.fromString(value));
    to.endField(name, index);
  }
}

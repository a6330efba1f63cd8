package org.nscb.scorecard.pipelines.spark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.nscb.scorecard.pipelines.rows.ColumnPlan;
import org.nscb.scorecard.pipelines.rows.ReadRow;
import org.nscb.scorecard.pipelines.rows.RowPlan;

/** Hands a row to Parquet, value by value, without another object for it. */
final class RowWriting extends WriteSupport<ReadRow> {
  private final MessageType schema;
  private final int[] kept;
  private final ColumnPlan[] columns;
  private final String[] names;
  private final Binary[] reasons;
  private final Binary keyId;
  private RecordConsumer to;

  private RowWriting(RowPlan plan, MessageType schema, String keyId) {
    this.schema = schema;
    this.keyId = Binary.fromConstantByteArray(keyId.getBytes(StandardCharsets.US_ASCII));
    kept = plan.kept().stream().mapToInt(Integer::intValue).toArray();
    columns = plan.columns().toArray(ColumnPlan[]::new);
    names = schema.getFields().stream().map(f -> f.getName()).toArray(String[]::new);
    reasons =
        plan.reasons().stream()
            .map(r -> Binary.fromConstantByteArray(r.id().getBytes(StandardCharsets.UTF_8)))
            .toArray(Binary[]::new);
  }

  /**
   * @param keyId of the key that makes the pseudonyms
   */
  static RowWriting silver(RowPlan plan, String keyId) {
    return new RowWriting(plan, RowSchema.silver(plan), keyId);
  }

  /**
   * @param keyId of the key that makes the pseudonyms
   */
  static RowWriting quarantine(RowPlan plan, String keyId) {
    return new RowWriting(plan, RowSchema.quarantine(plan), keyId);
  }

  @Override
  @SuppressWarnings("deprecation") // abstract, though never called
  public WriteContext init(Configuration configuration) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(schema, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    to = consumer;
  }

  @Override
  public void write(ReadRow row) {
    to.startMessage();
    for (int field = 0; field < kept.length; field++) {
      int column = kept[field];
      if (row.has(column)) {
        to.startField(names[field], field);
        value(columns[column], column, row);
        to.endField(names[field], field);
      }
    }
    int next = kept.length;
    number(next, row.rowNumber());
    next++;
    if (next < names.length && names[next].equals(RowSchema.PSEUDONYM_KEY)) {
      to.startField(names[next], next);
      to.addBinary(keyId);
      to.endField(names[next], next);
      next++;
    }
    if (next < names.length) {
      number(next, row.lineNumber());
      next++;
      to.startField(names[next], next);
      reasons(row);
      to.endField(names[next], next);
    }
    to.endMessage();
  }

  private void number(int field, long number) {
    to.startField(names[field], field);
    to.addLong(number);
    to.endField(names[field], field);
  }

  private void value(ColumnPlan plan, int column, ReadRow row) {
    switch (plan.written()) {
      case TEXT, CODE -> to.addBinary(text(column, row));
      case INTEGER, COUNT -> to.addLong(row.number(column));
      case DECIMAL -> to.addDouble(row.decimal(column));
      case DATE, MONTH -> to.addInteger((int) row.number(column));
      case BOOLEAN -> to.addBoolean(row.number(column) == 1);
      case CODES -> codes(row.list(column));
    }
  }

  private static Binary text(int column, ReadRow row) {
    int from = row.from(column);
    return Binary.fromReusedByteArray(row.bytes(column), from, row.to(column) - from);
  }

  private void codes(List<byte[]> codes) {
    startList();
    for (byte[] code : codes) {
      element(Binary.fromConstantByteArray(code));
    }
    endList();
  }

  private void reasons(ReadRow row) {
    startList();
    for (int i = 0; i < reasons.length; i++) {
      if (row.refusedFor(i)) {
        element(reasons[i]);
      }
    }
    endList();
  }

  private void startList() {
    to.startGroup();
    to.startField("list", 0);
  }

  private void element(Binary value) {
    to.startGroup();
    to.startField("element", 0);
    to.addBinary(value);
    to.endField("element", 0);
    to.endGroup();
  }

  private void endList() {
    to.endField("list", 0);
    to.endGroup();
  }
}

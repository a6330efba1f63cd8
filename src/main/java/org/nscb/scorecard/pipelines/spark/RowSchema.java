package org.nscb.scorecard.pipelines.spark;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.nscb.scorecard.pipelines.rows.ColumnPlan;
import org.nscb.scorecard.pipelines.rows.RowPlan;

/**
 * The columns of a source in Parquet: those that privacy leaves, then row_number, then the id of
 * the key that made the pseudonyms, where there are any; in quarantine also line_number and the
 * reasons.
 */
final class RowSchema {
  static final String PSEUDONYM_KEY = "pseudonym_key";

  private RowSchema() {}

  static MessageType silver(RowPlan plan) {
    return new MessageType(plan.source(), fields(plan));
  }

  /** With the line and the reasons, as a list of their ids. */
  static MessageType quarantine(RowPlan plan) {
    List<Type> fields = fields(plan);
    fields.add(Types.required(INT64).named("line_number"));
    fields.add(strings("reasons"));
    return new MessageType(plan.source(), fields);
  }

  /** The columns whose values hardly ever repeat. */
  static List<String> distinct(RowPlan plan) {
    List<String> distinct = new ArrayList<>(List.of("row_number"));
    plan.pseudonymised().forEach(i -> distinct.add(plan.columns().get(i).name()));
    return distinct;
  }

  private static List<Type> fields(RowPlan plan) {
    List<Type> fields = new ArrayList<>();
    for (int column : plan.kept()) {
      fields.add(type(plan.columns().get(column)));
    }
    fields.add(Types.required(INT64).named("row_number"));
    if (plan.pseudonymises()) {
      fields.add(Types.required(BINARY).as(stringType()).named(PSEUDONYM_KEY));
    }
    return fields;
  }

  private static Type type(ColumnPlan column) {
    return switch (column.written()) {
      case TEXT, CODE -> string(column.name());
      case INTEGER, COUNT -> Types.optional(INT64).named(column.name());
      case DECIMAL -> Types.optional(DOUBLE).named(column.name());
      case DATE, MONTH -> Types.optional(INT32).as(dateType()).named(column.name());
      case BOOLEAN -> Types.optional(BOOLEAN).named(column.name());
      case CODES -> strings(column.name());
    };
  }

  private static Type string(String name) {
    return Types.optional(BINARY).as(stringType()).named(name);
  }

  private static Type strings(String name) {
    return Types.optionalList()
        .element(Types.required(BINARY).as(stringType()).named("element"))
        .named(name);
  }
}

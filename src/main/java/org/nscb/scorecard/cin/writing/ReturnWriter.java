package org.nscb.scorecard.cin.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.nscb.scorecard.cin.schema.ReturnSchema;
import org.nscb.scorecard.cin.schema.SchemaElement;
import org.nscb.scorecard.cin.schema.ValueForm;
import org.nscb.scorecard.cin.tables.CensusTable;

/**
 * Writes a return, child by child, in the order of the schema of its year: {@link #start}, {@link
 * #child} for each, {@link #finish}. Values are written as they are, whether or not the schema
 * allows them; what is null is left out. Forcing the file to the disk is left to the caller.
 */
public final class ReturnWriter {
  private final ReturnSchema schema;
  private final Tags tags;
  private final SchemaElement header;
  private final SchemaElement child;

  /**
   * @param out stays open
   */
  public ReturnWriter(OutputStream out, ReturnForm form) throws IOException {
    schema = ReturnSchema.of(form.year());
    tags = new Tags(out, form);
    header = named(schema.root(), "Header");
    child = named(named(schema.root(), "Children"), "Child");
  }

  /**
   * Writes what comes before the children.
   *
   * @param headers rows of Header, one for each Source; none for a return without a Header
   */
  public void start(List<WrittenRow> headers) throws IOException {
    tags.start(schema.root().name());
    if (!headers.isEmpty()) {
      tags.start(header.name());
      header(headers);
      tags.end();
    }
    tags.start(child.within());
  }

  private void header(List<WrittenRow> headers) throws IOException {
    SchemaElement details = named(header, "CollectionDetails");
    write(details, headers.get(0));
    SchemaElement source = named(header, "Source");
    for (WrittenRow row : headers) {
      write(source, row);
    }
  }

  private void write(SchemaElement element, WrittenRow row) throws IOException {
    if (schema.within(element).stream().anyMatch(field -> row.value(field.name()) != null)) {
      tags.start(element.name());
      for (SchemaElement field : schema.within(element)) {
        field(field, row);
      }
      tags.end();
    }
  }

  /**
   * Writes a child.
   *
   * @param rows of all tables but Header
   * @throws IllegalArgumentException when a row has a field that the schema of the year has not, or
   *     stands within a row that is not there
   */
  public void child(List<WrittenRow> rows) throws IOException {
    ChildRows of = new ChildRows(rows);
    tags.start(child.name());
    held(child, null, of);
    tags.end();
    of.checkAllWritten();
  }

  /** Ends the return. */
  public void finish() throws IOException {
    tags.finish();
  }

  private void held(SchemaElement element, WrittenRow holder, ChildRows rows) throws IOException {
    for (SchemaElement held : schema.within(element)) {
      if (held.table().isPresent()) {
        for (WrittenRow row : rows.within(held.table().get(), holder)) {
          row(held, row, rows);
        }
      } else if (held.form() != ValueForm.NONE) {
        field(held, holder);
      } else if (hasRows(held, holder, rows)) {
        tags.start(held.name());
        held(held, holder, rows);
        tags.end();
      }
    }
  }

  private void row(SchemaElement element, WrittenRow row, ChildRows rows) throws IOException {
    if (!schema.has(element)) {
      throw notOfTheYear(element);
    }
    rows.written(row);
    if (element.form() == ValueForm.NONE) {
      tags.start(element.name());
      held(element, row, rows);
      tags.end();
    } else {
      String value = row.values().get(0);
      tags.element(element.name(), value == null ? "" : value);
    }
  }

  private void field(SchemaElement element, WrittenRow row) throws IOException {
    String value = row.value(element.name());
    if (value != null) {
      if (!schema.has(element)) {
        throw notOfTheYear(element);
      }
      tags.element(element.name(), value);
    }
  }

  private boolean hasRows(SchemaElement wrapper, WrittenRow holder, ChildRows rows) {
    return schema.within(wrapper).stream()
        .map(SchemaElement::table)
        .anyMatch(table -> !rows.within(table.orElse(CensusTable.HEADER), holder).isEmpty());
  }

  private SchemaElement named(SchemaElement within, String name) {
    return schema.within(within).stream()
        .filter(element -> element.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private IllegalArgumentException notOfTheYear(SchemaElement element) {
    return new IllegalArgumentException(
        "Cannot write "
            + element.name()
            + ": the schema of "
            + schema.year()
            + " has no such element.");
  }
}

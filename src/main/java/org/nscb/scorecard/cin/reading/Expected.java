package org.nscb.scorecard.cin.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nscb.scorecard.cin.schema.ReturnSchema;
import org.nscb.scorecard.cin.schema.SchemaElement;
import org.nscb.scorecard.cin.schema.ValueForm;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Field;

/** An element that a return of some year has, as it is met by a reader that knows the year. */
final class Expected {
  private static final Expected[] NOTHING = {};

  final String name;
  final String within;

  /** Among what the same element holds, from 0. */
  final int index;

  final boolean isOfTheYear;
  final boolean isRequired;
  final boolean repeats;

  /** The table of which each such element is a row, or null. */
  final CensusTable row;

  /** The table that has the text as a field, or null. */
  final CensusTable table;

  final int field;
  final ValueForm form;
  final Set<String> codes;
  final Pattern pattern;
  private final Expected[] children;

  /** The root of a return of that year. */
  static Expected root(ReturnSchema schema) {
    return new Expected(schema, schema.root(), 0, null);
  }

  private Expected(ReturnSchema schema, SchemaElement element, int index, CensusTable holder) {
    // names that the parser gives are interned, so that they can be compared as objects
    name = element.name().intern();
    within = element.within();
    this.index = index;
    isOfTheYear = schema.has(element);
    isRequired = isOfTheYear && element.least() > 0;
    repeats = element.repeats();
    row = element.table().orElse(null);
    form = element.form();
    table = form == ValueForm.NONE ? null : row == null ? holder : row;
    field = table == null ? -1 : indexOf(table);
    codes = form == ValueForm.CODE ? codes(schema.year(), element) : Set.of();
    pattern = form == ValueForm.PATTERN ? Pattern.compile(element.detail()) : null;
    List<SchemaElement> held = schema.within(element);
    children = held.isEmpty() ? NOTHING : new Expected[held.size()];
    for (int i = 0; i < children.length; i++) {
      children[i] = new Expected(schema, held.get(i), i, row == null ? holder : row);
    }
  }

  /**
   * What it holds under a name, or null.
   *
   * @param from where it is most likely found
   */
  Expected find(String localName, int from) {
    for (int i = from; i < children.length; i++) {
      if (children[i].name == localName) {
        return children[i];
      }
    }
    for (Expected child : children) {
      if (child.name.equals(localName)) {
        return child;
      }
    }
    return null;
  }

  Expected[] children() {
    return children;
  }

  /** Of the year, or of the next to it whose schema has the element. */
  private static Set<String> codes(int year, SchemaElement element) {
    int nearest = Math.max(element.from(), Math.min(year, element.to()));
    return new HashSet<>(ReturnSchema.of(nearest).codes(element.detail()));
  }

  /** A row of a single field is named by its element, whatever its field is called. */
  private int indexOf(CensusTable holder) {
    List<Field> fields = holder.fields();
    return fields.size() == 1 && holder == row ? 0 : holder.indexOf(name);
  }
}

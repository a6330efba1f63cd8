package org.nscb.scorecard.cin.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nscb.scorecard.cin.rules.Cell;
import org.nscb.scorecard.cin.tables.CensusTable;
import org.nscb.scorecard.cin.tables.Place;

/** The table {@code issues}: what the rules found, numbered, with what the cells hold. */
final class IssueTable {

  /** The first id of a child is its id. */
  private static final String CHILD_IDS =
      """
      create view child_ids as
      select child_number, arg_min(LAchildID, row_number) as id
      from ChildIdentifiers
      group by child_number
      """;

  private static final String FACTORS =
      """
      (
          select string_agg(AssessmentFactors, ' ' order by part)
          from AssessmentFactors
          where
              AssessmentFactors.child_number = whole.child_number
              and AssessmentFactors.episode = whole.episode
              and AssessmentFactors.item = whole.item
      )""";

  static final String MALFORMED_WITH_CHILD = malformedWithChild();

  private IssueTable() {}

  static void create(CensusDatabase database, List<Cell> cells) {
    database.run(CHILD_IDS);
    String ofTables =
        Stream.of(CensusTable.values())
            .filter(table -> cells.stream().anyMatch(cell -> cell.table() == table))
            .map(table -> ofTable(table, cells))
            .collect(Collectors.joining(" union all "));
    database.run(
        """
        create table issues as
        select
            rule, dense_rank() over (partition by rule order by issue) as number, cell, row_number,
            child_number, line_number, value
        from (%s)
        """
            .formatted(ofTables));
  }

  /** The numbers of the cells that hold the id of the child, as SQL lists them. */
  static String childIds(List<Cell> cells) {
    return numbered(cells.stream().filter(IssueTable::isChildId).toList(), cells);
  }

  private static boolean isChildId(Cell cell) {
    return cell.field().equals(Cell.CHILD_ID) && cell.table() != CensusTable.CHILD_IDENTIFIERS;
  }

  private static String ofTable(CensusTable table, List<Cell> cells) {
    List<Cell> here = cells.stream().filter(cell -> cell.table() == table).toList();
    List<String> cases = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    for (Cell cell : here) {
      fields.add("when " + cells.indexOf(cell) + " then '" + cell.field() + "'");
      if (!isChildId(cell)) {
        cases.add("when " + cells.indexOf(cell) + " then " + value(cell));
      }
    }
    return """
    select
        rule, issue, cell, found.row_number, %s as child_number, whole.line_number,
        coalesce(case cell %s end, malformed.value) as value
    from found
    join %s as whole using (row_number)
    left join malformed
        on malformed.census_table = '%s'
        and malformed.row_number = found.row_number
        and malformed.field = case cell %s end
    where cell in (%s)
    """
        .formatted(
            table.places().contains(Place.CHILD_NUMBER) ? "child_number" : "null",
            String.join(" ", cases),
            table.title(),
            table.title(),
            String.join(" ", fields),
            numbered(here, cells));
  }

  private static String value(Cell cell) {
    return cell.table() == CensusTable.ASSESSMENTS && cell.field().equals(Cell.FACTORS)
        ? FACTORS
        : "cast(whole." + cell.field() + " as varchar)";
  }

  private static String numbered(List<Cell> some, List<Cell> all) {
    return IntStream.range(0, all.size())
        .filter(i -> some.contains(all.get(i)))
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private static String malformedWithChild() {
    String children =
        Stream.of(CensusTable.values())
            .map(
                table ->
                    "select '%s' as census_table, row_number, %s as child_number from %s"
                        .formatted(
                            table.title(),
                            table.places().contains(Place.CHILD_NUMBER) ? "child_number" : "null",
                            table.title()))
            .collect(Collectors.joining(" union all "));
    return """
    select child_ids.id, malformed.census_table, field, malformed.row_number, malformed.line_number, value
    from malformed
    join (%s) as rows using (census_table, row_number)
    left join child_ids using (child_number)
    order by malformed.line_number, field
    """
        .formatted(children);
  }
}

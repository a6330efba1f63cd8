package org.nscb.scorecard.warehouse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.CheckKind;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.RowCheck;
import org.nscb.scorecard.content.sources.Severity;
import org.nscb.scorecard.content.sources.Window;

/** Haphazard rows of one source, the same in every run. */
final class HaphazardRows {
  private static final int NUMBER = 600;
  private static final int LINES_OF_A_THING = 5;

  private static final int PEOPLE = 150;
  private static final int[] GAPS = {0, 1, 3, 10, 15, 20, 28, 42, 60, 91, 183, 366, 731};

  /** Columns that say the same on all rows of the thing that the first part of a key names. */
  private static final Map<String, List<String>> SHARED =
      Map.of(
          "engagement_events",
          List.of(
              "event_date",
              "event_type",
              "subject",
              "priorities",
              "review",
              "district",
              "young_people_took_part",
              "reach"),
          "section11_returns",
          List.of("due_on", "closed_on"));

  private final Content content;
  private final Contract contract;
  private final YearMonth from;
  private final YearMonth to;
  private final Random random;
  private final Map<String, String> shared = new LinkedHashMap<>();

  HaphazardRows(Content content, Contract contract, YearMonth from, YearMonth to) {
    this.content = content;
    this.contract = contract;
    this.from = from;
    this.to = to;
    random = new Random(contract.source().hashCode());
  }

  /** Things of several lines have more rows. */
  int number() {
    return contract.key().size() > 1 ? NUMBER * LINES_OF_A_THING : NUMBER;
  }

  /** A row of counts, some of them held back. */
  Map<String, String> counts() {
    Map<String, String> row = new LinkedHashMap<>();
    for (Column column : contract.columns()) {
      boolean isHeldBack = column.type() == ColumnType.COUNT && random.nextInt(40) == 0;
      row.put(column.name(), isHeldBack ? "<5" : cell(column, 0));
    }
    return row;
  }

  Map<String, String> row(int number) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Column column : contract.columns()) {
      row.put(column.name(), isDate(column) ? "" : cell(column, number));
    }
    putDates(row);
    String thing = row.get(contract.key().get(0));
    for (String column : SHARED.getOrDefault(contract.source(), List.of())) {
      row.put(column, shared.computeIfAbsent(thing + " " + column, t -> row.get(column)));
    }
    return row;
  }

  /** The agency that has a thing always has it. */
  String senderOf(Map<String, String> row) {
    List<String> agencies = contract.agencies();
    return agencies.get(Math.floorMod(row.get(contract.key().get(0)).hashCode(), agencies.size()));
  }

  /** The files that a row is in. */
  List<YearMonth> months(Map<String, String> row) {
    LocalDate first = LocalDate.parse(row.get(start().name()));
    YearMonth begin = YearMonth.from(first);
    YearMonth end = begin;
    if (contract.window() == Window.OVERLAPPING) {
      end = begin.plusMonths(contract.months() - 1L);
    } else if (contract.window() == Window.OPEN_IN_MONTH) {
      String last = row.get(dates().get(1).name());
      end = last.isEmpty() ? to : YearMonth.from(LocalDate.parse(last));
    }
    boolean isLost = random.nextInt(12) == 0;
    List<YearMonth> months = new ArrayList<>();
    for (YearMonth month = begin; !month.isAfter(end) && !month.isAfter(to); ) {
      if (!month.isBefore(from)) {
        months.add(month);
      }
      month = month.plusMonths(1);
    }
    return isLost && months.size() > 1 ? months.subList(0, months.size() / 2) : months;
  }

  /** Now and then another value of what is neither a name nor a day. */
  void sayOtherwise(Map<String, String> row) {
    for (Column column : contract.columns()) {
      boolean may =
          !isDate(column)
              && column.type() != ColumnType.TEXT
              && !contract.key().contains(column.name())
              && !SHARED.getOrDefault(contract.source(), List.of()).contains(column.name());
      if (may && random.nextInt(20) == 0) {
        row.put(column.name(), cell(column, 0));
      }
    }
  }

  static boolean isDate(Column column) {
    return column.type() == ColumnType.DATE;
  }

  /** A day that is meant to be, and so is known before it comes. */
  static boolean isTarget(Column column) {
    return column.name().contains("due") || column.name().startsWith("target");
  }

  private List<Column> dates() {
    return contract.columns().stream().filter(HaphazardRows::isDate).toList();
  }

  private Column start() {
    String named = contract.dateColumn().orElse(dates().get(0).name());
    return dates().stream().filter(c -> c.name().equals(named)).findFirst().orElseThrow();
  }

  private void putDates(Map<String, String> row) {
    LocalDate earliest =
        contract.window() == Window.OPEN_IN_MONTH ? from.minusMonths(9).atDay(1) : from.atDay(1);
    long days = earliest.until(to.atEndOfMonth(), java.time.temporal.ChronoUnit.DAYS);
    LocalDate start = atAnEdge(earliest.plusDays(random.nextLong(days + 1)));
    for (Column date : dates()) {
      boolean isMissing = !date.required() && random.nextInt(4) == 0;
      LocalDate day =
          date.equals(start())
              ? start
              : atAnEdge(start.plusDays(GAPS[random.nextInt(GAPS.length)] - random.nextInt(3)));
      row.put(date.name(), isMissing && !date.equals(start()) ? "" : day.toString());
    }
    for (RowCheck check : contract.checks()) {
      if (check.kind() == CheckKind.ORDER && check.severity() == Severity.FAIL) {
        String before = "";
        for (String column : check.columns()) {
          if (!row.get(column).isEmpty()) {
            before = before.compareTo(row.get(column)) > 0 ? before : row.get(column);
            row.put(column, before);
          }
        }
      }
    }
  }

  private LocalDate atAnEdge(LocalDate day) {
    LocalDate edge =
        switch (random.nextInt(8)) {
          case 0 -> YearMonth.from(day).atEndOfMonth();
          case 1 -> day.withDayOfMonth(1);
          default -> day;
        };
    return edge.isAfter(to.atEndOfMonth()) && random.nextBoolean() ? to.atEndOfMonth() : edge;
  }

  private String cell(Column column, int number) {
    boolean mayMiss = !column.required() && !contract.key().contains(column.name());
    if (mayMiss && random.nextInt(8) == 0) {
      return "";
    }
    return switch (column.type()) {
      case TEXT -> text(column, number);
      case CODE -> code(column);
      case CODES ->
          IntStream.range(0, 1 + random.nextInt(3))
              .mapToObj(i -> code(column))
              .distinct()
              .collect(Collectors.joining(";"));
      case BOOLEAN -> String.valueOf(random.nextBoolean());
      case MONTH -> YearMonth.of(1996, 1).plusMonths(random.nextInt(12 * 21)).toString();
      default -> number(column);
    };
  }

  private String text(Column column, int number) {
    if (contract.key().equals(List.of(column.name()))) {
      return column.identifierKind() + "-" + number;
    }
    boolean isPerson = column.name().equals("child_id") || column.name().equals("parent_id");
    return column.identifierKind() + "-" + random.nextInt(isPerson ? PEOPLE : NUMBER);
  }

  private String code(Column column) {
    List<CodeSet.Code> codes =
        content.codeSets().get(column.codeSet().orElseThrow()).codes().stream()
            .filter(code -> code.validity().holds(from) && code.validity().holds(to))
            .toList();
    return codes.get(random.nextInt(codes.size())).code();
  }

  private String number(Column column) {
    if (column.name().equals("round")) {
      return String.valueOf(2013 + random.nextInt(3));
    }
    int low = 0;
    int high = 12;
    for (RowCheck check : contract.checks()) {
      if (check.kind() == CheckKind.RANGE && check.columns().contains(column.name())) {
        low = (int) check.terms().min().orElse(low);
        high = (int) Math.min(check.terms().max().orElse(high), low + 100);
      }
    }
    return String.valueOf(low + random.nextInt(high - low + 1));
  }
}

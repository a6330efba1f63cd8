package org.nscb.scorecard.dashboards.wording;

import java.util.List;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Polarity;
import org.nscb.scorecard.release.read.ComparatorKind;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.release.standing.AgainstTarget;
import org.nscb.scorecard.statistics.Comparison;
import org.nscb.scorecard.statistics.RecentTrend;

/** The words of closed vocabularies, the same everywhere. */
public final class Words {

  private Words() {}

  /** What stands in the place of a number that is not shown. */
  public static String status(Status status) {
    return switch (status) {
      case SHOWN -> "shown";
      case SUPPRESSED -> "suppressed";
      case UNAVAILABLE -> "not available";
      case NOT_APPLICABLE -> "not applicable";
    };
  }

  /** Which way is better, as a sentence without its full stop. */
  public static String polarity(Polarity polarity) {
    return switch (polarity) {
      case HIGH_IS_GOOD -> "Higher is better";
      case LOW_IS_GOOD -> "Lower is better";
      case NO_JUDGEMENT -> "Neither higher nor lower is better in itself";
    };
  }

  /** A verdict against a benchmark in a word: "lower", "not compared". */
  public static String verdict(Comparison comparison) {
    return switch (comparison) {
      case BETTER -> "better";
      case WORSE -> "worse";
      case HIGHER -> "higher";
      case LOWER -> "lower";
      case SIMILAR -> "similar";
      case NONE -> "not compared";
    };
  }

  /** A verdict before the name of whom it is compared with: "lower than". */
  public static String relation(Comparison comparison) {
    return switch (comparison) {
      case BETTER, WORSE, HIGHER, LOWER -> verdict(comparison) + " than";
      case SIMILAR -> "similar to";
      case NONE -> "not compared with";
    };
  }

  /** A recent trend in a few words: "falling (getting better)", "no clear trend". */
  public static String trend(RecentTrend trend) {
    return switch (trend) {
      case INCREASING -> "rising";
      case INCREASING_AND_GETTING_BETTER -> "rising (getting better)";
      case INCREASING_AND_GETTING_WORSE -> "rising (getting worse)";
      case DECREASING -> "falling";
      case DECREASING_AND_GETTING_BETTER -> "falling (getting better)";
      case DECREASING_AND_GETTING_WORSE -> "falling (getting worse)";
      case NO_CHANGE -> "no clear trend";
      case CANNOT_BE_CALCULATED -> "cannot be calculated";
    };
  }

  /** What a value measures: "per 10,000 children aged 0 to 17". */
  public static String measure(Indicator indicator) {
    return switch (indicator.measure()) {
      case RATE_PER_10000 -> "Rate per 10,000 children aged 0 to 17";
      case PER_100 -> capitalised(indicator.unit());
      case PERCENTAGE -> "Percentage";
      case MEAN_DAYS -> "Mean number of calendar days";
      case MEAN -> "Mean " + indicator.unit();
      case COUNT -> "Number of " + indicator.unit();
    };
  }

  /** A value with its unit, in a sentence: "24.3%", "513.9 per 10,000 children", "312.0 days". */
  public static String value(Indicator indicator, double value) {
    return switch (indicator.measure()) {
      case RATE_PER_10000 -> Numbers.decimal(value) + " per 10,000 children";
      case PERCENTAGE -> Numbers.decimal(value) + "%";
      case MEAN_DAYS -> Numbers.decimal(value) + " days";
      case PER_100, MEAN -> Numbers.decimal(value) + " " + indicator.unit();
      case COUNT -> Numbers.count(value) + " " + indicator.unit();
    };
  }

  /** A value with the shortest unit, in a table cell: "24.3%", "513.9", "312.0 days". */
  public static String cell(Indicator indicator, double value) {
    return switch (indicator.measure()) {
      case RATE_PER_10000, PER_100, MEAN -> Numbers.decimal(value);
      case PERCENTAGE -> Numbers.decimal(value) + "%";
      case MEAN_DAYS -> Numbers.decimal(value) + " days";
      case COUNT -> Numbers.count(value);
    };
  }

  /** "meets the target of 100%", without a subject; empty where there is none to speak of. */
  public static String againstTarget(Indicator indicator, AgainstTarget standing) {
    String target =
        indicator
            .use()
            .target()
            .map(t -> "the target of " + target(indicator, t.value()))
            .orElse("");
    return switch (standing) {
      case MET -> "meets " + target;
      case MISSED -> "misses " + target;
      case NOT_CLEARLY_MISSED -> "short of " + target + ", but by no more than chance may make";
      case NOT_JUDGED -> target.isEmpty() ? "" : target.substring("the ".length()) + ", not judged";
    };
  }

  /** A number that is wanted: "100%", not "100.0%". */
  public static String target(Indicator indicator, double value) {
    return cell(indicator, value).replaceFirst("\\.0\\b", "");
  }

  /** "a, b and c". */
  public static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** "1 file", "2 files". */
  public static String counted(long number, String one, String many) {
    return Numbers.count(number) + " " + (number == 1 ? one : many);
  }

  /** "referral" to "Referral"; leaves the rest as it is, for "ICPC" and names. */
  public static String capitalised(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** A comparator by the names that the site gives its areas. */
  public static String comparator(ComparatorKind kind, String country, String region) {
    return switch (kind) {
      case COUNTRY -> country;
      case REGION -> region;
      case NEIGHBOURS -> "Statistical neighbours";
    };
  }
}

package org.nscb.scorecard.content.reading.indicators;

import java.util.List;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.content.indicators.Polarity;
import org.nscb.scorecard.content.indicators.Published;

/** Whether the parts of one indicator fit each other. */
final class IndicatorChecks {

  private IndicatorChecks() {}

  static void check(YamlMap map, Indicator indicator) {
    if (map.sound("periods", "default_period")
        && !indicator.periods().contains(indicator.defaultPeriod())) {
      map.refuse(
          "default_period",
          "`" + indicator.defaultPeriod().id() + "` is not one of the periods above it.",
          "Choose one of them, or add it to them.");
    }
    if (map.sound("periods", "published")) {
      checkPublishedPeriods(map, indicator);
    }
    if (map.sound("measure")) {
      checkSql(map, indicator);
      checkPublishedDenominator(map, indicator);
    }
    if (map.sound("polarity", "target")
        && indicator.use().target().isPresent()
        && indicator.polarity() == Polarity.NO_JUDGEMENT) {
      map.refuse(
          "target",
          "neither higher nor lower is better, so nobody can say whether it is met.",
          "Choose another polarity, or remove it.");
    }
  }

  /** Whatever is published is for the year to March. */
  private static void checkPublishedPeriods(YamlMap map, Indicator indicator) {
    boolean yearly = indicator.periods().contains(PeriodType.YEAR_TO_MARCH);
    if (indicator.published().isPresent() && !yearly) {
      map.refuse(
          "periods",
          "have no year_to_march, the period of what is published.",
          "Add `year_to_march`.");
    }
    if (indicator.numeratorSql().isEmpty() && yearly && indicator.periods().size() > 1) {
      map.refuse(
          "periods",
          "name more than year_to_march, and no SQL beside this file gives the others.",
          "Write `[year_to_march]`.");
    }
  }

  private static void checkSql(YamlMap map, Indicator indicator) {
    boolean numerator = indicator.numeratorSql().isPresent();
    boolean denominator = indicator.denominatorSql().isPresent();
    if (!numerator && !denominator) {
      if (!map.has("published")) {
        map.refuse(
            "published",
            "is missing, and no SQL is beside this file: nothing gives a value.",
            "Add numerator.sql, or say where it is published.");
      }
      return;
    }
    if (!map.has("sources")) {
      map.refuse("sources", "is missing.", "Name the sources that numerator.sql needs.");
    }
    if (!numerator) {
      map.refuse("measure", "there is denominator.sql alone.", "Add numerator.sql beside it.");
    }
    switch (indicator.measure()) {
      case PERCENTAGE, PER_100 -> {
        if (!denominator) {
          map.refuse(
              "measure",
              "a share or rate of a whole has two counts.",
              "Add denominator.sql beside this file.");
        }
      }
      case RATE_PER_10000 -> {
        if (denominator) {
          map.refuse(
              "measure",
              "the denominator of a rate is the population.",
              "Remove denominator.sql beside this file.");
        }
      }
      case COUNT -> {
        if (denominator) {
          map.refuse(
              "measure", "a count has no denominator.", "Remove denominator.sql beside this file.");
        }
      }
      case MEAN_DAYS, MEAN -> {
        if (denominator) {
          map.refuse(
              "measure",
              "the denominator of a mean is the number of rows of numerator.sql.",
              "Remove denominator.sql beside this file.");
        }
      }
    }
  }

  private static void checkPublishedDenominator(YamlMap map, Indicator indicator) {
    if (!map.sound("published") || indicator.published().isEmpty()) {
      return;
    }
    if (indicator.measure() == Measure.COUNT) {
      map.refuse(
          "published", "a count has no whole to set it against.", "Remove it, or write a rate.");
      return;
    }
    boolean population =
        indicator.published().get().denominator().equals(List.of(Published.POPULATION));
    boolean rate = indicator.measure() == Measure.RATE_PER_10000;
    if (rate && !population) {
      map.refuse(
          "published", "a rate is published per head.", "Write `denominator: [population]`.");
    }
    if (!rate && population) {
      map.refuse(
          "published",
          "only a rate is per head of the population.",
          "Name the measures of the denominator.");
    }
  }
}

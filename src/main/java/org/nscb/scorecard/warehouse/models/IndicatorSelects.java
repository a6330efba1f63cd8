package org.nscb.scorecard.warehouse.models;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.Content.Model;
import org.nscb.scorecard.content.indicators.Indicator;

/** The SQL of indicators as selects with their files. */
final class IndicatorSelects {
  private IndicatorSelects() {}

  static List<Model> of(Content content) {
    return content.indicators().values().stream()
        .flatMap(indicator -> of(content, indicator).stream())
        .toList();
  }

  static List<Model> of(Content content, Indicator indicator) {
    Path folder = content.warehouse().resolve("indicators").resolve(indicator.id());
    List<Model> selects = new ArrayList<>();
    indicator
        .numeratorSql()
        .ifPresent(
            sql -> selects.add(new Model("numerator", folder.resolve("numerator.sql"), sql)));
    indicator
        .denominatorSql()
        .ifPresent(
            sql -> selects.add(new Model("denominator", folder.resolve("denominator.sql"), sql)));
    return selects;
  }
}

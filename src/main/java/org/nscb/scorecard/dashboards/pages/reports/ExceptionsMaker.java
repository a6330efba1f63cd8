package org.nscb.scorecard.dashboards.pages.reports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.pages.Site.Group;
import org.nscb.scorecard.dashboards.addresses.BadAddressException;
import org.nscb.scorecard.dashboards.pages.Control;
import org.nscb.scorecard.dashboards.pages.Control.Option;
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.pages.summaries.Summary;
import org.nscb.scorecard.dashboards.pages.summaries.SummaryMaker;
import org.nscb.scorecard.dashboards.wording.NaturalOrder;
import org.nscb.scorecard.dashboards.wording.Periods;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.read.Status;
import org.nscb.scorecard.release.standing.AgainstTarget;
import org.nscb.scorecard.release.standing.Standing;
import org.nscb.scorecard.release.standing.Standings;
import org.nscb.scorecard.statistics.DirectionOfTravel.Judgement;

/** Makes the exception report of any month that extracts were delivered for. */
public final class ExceptionsMaker {

  private final Content content;
  private final ReleaseReader release;
  private final FrameMaker frames;

  public ExceptionsMaker(Content content, ReleaseReader release, FrameMaker frames) {
    this.content = content;
    this.release = release;
    this.frames = frames;
  }

  /**
   * @param asked the latest without it
   * @throws BadAddressException for a month that is not among those of the extracts
   */
  public ExceptionsPage page(Optional<YearMonth> asked) {
    List<YearMonth> months = months();
    if (months.isEmpty()) {
      return nothing();
    }
    YearMonth month = asked.orElse(months.get(0));
    if (!months.contains(month)) {
      throw new BadAddressException(
          "Cannot report on %s: extracts were delivered for %s."
              .formatted(month, Periods.range(months.get(months.size() - 1), months.get(0))));
    }
    List<Standing> then =
        new Standings(content, release)
            .all().stream()
                .map(standing -> standing.asAt(month))
                .sorted(Comparator.comparing(s -> s.indicator().code(), NaturalOrder.INSTANCE))
                .toList();
    return new ExceptionsPage(
        frames.frame("Exceptions", "/"),
        Periods.month(month),
        "%d of %d indicators got worse by more than chance in a year, miss the Board’s target, or cannot be said."
            .formatted(then.stream().filter(Standing::isException).count(), then.size()),
        List.of(
            new Control(
                "period",
                "Month",
                "",
                months.stream()
                    .map(m -> Option.of(m.toString(), Periods.month(m), month.toString()))
                    .toList())),
        groups(then));
  }

  private ExceptionsPage nothing() {
    return new ExceptionsPage(
        frames.frame("Exceptions", "/"),
        "no month",
        "No extract has been delivered, so there is nothing to report on.",
        List.of(),
        List.of());
  }

  /** Newest first. */
  private List<YearMonth> months() {
    List<YearMonth> months = new ArrayList<>();
    if (release.info().extractsTo().isPresent()) {
      YearMonth first = release.info().extractsFrom().orElseThrow();
      for (YearMonth m = release.info().extractsTo().get();
          !m.isBefore(first);
          m = m.minusMonths(1)) {
        months.add(m);
      }
    }
    return months;
  }

  private List<ExceptionsPage.Group> groups(List<Standing> then) {
    return List.of(
        group(
            "Got worse",
            "By more than chance, against the same period a year earlier.",
            "Nothing got worse by more than chance.",
            then,
            s -> s.direction().judgement() == Judgement.WORSE),
        group(
            "Missed its target",
            "The Board’s target, by more than chance may make.",
            "No target was missed.",
            then,
            s -> s.againstTarget() == AgainstTarget.MISSED),
        group(
            "Cannot be said",
            "Not delivered, or not followed up yet. What is suppressed or did not exist is not among them.",
            "Everything can be said.",
            then,
            s -> s.status() == Status.UNAVAILABLE));
  }

  private ExceptionsPage.Group group(
      String title, String text, String none, List<Standing> then, Predicate<Standing> test) {
    SummaryMaker summaries = new SummaryMaker(content, release);
    return new ExceptionsPage.Group(
        title,
        text,
        none,
        then.stream().filter(test).map(summaries::row).map(this::exception).toList());
  }

  private ExceptionsPage.Exception exception(Summary summary) {
    String owner = summary.standing().indicator().use().owner();
    return new ExceptionsPage.Exception(
        summary,
        content.site().groups().stream()
            .filter(group -> group.id().equals(owner))
            .map(Group::title)
            .findFirst()
            .orElse(owner),
        summary.standing().indicator().question());
  }
}

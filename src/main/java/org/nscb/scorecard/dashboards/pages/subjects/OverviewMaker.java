package org.nscb.scorecard.dashboards.pages.subjects;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.dashboards.pages.Frame.Link;
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.pages.SubjectKind;
import org.nscb.scorecard.dashboards.pages.subjects.OverviewPage.SubjectGroup;
import org.nscb.scorecard.dashboards.pages.summaries.Summary;
import org.nscb.scorecard.dashboards.pages.summaries.SummaryMaker;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.release.standing.AgainstTarget;
import org.nscb.scorecard.statistics.DirectionOfTravel.Judgement;

/** Makes the pages that count indicators: the overview, and the index of each kind of subject. */
public final class OverviewMaker {

  /** More than this is not read in a minute. */
  private static final int FIRST = 10;

  private static final List<Judgement> URGENCY =
      List.of(Judgement.WORSE, Judgement.BETTER, Judgement.NONE);

  /** Worse first, then better, then what carries no judgement; within these what the Board set. */
  private static final Comparator<Summary> IMPORTANCE =
      Comparator.<Summary>comparingInt(s -> URGENCY.indexOf(s.travel().direction().judgement()))
          .thenComparing(s -> s.standing().againstTarget() != AgainstTarget.MISSED)
          .thenComparing(s -> s.standing().indicator().use().priorities().isEmpty());

  private final Content content;
  private final FrameMaker frames;
  private final List<Summary> all;

  public OverviewMaker(Content content, ReleaseReader release, FrameMaker frames) {
    this.content = content;
    this.frames = frames;
    this.all = new SummaryMaker(content, release).all();
  }

  public OverviewPage overview() {
    List<Summary> changing =
        all.stream().filter(s -> s.travel().isChange()).sorted(IMPORTANCE).toList();
    int first = Math.min(FIRST, changing.size());
    return new OverviewPage(
        frames.frame("Overview", "/"),
        content.site().area().name(),
        changing.subList(0, first),
        changing.subList(first, changing.size()),
        SubjectCount.of("All indicators", "/", "", all),
        Arrays.stream(SubjectKind.values())
            .map(kind -> new SubjectGroup(kind.title(), kind.path(), counts(kind)))
            .toList());
  }

  public SubjectsPage index(SubjectKind kind) {
    return new SubjectsPage(
        frames.frame(kind.title(), kind.path()), kind.lead(), counts(kind), others(kind));
  }

  private List<SubjectCount> counts(SubjectKind kind) {
    return kind.of(content.site()).stream().map(subject -> count(kind, subject)).toList();
  }

  private SubjectCount count(SubjectKind kind, Theme subject) {
    return SubjectCount.of(
        subject.title(),
        kind.path(subject.id()),
        subject.lead(),
        all.stream().filter(s -> kind.holds(subject, s.standing().indicator())).toList());
  }

  private List<Link> others(SubjectKind kind) {
    return kind == SubjectKind.THEME
        ? SubjectPageMaker.pagesOfNoSubject(content).stream()
            .map(page -> new Link("/pages/" + page.url(), page.title()))
            .toList()
        : List.of();
  }
}

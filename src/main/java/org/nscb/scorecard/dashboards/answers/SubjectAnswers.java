package org.nscb.scorecard.dashboards.answers;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.pages.Page;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.dashboards.pages.SubjectKind;
import org.nscb.scorecard.dashboards.pages.subjects.OverviewMaker;
import org.nscb.scorecard.dashboards.pages.subjects.SubjectPageMaker;
import org.nscb.scorecard.dashboards.serving.Asked;
import org.nscb.scorecard.dashboards.serving.NotFoundException;
import org.nscb.scorecard.dashboards.serving.Serving;

/** The overview, and the domains, priorities and subjects. */
public final class SubjectAnswers {

  private final Content content;
  private final Serving serving;
  private final ReleasePages pages;

  public SubjectAnswers(Content content, Serving serving, ReleasePages pages) {
    this.content = content;
    this.serving = serving;
    this.pages = pages;
  }

  public void overview(Context ctx) {
    Query.none(ctx);
    serving.send(ctx, overview());
  }

  public void index(Context ctx, SubjectKind kind) {
    Query.none(ctx);
    serving.send(ctx, index(kind));
  }

  public void subject(Context ctx, SubjectKind kind) {
    Query.none(ctx);
    String url = ctx.pathParam("subject");
    Theme subject =
        kind.of(content.site()).stream()
            .filter(t -> SubjectKind.url(t.id()).equals(url))
            .findFirst()
            .orElseThrow(() -> new NotFoundException(url));
    serving.send(ctx, subject(kind, subject));
  }

  public void page(Context ctx) {
    Query.none(ctx);
    String url = ctx.pathParam("page");
    Page page =
        SubjectPageMaker.pagesOfNoSubject(content).stream()
            .filter(p -> p.url().equals(url))
            .findFirst()
            .orElseThrow(() -> new NotFoundException(url));
    serving.send(
        ctx,
        pages.page(
            "/pages/" + url,
            "subject",
            (release, frames) -> new SubjectPageMaker(content, release, frames).custom(page)));
  }

  /** The overview first, then the indexes, then every subject. */
  public List<Asked> ahead() {
    List<Asked> ahead = new ArrayList<>(List.of(overview()));
    for (SubjectKind kind : SubjectKind.values()) {
      ahead.add(index(kind));
      kind.of(content.site()).forEach(subject -> ahead.add(subject(kind, subject)));
    }
    return ahead;
  }

  private Asked overview() {
    return pages.page(
        "/",
        "overview",
        (release, frames) -> new OverviewMaker(content, release, frames).overview());
  }

  private Asked index(SubjectKind kind) {
    return pages.page(
        kind.path(),
        "subjects",
        (release, frames) -> new OverviewMaker(content, release, frames).index(kind));
  }

  private Asked subject(SubjectKind kind, Theme subject) {
    return pages.page(
        kind.path(subject.id()),
        "subject",
        (release, frames) -> new SubjectPageMaker(content, release, frames).subject(kind, subject));
  }
}

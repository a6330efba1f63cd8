package org.nscb.scorecard.dashboards.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.pages.Page;
import org.nscb.scorecard.content.pages.Site.Theme;
import org.nscb.scorecard.dashboards.addresses.FigureAddress;
import org.nscb.scorecard.dashboards.figures.Figure;
import org.nscb.scorecard.dashboards.figures.FigureMaker;
import org.nscb.scorecard.dashboards.pages.Frame.Link;
import org.nscb.scorecard.dashboards.pages.ThemePage.Section;
import org.nscb.scorecard.dashboards.wording.NaturalOrder;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.ComparatorKind;
import org.nscb.scorecard.release.read.ReleaseReader;
import org.nscb.scorecard.statistics.DirectionOfTravel.Judgement;
import org.nscb.scorecard.statistics.DirectionOfTravel.Movement;

/** Makes the pages that show many indicators. */
public final class PageMaker {

  private final Content content;
  private final ReleaseReader release;
  private final FrameMaker frames;

  public PageMaker(Content content, ReleaseReader release, FrameMaker frames) {
    this.content = content;
    this.release = release;
    this.frames = frames;
  }

  public OverviewPage overview() {
    List<ThemeSummary> themes = new SummaryMaker(content, release).themes();
    List<Summary> all = themes.stream().flatMap(t -> t.rows().stream()).toList();
    return new OverviewPage(
        frames.frame("Overview", "/"),
        content.site().area().name(),
        content.site().priorities().stream().map(Theme::title).toList(),
        changing(all),
        count(all, Movement.NO_CLEAR_CHANGE),
        count(all, Movement.CANNOT_TELL),
        themes);
  }

  /** Worse first, then better, then what carries no judgement. */
  private static List<Summary> changing(List<Summary> all) {
    List<Summary> changing = new ArrayList<>();
    for (Judgement judgement : List.of(Judgement.WORSE, Judgement.BETTER, Judgement.NONE)) {
      all.stream()
          .filter(s -> s.travel().isChange() && s.travel().direction().judgement() == judgement)
          .forEach(changing::add);
    }
    return changing;
  }

  private static int count(List<Summary> all, Movement movement) {
    return (int) all.stream().filter(s -> s.travel().direction().movement() == movement).count();
  }

  /** A theme's page: as its page file says, or every indicator's standard figure. */
  public ThemePage theme(Theme theme) {
    String url = FrameMaker.themeUrl(theme.id());
    Optional<Page> page = content.pages().stream().filter(p -> p.url().equals(url)).findFirst();
    ThemeSummary summary = new SummaryMaker(content, release).theme(theme);
    return new ThemePage(
        frames.frame(page.map(Page::title).orElse(theme.title()), FrameMaker.themePath(theme.id())),
        content.site().area().name(),
        page.map(Page::lead).orElse(theme.lead()),
        List.of(summary),
        page.map(this::sections).orElseGet(() -> standardSections(theme)));
  }

  /** A page that is no theme's. */
  public ThemePage custom(Page page) {
    return new ThemePage(
        frames.frame(page.title(), "/pages/" + page.url()),
        content.site().area().name(),
        page.lead(),
        List.of(),
        sections(page));
  }

  private List<Section> sections(Page page) {
    Numbering numbering = new Numbering();
    return page.sections().stream()
        .map(
            s ->
                new Section(
                    s.title(),
                    s.text(),
                    s.figures().stream().map(f -> figure(numbering, address(f))).toList()))
        .toList();
  }

  private List<Section> standardSections(Theme theme) {
    Numbering numbering = new Numbering();
    List<Figure> figures =
        content.indicators().values().stream()
            .filter(i -> i.theme().equals(theme.id()))
            .sorted(Comparator.comparing(Indicator::code, NaturalOrder.INSTANCE))
            .map(i -> figure(numbering, FigureAddress.standard(i)))
            .toList();
    return List.of(new Section("Figures", "", figures));
  }

  private Figure figure(Numbering numbering, FigureAddress address) {
    return new FigureMaker(content, release).figure(numbering.next(), address);
  }

  /** Comparators are official statistics, so beside them the area is shown by official ones too. */
  private FigureAddress address(Page.Figure figure) {
    Indicator indicator = content.indicators().get(figure.indicator());
    FigureAddress standard = FigureAddress.standard(indicator);
    boolean official =
        !figure.comparators().isEmpty()
            && figure.breakdown().isEmpty()
            && indicator.published().isPresent();
    return new FigureAddress(
            indicator,
            official ? Basis.PUBLISHED : standard.basis(),
            figure.period().orElse(standard.period()),
            figure.breakdown().orElse(standard.breakdown()),
            ComparatorKind.named(figure.comparators()))
        .nearest();
  }

  public MethodPage method() {
    return new MethodPage(
        frames.frame("Method", "/method"),
        content.suppression().low(),
        content.suppression().high());
  }

  public AboutPage about() {
    return new AboutPage(
        frames.frame("About", "/about"),
        content.site().area().name(),
        content.site().priorities().stream().map(Theme::title).toList(),
        content.indicators().values().stream()
            .sorted(Comparator.comparing(Indicator::code, NaturalOrder.INSTANCE))
            .map(i -> new Link("/indicators/" + i.id(), i.code() + " " + i.title()))
            .toList());
  }

  /** Ids of the figures of one page. */
  private static final class Numbering {
    private int last;

    String next() {
      last++;
      return "figure-" + last;
    }
  }
}

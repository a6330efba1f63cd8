package org.nscb.scorecard.dashboards.pages.subjects;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.nscb.scorecard.dashboards.pages.FrameMaker;
import org.nscb.scorecard.dashboards.pages.SubjectKind;
import org.nscb.scorecard.dashboards.pages.subjects.SubjectPage.Section;
import org.nscb.scorecard.dashboards.pages.summaries.SummaryMaker;
import org.nscb.scorecard.dashboards.pages.summaries.SummaryTable;
import org.nscb.scorecard.dashboards.wording.NaturalOrder;
import org.nscb.scorecard.release.read.Basis;
import org.nscb.scorecard.release.read.ComparatorKind;
import org.nscb.scorecard.release.read.ReleaseReader;

/** Makes the page of a subject, and of any page file. */
public final class SubjectPageMaker {

  private final Content content;
  private final ReleaseReader release;
  private final FrameMaker frames;

  public SubjectPageMaker(Content content, ReleaseReader release, FrameMaker frames) {
    this.content = content;
    this.release = release;
    this.frames = frames;
  }

  /** A page file belongs to the subject whose id it is named by, of whatever kind. */
  private static Optional<Page> pageOf(Content content, Theme subject) {
    String url = SubjectKind.url(subject.id());
    return content.pages().stream().filter(p -> p.url().equals(url)).findFirst();
  }

  /** The page files that are no subject's. */
  public static List<Page> pagesOfNoSubject(Content content) {
    List<String> subjects =
        Arrays.stream(SubjectKind.values())
            .flatMap(kind -> kind.of(content.site()).stream())
            .map(subject -> SubjectKind.url(subject.id()))
            .toList();
    return content.pages().stream().filter(page -> !subjects.contains(page.url())).toList();
  }

  /**
   * The rows of a subject, then what its page file says; a theme has all its figures without one.
   */
  public SubjectPage subject(SubjectKind kind, Theme subject) {
    Optional<Page> page = pageOf(content, subject);
    return new SubjectPage(
        frames.frame(page.map(Page::title).orElse(subject.title()), kind.path()),
        new Link(kind.path(), kind.title()),
        content.site().area().name(),
        page.map(Page::lead).orElse(subject.lead()),
        summaries(kind, subject),
        page.map(this::sections)
            .orElseGet(() -> kind == SubjectKind.THEME ? standardSections(subject) : List.of()));
  }

  /** One table for a theme; domains and priorities reach over themes and have one for each. */
  private List<SummaryTable> summaries(SubjectKind kind, Theme subject) {
    SummaryMaker summaries = new SummaryMaker(content, release);
    if (kind == SubjectKind.THEME) {
      return List.of(summaries.table(kind, subject));
    }
    List<SummaryTable> tables = new ArrayList<>();
    for (Theme theme : content.site().themes()) {
      List<Indicator> both =
          content.indicators().values().stream()
              .filter(i -> kind.holds(subject, i) && SubjectKind.THEME.holds(theme, i))
              .toList();
      if (!both.isEmpty()) {
        tables.add(
            summaries.table(theme.title(), SubjectKind.THEME.path(theme.id()), theme.lead(), both));
      }
    }
    return tables;
  }

  /** A page that is no subject's. */
  public SubjectPage custom(Page page) {
    return new SubjectPage(
        frames.frame(page.title(), SubjectKind.THEME.path()),
        new Link(SubjectKind.THEME.path(), SubjectKind.THEME.title()),
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

  /** Ids of the figures of one page. */
  private static final class Numbering {
    private int last;

    String next() {
      last++;
      return "figure-" + last;
    }
  }
}

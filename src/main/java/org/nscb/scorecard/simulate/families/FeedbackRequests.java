package org.nscb.scorecard.simulate.families;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nscb.scorecard.simulate.casework.Conference;
import org.nscb.scorecard.simulate.casework.Referral;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Slope;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.families.fsp.Fsp;
import org.nscb.scorecard.simulate.families.fsp.Fsp.Member;
import org.nscb.scorecard.simulate.partners.World;

/**
 * Invents whom services ask what they were like, and what the answers are: social care after
 * conferences and while it works with a child in need, the hub when early help ends, and children's
 * centres. Early help is liked best and conferences least, though better than they were.
 */
final class FeedbackRequests {

  /** Old enough to be asked. */
  private static final int YEARS = 8;

  private static final double PARENT_IS_ASKED = 0.75;
  private static final double CHILD_IS_ASKED = 0.4;
  private static final double CHILD_IN_NEED_IS_ASKED = 0.07;
  private static final Slope ASKED_BY_CENTRES = new Slope(52, 68);
  private static final double WITHOUT_RATING = 0.04;

  private enum Service {
    EARLY_HELP("early_help", new Slope(0.38, 0.45), new Slope(0.76, 0.86)),
    CHILD_IN_NEED("child_in_need", new Slope(0.2, 0.27), new Slope(0.54, 0.67)),
    CONFERENCE("cp_conference", new Slope(0.25, 0.36), new Slope(0.44, 0.58)),
    CENTRE("childrens_centre", new Slope(0.35, 0.4), new Slope(0.85, 0.88));

    private final String code;
    private final Slope answered;
    private final Slope good;

    Service(String code, Slope answered, Slope good) {
      this.code = code;
      this.answered = answered;
      this.good = good;
    }
  }

  /**
   * @param service code of feedback_service
   * @param respondent code of feedback_respondent
   * @param answered null when nobody did
   * @param rating code of feedback_rating, empty without one
   */
  record Request(
      String id,
      LocalDate asked,
      LocalDate answered,
      String service,
      String respondent,
      String rating) {}

  private final World world;
  private final String prefix;
  private final List<Request> all = new ArrayList<>();

  private FeedbackRequests(World world, String prefix) {
    this.world = world;
    this.prefix = prefix;
  }

  static List<Request> ofSocialCare(World world) {
    FeedbackRequests requests = new FeedbackRequests(world, "FBS");
    Set<String> meetings = new HashSet<>();
    for (Conference conference : world.caseload().conferences()) {
      Chance chance = requests.chance("conference " + conference.id());
      LocalDate born = conference.child().birth();
      boolean first = meetings.add(conference.meeting());
      requests.ask(Service.CONFERENCE, conference.date(), born, first, chance);
    }
    for (Referral referral : world.caseload().referrals()) {
      Chance chance = requests.chance("child in need " + referral.id());
      if (chance.happens(CHILD_IN_NEED_IS_ASKED) && !referral.isNoFurtherAction()) {
        LocalDate day = referral.date().plusDays(chance.between(40, 120));
        requests.ask(Service.CHILD_IN_NEED, day, referral.child().birth(), true, chance);
      }
    }
    return requests.all;
  }

  static List<Request> ofEarlyHelp(World world, List<Fsp> fsps) {
    FeedbackRequests requests = new FeedbackRequests(world, "FBE");
    for (Fsp fsp : fsps) {
      Chance chance = requests.chance("early help " + fsp.id());
      if (fsp.consent() != null) {
        boolean first = true;
        for (Member member : fsp.members()) {
          requests.ask(Service.EARLY_HELP, fsp.closure(), member.birth(), first, chance);
          first = false;
        }
      }
    }
    return requests.all;
  }

  static List<Request> ofChildrensCentres(World world) {
    FeedbackRequests requests = new FeedbackRequests(world, "FBC");
    for (YearMonth month = YearMonth.from(Records.BEGIN);
        !month.atDay(1).isAfter(Records.END);
        month = month.plusMonths(1)) {
      Chance chance = requests.chance("children's centres " + month);
      int asked = chance.events(ASKED_BY_CENTRES.on(month.atDay(1)));
      for (int i = 0; i < asked; i++) {
        LocalDate day = chance.day(month.atDay(1), month.atDay(27));
        requests.add(Service.CENTRE, day, "parent", chance);
      }
    }
    return requests.all;
  }

  private Chance chance(String subject) {
    return Chance.of(world.seed(), "feedback " + subject);
  }

  /**
   * @param withParent whether a parent may be asked with the child
   */
  private void ask(
      Service service, LocalDate day, LocalDate born, boolean withParent, Chance chance) {
    if (withParent && chance.happens(PARENT_IS_ASKED)) {
      add(service, day, "parent", chance);
    }
    boolean oldEnough = !born.plusYears(YEARS).isAfter(day);
    if (oldEnough && chance.happens(CHILD_IS_ASKED)) {
      add(service, day, "child", chance);
    }
  }

  private void add(Service service, LocalDate day, String respondent, Chance chance) {
    LocalDate asked = world.workingDays().onOrAfter(day);
    LocalDate answered = null;
    String rating = "";
    if (chance.happens(service.answered.on(asked))) {
      int days = chance.happens(0.94) ? chance.below(45) : chance.between(45, 80);
      answered = asked.plusDays(days);
      rating = chance.happens(WITHOUT_RATING) ? "" : rating(service.good.on(answered), chance);
    }
    String id = prefix + (80_000 + all.size());
    all.add(new Request(id, asked, answered, service.code, respondent, rating));
  }

  private static String rating(double good, Chance chance) {
    if (chance.happens(good)) {
      return chance.happens(0.45) ? "very_good" : "good";
    }
    return List.of("fair", "poor", "very_poor").get(chance.weighted(55, 31, 14));
  }
}

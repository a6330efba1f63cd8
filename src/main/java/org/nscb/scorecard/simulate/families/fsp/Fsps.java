package org.nscb.scorecard.simulate.families.fsp;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nscb.scorecard.simulate.casework.Contact;
import org.nscb.scorecard.simulate.casework.Referral;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Slope;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.families.fsp.Fsp.Member;
import org.nscb.scorecard.simulate.partners.World;
import org.nscb.scorecard.simulate.people.Child;
import org.nscb.scorecard.simulate.people.Family;

/**
 * Invents every Family Support Process from 2012 to 2024, of three kinds of families: those who
 * were referred to social care later, those whose contact with social care led to early help, and
 * those whom social care never knew.
 */
public final class Fsps {

  private static final LocalDate EARLIEST = LocalDate.of(2012, 8, 1);
  private static final Slope BEFORE_A_REFERRAL = new Slope(0.042, 0.05);
  private static final Slope AFTER_A_CONTACT = new Slope(0.55, 0.7);
  private static final Slope OTHER_FAMILIES = new Slope(36, 56);
  private static final double WITHOUT_THE_COUNCILS_NUMBER = 0.1;
  private static final int DAYS_BETWEEN = 120;

  /** How early a family may be helped before a child is born. */
  private static final int DAYS_BEFORE_BIRTH = 150;

  /** Brothers and sisters who came to notice on one day. */
  private record Group(Family family, LocalDate date) {}

  private final World world;
  private final FspCourse course;
  private final Map<Family, List<Fsp>> known = new HashMap<>();
  private final List<Fsp> all = new ArrayList<>();
  private int numbered;

  private Fsps(World world) {
    this.world = world;
    this.course = new FspCourse(world.workingDays());
  }

  /** In order of their start. */
  public static List<Fsp> invent(World world) {
    Fsps fsps = new Fsps(world);
    groups(world.caseload().referrals(), Referral::child, Referral::date)
        .forEach(fsps::beforeReferral);
    List<Contact> sentOn =
        world.caseload().contacts().stream()
            .filter(contact -> contact.outcome().equals("EARLY_HELP"))
            .toList();
    groups(sentOn, Contact::child, Contact::date).forEach(fsps::afterContact);
    fsps.otherFamilies();
    fsps.all.sort(Comparator.comparing(Fsp::start).thenComparing(Fsp::id));
    return fsps.all;
  }

  private static <T> Map<Group, List<Child>> groups(
      List<T> events, Function<T, Child> child, Function<T, LocalDate> date) {
    Map<Group, List<Child>> groups = new LinkedHashMap<>();
    for (T event : events) {
      Group group = new Group(child.apply(event).family(), date.apply(event));
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(child.apply(event));
    }
    return groups;
  }

  private void beforeReferral(Group group, List<Child> children) {
    LocalDate date = group.date();
    Chance chance = chance("fsp before a referral", group, children);
    if (date.isBefore(Records.BEGIN) || !chance.happens(BEFORE_A_REFERRAL.on(date))) {
      return;
    }
    FspEnding ending = FspEnding.beforeReferral(chance);
    LocalDate closure = date.minusDays(ending.daysBefore(chance));
    LocalDate start = closure.minusDays(ending.days(chance));
    help(group.family(), children, start, closure, ending.outcome(), chance);
  }

  private void afterContact(Group group, List<Child> children) {
    LocalDate date = group.date();
    Chance chance = chance("fsp after a contact", group, children);
    if (chance.happens(AFTER_A_CONTACT.on(date))) {
      FspEnding ending = FspEnding.of(group.family().district(), date, chance);
      LocalDate start = date.plusDays(chance.between(4, 24));
      LocalDate closure = start.plusDays(ending.days(chance));
      help(group.family(), children, start, closure, ending.outcome(), chance);
    }
  }

  private Chance chance(String subject, Group group, List<Child> children) {
    return Chance.of(world.seed(), subject + " " + children.get(0).id() + " " + group.date());
  }

  private void help(
      Family family,
      List<Child> children,
      LocalDate start,
      LocalDate closure,
      String outcome,
      Chance chance) {
    List<Member> members =
        children.stream()
            .filter(child -> child.birth().isBefore(start.plusDays(DAYS_BEFORE_BIRTH)))
            .filter(child -> child.eighteenth().isAfter(start))
            .map(child -> new Member(child.id(), child.birth(), child.sexAsKnownOn(LocalDate.MAX)))
            .toList();
    List<Fsp> earlier = known.computeIfAbsent(family, f -> new ArrayList<>());
    boolean isNear =
        earlier.stream()
            .anyMatch(
                fsp ->
                    fsp.isOpenBetween(
                        start.minusDays(DAYS_BETWEEN), closure.plusDays(DAYS_BETWEEN)));
    if (start.isBefore(EARLIEST) || start.isAfter(Records.END) || members.isEmpty() || isNear) {
      return;
    }
    earlier.add(add(members, family.district(), start, closure, outcome, chance));
  }

  private void otherFamilies() {
    List<Contact> contacts = world.caseload().contacts();
    for (YearMonth month = YearMonth.from(EARLIEST);
        !month.atDay(1).isAfter(Records.END);
        month = month.plusMonths(1)) {
      Chance chance = Chance.of(world.seed(), "families in early help " + month);
      int families = chance.events(OTHER_FAMILIES.on(month.atDay(1)));
      for (int i = 0; i < families; i++) {
        otherFamily(chance.oneOf(contacts), month, chance);
      }
    }
  }

  /** A family like one that is known, elsewhere in the same district. */
  private void otherFamily(Contact like, YearMonth month, Chance chance) {
    LocalDate start = chance.day(month.atDay(1), month.atEndOfMonth());
    Child pattern = like.child();
    boolean withoutNumber = chance.happens(WITHOUT_THE_COUNCILS_NUMBER);
    LocalDate birth =
        start.minusDays(like.date().toEpochDay() - pattern.birth().toEpochDay() + chance.below(60));
    List<Member> members = new ArrayList<>();
    int size = 1 + chance.weighted(5, 4, 2);
    for (int i = 0; i < size && birth.plusYears(18).isAfter(start); i++) {
      numbered++;
      String id = "NEH" + (1_000_000 + (numbered * 7_368_787L) % 8_999_993L);
      members.add(new Member(withoutNumber ? "" : id, birth, chance.happens(0.52) ? "M" : "F"));
      birth = birth.minusDays(chance.between(340, 1100));
    }
    FspEnding ending = FspEnding.of(pattern.family().district(), start, chance);
    if (!members.isEmpty()) {
      LocalDate closure = start.plusDays(ending.days(chance));
      add(members, pattern.family().district(), start, closure, ending.outcome(), chance);
    }
  }

  private Fsp add(
      List<Member> members,
      String district,
      LocalDate start,
      LocalDate closure,
      String outcome,
      Chance chance) {
    String id = "FS" + (100_000 + all.size());
    Fsp fsp = course.run(id, members, district, start, closure, outcome, chance);
    all.add(fsp);
    return fsp;
  }
}

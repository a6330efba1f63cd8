package org.nscb.scorecard.simulate.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.dates.YearToMarch;
import org.nscb.scorecard.simulate.people.Families;
import org.nscb.scorecard.simulate.plans.PlanSpell;
import org.nscb.scorecard.simulate.plans.SiblingSet;
import org.nscb.scorecard.simulate.published.Targets;

/**
 * Invents the work around the plans: backwards from a plan to its conference, enquiry and referral,
 * then forwards from the remaining referrals to theirs.
 */
public final class Casework {

  private static final Comparator<Assessment> BY_START = Comparator.comparing(Assessment::start);

  private final Targets targets;
  private final WorkingDays workingDays;
  private final Families families;
  private final long seed;

  public Casework(Targets targets, WorkingDays workingDays, Families families, long seed) {
    this.targets = targets;
    this.workingDays = workingDays;
    this.families = families;
    this.seed = seed;
  }

  /**
   * @param plans in order of their start
   */
  public Caseload around(List<SiblingSet> plans) {
    List<YearToMarch> years = YearToMarch.range(Targets.FIRST_YEAR, Targets.LAST_YEAR);
    Conferences conferences =
        new Conferences(targets, workingDays, families, Chance.of(seed, "conferences"));
    Enquiries enquiries = new Enquiries(targets, workingDays, Chance.of(seed, "enquiries"));
    List<Conference> held = new ArrayList<>();
    List<List<Enquiry>> toConference = new ArrayList<>();
    List<List<Conference>> moved = new ArrayList<>();
    for (YearToMarch year : years) {
      List<List<Conference>> initial = conferences.initial(plans, year);
      initial.forEach(held::addAll);
      toConference.addAll(enquiries.beforeConferences(initial, year));
      initial.stream().map(Casework::moved).filter(g -> !g.isEmpty()).forEach(moved::add);
      if (year.year() == Targets.FIRST_YEAR) {
        toConference.addAll(enquiries.withoutRecordOfConference(plans, initial, year));
      }
    }
    held.addAll(conferences.reviews(plans));
    toConference.sort(Comparator.comparing(g -> g.get(0).start()));

    Referrals.Invented referrals =
        new Referrals(targets, workingDays, families, Chance.of(seed, "referrals"))
            .invent(toConference, moved);
    FrontDoor frontDoor = new FrontDoor(targets, Chance.of(seed, "front door"));
    frontDoor.needs(referrals.toConference(), FrontDoor.NeedsOf.TO_CONFERENCE);
    frontDoor.needs(referrals.others(), FrontDoor.NeedsOf.OTHERS);
    List<Enquiry> started = new ArrayList<>();
    toConference.forEach(started::addAll);
    List<List<Referral>> worked = new ArrayList<>(referrals.toConference());
    for (YearToMarch year : years) {
      frontDoor.write(referrals, year);
      List<List<Referral>> others =
          referrals.othersOf(year).stream()
              .map(Casework::workedOn)
              .filter(g -> !g.isEmpty())
              .toList();
      worked.addAll(others);
      started.addAll(enquiries.withoutConference(toConference, others, year));
    }
    worked.sort(Comparator.comparing(g -> g.get(0).date()));
    Enquired enquired = new Enquired(started, held);
    List<Assessment> assessments =
        new Assessments(targets, workingDays, Chance.of(seed, "assessments"))
            .invent(worked, enquired);
    new Factors(targets, Chance.of(seed, "factors")).find(assessments, enquired);
    List<Assessment> initial =
        new InitialAssessments(
                assessments, enquired, workingDays, Chance.of(seed, "initial assessments"))
            .invent(worked);
    new Concerns(workingDays, Chance.of(seed, "concerns")).receive(started);
    List<Contact> contacts =
        new Contacts(workingDays, families, frontDoor, Chance.of(seed, "contacts"))
            .invent(referrals);
    return numbered(
        contacts,
        Stream.concat(referrals.toConference().stream(), referrals.others().stream())
            .flatMap(List::stream)
            .toList(),
        initial,
        assessments,
        started,
        held,
        plans.stream().flatMap(set -> set.spells().stream()).toList());
  }

  /** Children who came with the plan of another council, of whom nobody here enquired. */
  private static List<Conference> moved(List<Conference> group) {
    return group.stream().filter(Conference::isTransferIn).toList();
  }

  private static List<Referral> workedOn(List<Referral> group) {
    return group.stream().filter(r -> !r.isNoFurtherAction()).toList();
  }

  private static Caseload numbered(
      List<Contact> contacts,
      List<Referral> referrals,
      List<Assessment> initialAssessments,
      List<Assessment> singleAssessments,
      List<Enquiry> enquiries,
      List<Conference> conferences,
      List<PlanSpell> plans) {
    Map<List<Object>, String> meetings = new HashMap<>();
    List<Conference> held =
        numbered(conferences, Comparator.comparing(Conference::date), Conference::id, "CF");
    for (Conference conference : held) {
      List<Object> key = List.of(conference.child().family(), conference.date());
      conference.meeting(meetings.computeIfAbsent(key, k -> "MT" + (100_001 + meetings.size())));
    }
    return new Caseload(
        numbered(contacts, Comparator.comparing(Contact::date), Contact::id, "CT"),
        numbered(referrals, Comparator.comparing(Referral::date), Referral::id, "RF").stream()
            .filter(r -> !r.date().isBefore(Records.BEGIN))
            .toList(),
        Stream.concat(
                numbered(initialAssessments, BY_START, Assessment::id, "IA").stream(),
                numbered(singleAssessments, BY_START, Assessment::id, "AS").stream())
            .sorted(BY_START)
            .toList(),
        numbered(enquiries, Comparator.comparing(Enquiry::start), Enquiry::id, "SE").stream()
            .filter(Enquiries::inRecords)
            .toList(),
        held,
        numbered(plans, Comparator.comparing(PlanSpell::start), PlanSpell::id, "CP"));
  }

  /** In order, each with an id that says nothing but the order. */
  private static <T> List<T> numbered(
      List<T> things, Comparator<T> order, BiConsumer<T, String> id, String prefix) {
    List<T> sorted = new ArrayList<>(things);
    sorted.sort(order);
    for (int i = 0; i < sorted.size(); i++) {
      id.accept(sorted.get(i), prefix + (1_000_001 + i));
    }
    return sorted;
  }
}

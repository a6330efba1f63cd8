package org.nscb.scorecard.simulate.meetings.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.partners.World;
import org.nscb.scorecard.simulate.people.Child;
import org.nscb.scorecard.simulate.people.DistrictCouncils;
import org.nscb.scorecard.simulate.people.Family;

/**
 * The agencies around one family that have an active interest: the same ones at each of its
 * meetings, for as long as its children are of an age for them.
 */
public final class Circle {

  private static final int SCHOOL_AGE = 4;

  /** A conference is not called with fewer. */
  private static final int FEWEST_AT_A_CONFERENCE = 4;

  private final String council;
  private final boolean police;
  private final boolean mentalHealth;
  private final boolean hospital;
  private final boolean housing;
  private final boolean probation;
  private final boolean substanceMisuse;
  private final boolean healthAtAnyAge;
  private final boolean earlyHelp;

  private Circle(String council, Chance chance) {
    this.council = council;
    police = chance.happens(0.45);
    mentalHealth = chance.happens(0.28);
    hospital = chance.happens(0.08);
    housing = chance.happens(0.24);
    probation = chance.happens(0.12);
    substanceMisuse = chance.happens(0.2);
    healthAtAnyAge = chance.happens(0.4);
    earlyHelp = chance.happens(0.2);
  }

  /**
   * @param council the district council where the family lives
   * @param key says which family it is
   */
  public static Circle of(long seed, String council, String key) {
    return new Circle(council, Chance.of(seed, "circle " + key));
  }

  /** The one around a family that social care knows. */
  public static Circle around(World world, Child child) {
    Family family = child.family();
    return of(world.seed(), DistrictCouncils.of(family.district()), family.children().get(0).id());
  }

  /**
   * @param births the birth days of the children talked about
   */
  public List<String> at(MeetingType type, LocalDate day, List<LocalDate> births) {
    boolean atSchool = births.stream().anyMatch(b -> !b.plusYears(SCHOOL_AGE).isAfter(day));
    boolean small = births.stream().anyMatch(b -> b.plusYears(SCHOOL_AGE + 1).isAfter(day));
    boolean conference = type == MeetingType.ICPC || type == MeetingType.RCPC;
    List<String> agencies = new ArrayList<>();
    agencies.add(type == MeetingType.FSP ? Agencies.EARLY_HELP : Agencies.SOCIAL_CARE);
    add(agencies, Agencies.EDUCATION, atSchool);
    add(agencies, Agencies.COMMUNITY_HEALTH, conference || small || healthAtAnyAge);
    add(agencies, Agencies.POLICE, type == MeetingType.ICPC || police && type == MeetingType.RCPC);
    add(agencies, Agencies.CHILDRENS_CENTRES, small && earlyHelp);
    add(agencies, council, housing && type != MeetingType.CORE_GROUP);
    if (type != MeetingType.FSP) {
      add(agencies, Agencies.MENTAL_HEALTH, mentalHealth);
      add(agencies, Agencies.SUBSTANCE_MISUSE, substanceMisuse && type != MeetingType.LAC_REVIEW);
    }
    if (conference) {
      add(agencies, Agencies.hospitalOf(council), hospital);
      add(agencies, Agencies.PROBATION, probation);
      boolean few = agencies.size() < FEWEST_AT_A_CONFERENCE;
      add(agencies, Agencies.EARLY_HELP, few || earlyHelp);
    }
    return agencies;
  }

  private static void add(List<String> agencies, String agency, boolean interested) {
    if (interested) {
      agencies.add(agency);
    }
  }
}

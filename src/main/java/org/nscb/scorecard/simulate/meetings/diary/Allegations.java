package org.nscb.scorecard.simulate.meetings.diary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.chance.Slope;
import org.nscb.scorecard.simulate.dates.Records;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.meetings.attendance.Agencies;
import org.nscb.scorecard.simulate.meetings.attendance.Convened;
import org.nscb.scorecard.simulate.meetings.attendance.Meeting;
import org.nscb.scorecard.simulate.meetings.attendance.MeetingType;
import org.nscb.scorecard.simulate.partners.World;

/** Invents the allegations that are referred to the LADO, and the meetings about them. */
public final class Allegations {

  /** So that some are open when the records begin. */
  private static final int MONTHS_BEFORE = 9;

  private static final int FEWEST = 20;
  private static final int MOST = 34;
  private static final int DAYS_TO_MEETING = 5;
  private static final double WITH_MEETING = 0.55;

  private static final List<String> SECTORS =
      List.of(
          "EDUCATION",
          "EARLY_YEARS",
          "FOSTER_CARE",
          "RESIDENTIAL",
          "SOCIAL_CARE",
          "HEALTH",
          "VOLUNTARY",
          "SPORT_AND_FAITH",
          "TRANSPORT",
          "POLICE",
          "OTHER");
  private static final double[] OF_SECTORS = {38, 11, 12, 9, 4, 6, 6, 5, 4, 1, 4};
  private static final List<String> CATEGORIES =
      List.of("PHYSICAL", "SEXUAL", "EMOTIONAL", "NEGLECT", "SUITABILITY");
  private static final double[] OF_CATEGORIES = {42, 21, 9, 6, 22};
  private static final List<String> OUTCOMES =
      List.of("SUBSTANTIATED", "UNSUBSTANTIATED", "UNFOUNDED", "FALSE", "MALICIOUS");
  private static final double[] OF_OUTCOMES = {37, 31, 27, 3, 2};

  private static final Slope WITHIN_A_MONTH = new Slope(0.6, 0.74);
  private static final Slope MEETING_IN_TIME = new Slope(0.7, 0.85);

  private final World world;
  private final WorkingDays workingDays;
  private final List<Allegation> all = new ArrayList<>();
  private final List<Convened> meetings = new ArrayList<>();

  public Allegations(World world) {
    this.world = world;
    this.workingDays = world.workingDays();
    for (YearMonth month = YearMonth.from(Records.BEGIN).minusMonths(MONTHS_BEFORE);
        !month.isAfter(YearMonth.from(Records.END));
        month = month.plusMonths(1)) {
      invent(month, Chance.of(world.seed(), "allegations " + month));
    }
  }

  /** In order of their months. */
  public List<Allegation> all() {
    return all;
  }

  public List<Convened> meetings() {
    return meetings;
  }

  private void invent(YearMonth month, Chance chance) {
    int days = workingDays.within(month.atDay(1), month.atEndOfMonth());
    int referred = chance.between(FEWEST, MOST);
    for (int i = 0; i < referred; i++) {
      String id = "LD" + month.toString().replace("-", "") + (101 + i);
      LocalDate day = workingDays.at(month.atDay(1), chance.below(days));
      Allegation allegation =
          new Allegation(
              id,
              day,
              SECTORS.get(chance.weighted(OF_SECTORS)),
              CATEGORIES.get(chance.weighted(OF_CATEGORIES)),
              concluded(day, chance),
              OUTCOMES.get(chance.weighted(OF_OUTCOMES)));
      all.add(allegation);
      if (chance.happens(WITH_MEETING)) {
        meetings.add(meeting(allegation, chance));
      }
    }
  }

  private LocalDate concluded(LocalDate referred, Chance chance) {
    double soon = WITHIN_A_MONTH.on(referred);
    int days =
        switch (chance.weighted(soon, 0.75 * (1 - soon), 0.23 * (1 - soon), 0.02 * (1 - soon))) {
          case 0 -> chance.between(3, 28);
          case 1 -> chance.between(32, 88);
          case 2 -> chance.between(92, 360);
          default -> chance.between(367, 500);
        };
    return workingDays.onOrAfter(referred.plusDays(days));
  }

  private Convened meeting(Allegation allegation, Chance chance) {
    LocalDate due = workingDays.plus(allegation.referred(), DAYS_TO_MEETING);
    Meeting meeting =
        new Punctuality(workingDays, MEETING_IN_TIME, 0.02, 0.01)
            .meeting("LM" + allegation.id().substring(2), MeetingType.LADO, due, "", chance);
    List<String> agencies = new ArrayList<>(List.of(Agencies.SOCIAL_CARE));
    if (chance.happens(0.7)) {
      agencies.add(Agencies.POLICE);
    }
    switch (allegation.sector()) {
      case "EDUCATION", "EARLY_YEARS" -> agencies.add(Agencies.EDUCATION);
      case "HEALTH" -> agencies.add(Agencies.COMMUNITY_HEALTH);
      case "TRANSPORT" -> agencies.add(chance.oneOf(Agencies.DISTRICT_COUNCILS));
      default -> {}
    }
    return new Convened(meeting, agencies);
  }
}

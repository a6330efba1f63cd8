package org.nscb.scorecard.recomputed.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which agencies come to meetings that are held, and report to them. */
public final class Attendance {
  private static final String MEETING_TYPE = "meeting_type";
  private static final List<String> MUST_ATTEND_ADVISORY_GROUPS =
      List.of(
          "district_council", "acute_trust", "community_trust", "mental_health_trust", "education");

  private final Facts facts;

  public Attendance(Facts facts) {
    this.facts = facts;
  }

  /** An agency that was asked to a meeting that was held. */
  private record Invitation(Row row, Row meeting) {
    LocalDate day() {
      return meeting.date("held_date");
    }
  }

  Rule meetingAttendance() {
    return attended(invitations(Meetings::isAboutAChild));
  }

  Rule attendanceIcpc() {
    return attendedOf("ICPC");
  }

  Rule attendanceRcpc() {
    return attendedOf("RCPC");
  }

  Rule attendanceLacReview() {
    return attendedOf("LAC_REVIEW");
  }

  Rule attendanceCoreGroup() {
    return attendedOf("CORE_GROUP");
  }

  Rule attendanceCinMeeting() {
    return attendedOf("CIN");
  }

  Rule attendanceFspMeeting() {
    return attendedOf("FSP");
  }

  Rule attendanceLadoMeeting() {
    return attendedOf("LADO");
  }

  Rule meetingInvitations() {
    return Rule.count(
        invitations(Meetings::isAboutAChild)
            .map(i -> event(i).by("attendance", i.row().text("attendance"))));
  }

  Rule boardAttendance() {
    return attended(seats("BOARD"));
  }

  Rule subgroupAttendance() {
    return attended(seats("SUBGROUP"));
  }

  Rule advisoryGroupAttendance() {
    return attended(
        seats("ADVISORY_GROUP")
            .filter(
                i ->
                    MUST_ATTEND_ADVISORY_GROUPS.contains(
                        facts.kindOf(i.row().text("attending_agency")))));
  }

  /** By the day of the meeting; one without its day is known by somebody having sent it alone. */
  Rule reportsSubmitted() {
    return Rule.share(
        reportsOwed(),
        i ->
            i.row().has("report_received_date")
                ? !i.row().date("report_received_date").isAfter(i.day())
                : i.row().is("attendance", "REPORT_ONLY"),
        this::event);
  }

  Rule reportsOnTime() {
    return Rule.share(
        reportsOwed(),
        i -> {
          LocalDate came = i.row().date("report_received_date");
          int before = i.meeting().is(MEETING_TYPE, "ICPC") ? 3 : 5;
          return facts.days().inOrder(came, i.day())
              && facts.days().working(came, i.day()) >= before;
        },
        this::event);
  }

  static boolean attended(Row attendance) {
    return attendance.is("attendance", "PRESENT", "DEPUTY");
  }

  private Rule attendedOf(String meetingType) {
    return attended(invitations(m -> m.is(MEETING_TYPE, meetingType)));
  }

  private Rule attended(Stream<Invitation> invitations) {
    return Rule.share(invitations, i -> attended(i.row()), this::event);
  }

  private Stream<Invitation> reportsOwed() {
    return invitations(m -> m.is(MEETING_TYPE, "ICPC", "RCPC", "LAC_REVIEW"))
        .filter(i -> i.row().has("report_due_date"));
  }

  private Stream<Invitation> invitations(Predicate<Row> meeting) {
    return asked(meeting).filter(i -> i.row().yes("relevant"));
  }

  private Stream<Invitation> seats(String meetingType) {
    return asked(m -> m.is(MEETING_TYPE, meetingType));
  }

  private Stream<Invitation> asked(Predicate<Row> which) {
    Map<List<String>, Row> meetings =
        facts
            .known("meetings")
            .filter(which.and(Meetings::isHeld))
            .collect(Collectors.toMap(Attendance::name, Function.identity()));
    return facts
        .known("meeting_attendance")
        .filter(a -> a.yes("invited") && meetings.containsKey(name(a)))
        .map(a -> new Invitation(a, meetings.get(name(a))));
  }

  private static List<String> name(Row row) {
    return List.of(row.agency(), row.text("meeting_id"));
  }

  private Event event(Invitation invitation) {
    String agency = invitation.row().text("attending_agency");
    return Event.in(YearMonth.from(invitation.day()))
        .by("agency", agency)
        .by("agency_kind", facts.kindOf(agency))
        .by(MEETING_TYPE, invitation.meeting().text(MEETING_TYPE))
        .by("subgroup", invitation.meeting().text("subgroup"));
  }
}

package org.nscb.scorecard.simulate.meetings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.nscb.scorecard.simulate.meetings.attendance.Agencies;
import org.nscb.scorecard.simulate.meetings.attendance.Meeting;
import org.nscb.scorecard.simulate.meetings.attendance.MeetingType;
import org.nscb.scorecard.simulate.partners.OpenInMonth;
import org.nscb.scorecard.simulate.partners.PartnerExtract;

/** The source {@code meetings}. */
final class MeetingsExtract implements PartnerExtract {

  static final List<String> SENDERS =
      List.of(Agencies.SOCIAL_CARE, Agencies.EARLY_HELP, Agencies.OFFICE);

  private static final YearMonth EARLY_HELP_BEGINS = YearMonth.of(2013, 9);

  private final MeetingBook book;

  MeetingsExtract(MeetingBook book) {
    this.book = book;
  }

  @Override
  public String source() {
    return "meetings";
  }

  @Override
  public List<String> senders() {
    return SENDERS;
  }

  @Override
  public boolean isSent(String sender, YearMonth month) {
    return sends(sender, month);
  }

  /** The early help hub keeps no record of its meetings before the autumn of 2013. */
  static boolean sends(String sender, YearMonth month) {
    return !sender.equals(Agencies.EARLY_HELP) || !month.isBefore(EARLY_HELP_BEGINS);
  }

  @Override
  public Form form(String sender) {
    return sender.equals(Agencies.OFFICE) ? Form.XLSX : Form.CSV;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "meeting_id",
        "meeting_type",
        "due_date",
        "held_date",
        "status",
        "quorate",
        "subgroup",
        "child_participation",
        "plan_id");
  }

  @Override
  public List<String[]> rows(String sender, YearMonth month) {
    LocalDate known = month.atEndOfMonth();
    return book.open(sender, month).stream().map(entry -> row(entry, known)).toList();
  }

  private static String[] row(MeetingBook.Entry entry, LocalDate known) {
    Meeting meeting = entry.meeting();
    boolean held = meeting.isHeldBy(known);
    return new String[] {
      meeting.id(),
      meeting.type().name(),
      meeting.due().toString(),
      OpenInMonth.asKnown(meeting.held(), known),
      meeting.endingBy(known).name(),
      held ? entry.quorate() : "",
      meeting.type().isOfTheBoard() ? meeting.about() : "",
      held ? meeting.participation() : "",
      plan(meeting, known)
    };
  }

  /** Before an initial conference nobody knows whether there will be a plan. */
  private static String plan(Meeting meeting, LocalDate known) {
    boolean named =
        !meeting.type().isOfTheBoard()
            && (meeting.type() != MeetingType.ICPC || meeting.isHeldBy(known));
    return named ? meeting.about() : "";
  }
}

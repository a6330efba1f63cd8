package org.nscb.scorecard.simulate.meetings;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.nscb.scorecard.simulate.meetings.attendance.Agencies;
import org.nscb.scorecard.simulate.meetings.attendance.Invitation;
import org.nscb.scorecard.simulate.meetings.attendance.Meeting;
import org.nscb.scorecard.simulate.partners.OpenInMonth;
import org.nscb.scorecard.simulate.partners.PartnerExtract;

/** The source {@code meeting_attendance}. */
final class AttendanceExtract implements PartnerExtract {

  private final MeetingBook book;

  AttendanceExtract(MeetingBook book) {
    this.book = book;
  }

  @Override
  public String source() {
    return "meeting_attendance";
  }

  @Override
  public List<String> senders() {
    return MeetingsExtract.SENDERS;
  }

  @Override
  public boolean isSent(String sender, YearMonth month) {
    return MeetingsExtract.sends(sender, month);
  }

  @Override
  public Form form(String sender) {
    return sender.equals(Agencies.OFFICE) ? Form.XLSX : Form.CSV;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "meeting_id",
        "meeting_date",
        "attending_agency",
        "invited",
        "relevant",
        "attendance",
        "report_due_date",
        "report_received_date");
  }

  @Override
  public List<String[]> rows(String sender, YearMonth month) {
    LocalDate known = month.atEndOfMonth();
    return book.held(sender, month).stream()
        .flatMap(
            entry ->
                entry.invitations().stream()
                    .map(invitation -> row(entry.meeting(), invitation, known)))
        .toList();
  }

  private static String[] row(Meeting meeting, Invitation invitation, LocalDate known) {
    return new String[] {
      meeting.id(),
      meeting.held().toString(),
      invitation.agency(),
      String.valueOf(invitation.isInvited()),
      String.valueOf(invitation.isRelevant()),
      invitation.attendance(),
      invitation.reportDue() == null ? "" : invitation.reportDue().toString(),
      OpenInMonth.asKnown(invitation.reportReceived(), known)
    };
  }
}

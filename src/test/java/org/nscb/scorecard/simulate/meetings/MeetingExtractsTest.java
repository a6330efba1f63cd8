package org.nscb.scorecard.simulate.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nscb.scorecard.simulate.PlainExtracts;
import org.nscb.scorecard.simulate.PlainExtracts.PlainFile;

/** The invented meetings of May and June 2014, beside the conferences of social care. */
class MeetingExtractsTest {

  private static final YearMonth MAY = YearMonth.of(2014, 5);
  private static final YearMonth JUNE = YearMonth.of(2014, 6);
  private static final List<String> SENDERS =
      List.of("norfolk_csc", "early_help_hub", "nscb_office");

  private static List<PlainFile> files;

  @BeforeAll
  static void invent() {
    files = PlainExtracts.of(Path.of(""), MAY, JUNE);
  }

  private static List<Map<String, String>> rows(String source, String sender, YearMonth month) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (PlainFile file : files) {
      if (file.source().equals(source)
          && file.agency().equals(sender)
          && file.month().equals(month)) {
        for (String[] cells : file.rows()) {
          Map<String, String> row = new LinkedHashMap<>();
          for (int i = 0; i < cells.length; i++) {
            row.put(file.columns().get(i), cells[i]);
          }
          rows.add(row);
        }
      }
    }
    assertTrue(!rows.isEmpty(), source + " of " + sender);
    return rows;
  }

  private static boolean isIn(String day, YearMonth month) {
    return !day.isEmpty() && YearMonth.from(LocalDate.parse(day)).equals(month);
  }

  @Test
  void brothersAndSistersShareTheMeetingOfTheirConference() {
    List<Map<String, String>> conferences = rows("conferences", "norfolk_csc", JUNE);
    Set<List<String>> named =
        conferences.stream()
            .map(c -> List.of(c.get("meeting_id"), c.get("conference_date")))
            .collect(Collectors.toSet());
    List<List<String>> held =
        rows("meetings", "norfolk_csc", JUNE).stream()
            .filter(m -> Set.of("ICPC", "RCPC").contains(m.get("meeting_type")))
            .filter(m -> isIn(m.get("held_date"), JUNE))
            .map(m -> List.of(m.get("meeting_id"), m.get("held_date")))
            .toList();
    assertEquals(named, new HashSet<>(held));
    assertEquals(named.size(), held.size(), "each once");
    assertTrue(named.size() < conferences.size(), "some are of several children");
  }

  @Test
  void noRowTellsWhatHappenedLater() {
    for (YearMonth month : List.of(MAY, JUNE)) {
      LocalDate known = month.atEndOfMonth();
      for (String sender : SENDERS) {
        for (Map<String, String> meeting : rows("meetings", sender, month)) {
          String held = meeting.get("held_date");
          assertTrue(held.isEmpty() || !LocalDate.parse(held).isAfter(known), meeting.toString());
          assertEquals(meeting.get("status").equals("HELD"), !held.isEmpty(), meeting.toString());
          boolean plan = !meeting.get("plan_id").isEmpty();
          boolean initial = meeting.get("meeting_type").equals("ICPC");
          assertTrue(!(initial && plan && held.isEmpty()), meeting.toString());
        }
        for (Map<String, String> row : rows("meeting_attendance", sender, month)) {
          String received = row.get("report_received_date");
          assertTrue(received.isEmpty() || !LocalDate.parse(received).isAfter(known));
        }
      }
    }
  }

  @Test
  void attendanceIsOfMeetingsThatWereHeldInTheMonthAndOfEachAgencyOnce() {
    for (String sender : SENDERS) {
      Map<String, String> days =
          rows("meetings", sender, JUNE).stream()
              .filter(m -> isIn(m.get("held_date"), JUNE))
              .collect(Collectors.toMap(m -> m.get("meeting_id"), m -> m.get("held_date")));
      List<Map<String, String>> attendance = rows("meeting_attendance", sender, JUNE);
      Set<List<String>> seen = new HashSet<>();
      for (Map<String, String> row : attendance) {
        assertEquals(days.get(row.get("meeting_id")), row.get("meeting_date"), row.toString());
        assertTrue(seen.add(List.of(row.get("meeting_id"), row.get("attending_agency"))));
      }
      Set<String> attended =
          attendance.stream().map(r -> r.get("meeting_id")).collect(Collectors.toSet());
      assertEquals(days.keySet(), attended);
    }
  }

  @Test
  void whatIsOwedAtTheEndOfAMonthIsInTheNextFile() {
    Set<String> next =
        rows("meetings", "norfolk_csc", JUNE).stream()
            .map(m -> m.get("meeting_id"))
            .collect(Collectors.toSet());
    List<Map<String, String>> owed =
        rows("meetings", "norfolk_csc", MAY).stream()
            .filter(m -> m.get("status").equals("NOT_HELD") && isIn(m.get("due_date"), MAY))
            .toList();
    assertTrue(owed.size() > 20, "owed " + owed.size());
    owed.forEach(m -> assertTrue(next.contains(m.get("meeting_id")), m.toString()));
  }
}

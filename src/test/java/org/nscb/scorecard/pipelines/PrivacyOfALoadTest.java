package org.nscb.scorecard.pipelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.pipelines.spark.SparkSessions;

class PrivacyOfALoadTest {
  private static final List<String> IDENTIFIERS =
      List.of("ZQCHILD", "ZQREF", "ZQENQ", "ZQCONF", "ZQMEET", "ZQPLAN");

  @TempDir Path folder;

  @Test
  void oneChildAndOneEnquiryHaveOnePseudonymInEverySource() throws IOException {
    Door door = door();
    door.load();

    String child = "select distinct child_id from silver";
    assertEquals(1, door.rows("referrals", child).size());
    assertEquals(door.rows("referrals", child), door.rows("section47", child));
    assertEquals(door.rows("referrals", child), door.rows("conferences", child));
    assertEquals(
        door.rows("section47", "select s47_id from silver"),
        door.rows("conferences", "select s47_id from silver"));
    assertEquals(
        door.rows("referrals", "select referral_id from silver"),
        door.rows("section47", "select referral_id from silver"));
    assertTrue(door.rows("referrals", child).get(0).get(0).matches("[0-9a-f]{32}"));
  }

  @Test
  void noIdentifierIsInAnythingThatALoadWrites() throws IOException {
    Door door = door();
    List<String> logged = new ArrayList<>();
    String report = logging(logged, () -> door.load().toString());

    assertTrue(door.receipt("section47").rowsQuarantined() == 1);
    for (Path shelf :
        List.of(door.data().silver(), door.data().quarantine(), door.data().receipts())) {
      for (Map.Entry<String, byte[]> file : door.files(shelf).entrySet()) {
        assertNoIdentifier(file.getKey(), new String(file.getValue(), StandardCharsets.ISO_8859_1));
      }
    }
    // pages of Parquet are compressed, so its values are searched as well
    for (String source : List.of("referrals", "section47", "conferences")) {
      assertNoIdentifier(source, door.rows(source, "select * from silver").toString());
    }
    assertNoIdentifier("quarantine", door.rows("section47", "select * from quarantine").toString());
    assertNoIdentifier("the report", report);
    assertFalse(logged.isEmpty());
    assertNoIdentifier("the log", logged.toString());
  }

  @Test
  void aDateOfBirthIsKeptAsItsMonthAndAnExtraColumnNotAtAll() throws IOException {
    Door door = door();
    door.load();

    assertEquals(
        List.of(List.of("2009-06-01")), door.rows("referrals", "select birth_month from silver"));
    assertFalse(
        door.rows("referrals", "select column_name from (describe from silver)")
            .toString()
            .contains("notes"));
  }

  private Door door() throws IOException {
    return new Door(folder)
        .put(
            "norfolk_csc_referrals_2015-04.csv",
            "referral_id,child_id,referral_date,source,nfa,birth_month,notes",
            "ZQREF1,ZQCHILD1,02/04/2015,6,N,17/06/2009,about ZQCHILD1")
        .put(
            "norfolk_csc_section47_2015-04.csv",
            "s47_id,child_id,referral_id,start_date,outcome",
            "ZQENQ1, zqchild1 ,zqref 1,07/04/2015,ZQCHILD1",
            "ZQENQ2,ZQCHILD1,ZQREF1,ZQCHILD1,ICPC")
        .put(
            "norfolk_csc_conferences_2015-04.csv",
            "conference_id,meeting_id,child_id,type,conference_date,s47_id,s47_start_date,plan_id",
            "ZQCONF1,ZQMEET1,ZQCHILD\u00a01,ICPC,27/04/2015,zqenq1,07/04/2015,ZQPLAN1");
  }

  private static void assertNoIdentifier(String where, String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    for (String identifier : IDENTIFIERS) {
      assertFalse(upper.contains(identifier), identifier + " is in " + where);
    }
  }

  private interface Work {
    String run() throws IOException;
  }

  /** Runs with everything logged that any library has to say. */
  private static String logging(List<String> messages, Work work) throws IOException {
    SparkSessions.open("local[2]"); // which would otherwise set the levels of its logs
    LoggerContext context = LoggerContext.getContext(false);
    Appender appender = new Appender(messages);
    appender.start();
    context.getConfiguration().getRootLogger().removeAppender("console");
    context.getConfiguration().getRootLogger().addAppender(appender, Level.TRACE, null);
    Configurator.setAllLevels(LogManager.ROOT_LOGGER_NAME, Level.TRACE);
    try {
      return work.run();
    } finally {
      context.reconfigure();
    }
  }

  private static final class Appender extends AbstractAppender {
    private final List<String> messages;

    Appender(List<String> messages) {
      super("test", null, null, true, Property.EMPTY_ARRAY);
      this.messages = messages;
    }

    @Override
    public void append(LogEvent event) {
      synchronized (messages) {
        messages.add(event.getMessage().getFormattedMessage() + " " + event.getThrown());
      }
    }
  }
}

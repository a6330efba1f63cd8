package org.nscb.scorecard.simulate.families;

import static org.nscb.scorecard.simulate.partners.OpenInMonth.asKnown;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.simulate.chance.Slope;
import org.nscb.scorecard.simulate.families.Enrolments.Provider;
import org.nscb.scorecard.simulate.partners.OpenInMonth;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;

/**
 * The lists of two providers of parenting courses. The charity reaches fewer of those who are
 * referred to it, and asks fewer of them how it went, but catches up.
 */
final class ParentingEnrolments implements PartnerExtract {

  private static final String CHARITY = "family_charity";
  private static final Map<String, Provider> PROVIDERS = new LinkedHashMap<>();

  static {
    PROVIDERS.put(
        "childrens_centres",
        new Provider("CC", new Slope(58, 84), new Slope(0.62, 0.74), 0.86, new Slope(0.7, 0.74)));
    PROVIDERS.put(
        CHARITY,
        new Provider("FC", new Slope(27, 41), new Slope(0.5, 0.7), 0.74, new Slope(0.42, 0.68)));
  }

  private final Map<String, OpenInMonth<Enrolment>> open = new LinkedHashMap<>();

  ParentingEnrolments(World world) {
    PROVIDERS.forEach(
        (sender, provider) -> {
          OpenInMonth<Enrolment> own = new OpenInMonth<>();
          Enrolments.invent(world, provider)
              .forEach(enrolment -> own.add(enrolment, enrolment.referral(), enrolment.ended()));
          open.put(sender, own);
        });
  }

  @Override
  public String source() {
    return "parenting_enrolments";
  }

  @Override
  public List<String> senders() {
    return List.copyOf(open.keySet());
  }

  @Override
  public Form form(String sender) {
    return sender.equals(CHARITY) ? Form.XLSX : Form.CSV;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "enrolment_id",
        "parent_id",
        "referral_date",
        "ended_date",
        "start_date",
        "course",
        "target_group",
        "sessions_offered",
        "sessions_attended",
        "score_before",
        "score_after",
        "rating",
        "feedback_themes",
        "district");
  }

  @Override
  public List<String[]> rows(String sender, YearMonth month) {
    return open.get(sender).in(month).stream()
        .map(enrolment -> row(enrolment, month.atEndOfMonth()))
        .toList();
  }

  private static String[] row(Enrolment enrolment, LocalDate known) {
    String start = asKnown(enrolment.start(), known);
    String ended = asKnown(enrolment.ended(), known);
    boolean hasStarted = !start.isEmpty();
    boolean isOver = hasStarted && !ended.isEmpty();
    return new String[] {
      enrolment.id(),
      enrolment.parent(),
      enrolment.referral().toString(),
      ended,
      start,
      enrolment.course(),
      enrolment.targetGroup(),
      hasStarted ? String.valueOf(enrolment.offered()) : "",
      isOver ? String.valueOf(enrolment.attended()) : "",
      hasStarted ? enrolment.before() : "",
      isOver ? enrolment.after() : "",
      isOver ? enrolment.rating() : "",
      isOver ? String.join(";", enrolment.themes()) : "",
      enrolment.district()
    };
  }
}

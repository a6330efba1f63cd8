package org.nscb.scorecard.simulate.families;

import static org.nscb.scorecard.simulate.partners.OpenInMonth.asKnown;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.simulate.families.FeedbackRequests.Request;
import org.nscb.scorecard.simulate.families.fsp.Fsp;
import org.nscb.scorecard.simulate.partners.OpenInMonth;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;

/** The lists of those who ask for feedback: each file holds what was asked in three months. */
final class ServiceUserFeedback implements PartnerExtract {

  private static final int MONTHS = 3;

  private final Map<String, OpenInMonth<Request>> held = new LinkedHashMap<>();

  ServiceUserFeedback(World world, List<Fsp> fsps) {
    held.put("norfolk_csc", held(FeedbackRequests.ofSocialCare(world)));
    held.put("early_help_hub", held(FeedbackRequests.ofEarlyHelp(world, fsps)));
    held.put("childrens_centres", held(FeedbackRequests.ofChildrensCentres(world)));
  }

  private static OpenInMonth<Request> held(List<Request> requests) {
    OpenInMonth<Request> held = new OpenInMonth<>();
    for (Request request : requests) {
      YearMonth last = YearMonth.from(request.asked()).plusMonths(MONTHS - 1L);
      held.add(request, request.asked(), last.atEndOfMonth());
    }
    return held;
  }

  @Override
  public String source() {
    return "service_user_feedback";
  }

  @Override
  public List<String> senders() {
    return List.copyOf(held.keySet());
  }

  @Override
  public List<String> columns() {
    return List.of(
        "request_id", "request_date", "response_date", "service", "respondent", "rating");
  }

  @Override
  public List<String[]> rows(String sender, YearMonth month) {
    return held.get(sender).in(month).stream().map(request -> row(request, month)).toList();
  }

  private static String[] row(Request request, YearMonth month) {
    String answered = asKnown(request.answered(), month.atEndOfMonth());
    return new String[] {
      request.id(),
      request.asked().toString(),
      answered,
      request.service(),
      request.respondent(),
      answered.isEmpty() ? "" : request.rating()
    };
  }
}

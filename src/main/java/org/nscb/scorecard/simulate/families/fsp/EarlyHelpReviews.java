package org.nscb.scorecard.simulate.families.fsp;

import static org.nscb.scorecard.simulate.partners.OpenInMonth.asKnown;

import java.time.YearMonth;
import java.util.List;
import org.nscb.scorecard.simulate.families.fsp.Fsp.Review;
import org.nscb.scorecard.simulate.partners.OpenInMonth;
import org.nscb.scorecard.simulate.partners.PartnerExtract;

/** The hub's list of the reviews that fell due. */
public final class EarlyHelpReviews implements PartnerExtract {

  private record Due(String fsp, Review review) {}

  private final OpenInMonth<Due> due = new OpenInMonth<>();

  public EarlyHelpReviews(List<Fsp> fsps) {
    for (Fsp fsp : fsps) {
      for (Review review : fsp.reviews()) {
        due.add(new Due(fsp.id(), review), review.due(), review.due());
      }
    }
  }

  @Override
  public String source() {
    return "early_help_reviews";
  }

  @Override
  public List<String> senders() {
    return List.of("early_help_hub");
  }

  @Override
  public Form form(String sender) {
    return Form.XLSX;
  }

  @Override
  public List<String> columns() {
    return List.of("review_id", "fsp_id", "due_date", "held_date");
  }

  @Override
  public List<String[]> rows(String sender, YearMonth month) {
    return due.in(month).stream()
        .map(
            one ->
                new String[] {
                  one.review().id(),
                  one.fsp(),
                  one.review().due().toString(),
                  asKnown(one.review().held(), month.atEndOfMonth())
                })
        .toList();
  }
}

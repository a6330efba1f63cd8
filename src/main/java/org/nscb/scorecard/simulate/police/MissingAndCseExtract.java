package org.nscb.scorecard.simulate.police;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;

/**
 * What the police count of missing children and of children at risk of sexual exploitation, by
 * district: volumes are invented. Small numbers of children are held back, small numbers of
 * episodes and interviews are not.
 */
public final class MissingAndCseExtract implements PartnerExtract {

  private static final int LARGEST_HELD_BACK = 5;

  /** From then on a form of the force says how small a number is. */
  private static final YearMonth NEW_FORM = YearMonth.of(2014, 10);

  private final long seed;

  public MissingAndCseExtract(World world) {
    seed = world.seed();
  }

  @Override
  public String source() {
    return "missing_and_cse";
  }

  @Override
  public List<String> senders() {
    return List.of("norfolk_police");
  }

  @Override
  public Form form(String sender) {
    return Form.XLSX;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "district",
        "missing_episodes",
        "children_missing",
        "episodes_ended",
        "interviews_offered",
        "interviews_accepted",
        "interviews_within_72_hours",
        "children_at_low_risk",
        "children_at_medium_risk",
        "children_at_high_risk");
  }

  @Override
  public List<String[]> rows(String sender, YearMonth month) {
    List<String[]> rows = new ArrayList<>();
    for (PoliceDistrict district : PoliceDistrict.values()) {
      Chance chance = Chance.of(seed, "missing in " + district.code() + " in " + month);
      Missing missing = Missing.of(district, month, chance);
      rows.add(
          new String[] {
            district.code(),
            String.valueOf(missing.episodes()),
            children(missing.children(), month),
            String.valueOf(missing.ended()),
            String.valueOf(missing.offered()),
            String.valueOf(missing.accepted()),
            String.valueOf(missing.within72Hours()),
            children(AtRisk.LOW.children(district, month, seed), month),
            children(AtRisk.MEDIUM.children(district, month, seed), month),
            children(AtRisk.HIGH.children(district, month, seed), month)
          });
    }
    return rows;
  }

  private static String children(int number, YearMonth month) {
    if (number == 0 || number > LARGEST_HELD_BACK) {
      return String.valueOf(number);
    }
    return month.isBefore(NEW_FORM) ? "c" : "1-5";
  }
}

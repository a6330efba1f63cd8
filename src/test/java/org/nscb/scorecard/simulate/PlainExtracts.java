package org.nscb.scorecard.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.care.Care;
import org.nscb.scorecard.simulate.casework.Caseload;
import org.nscb.scorecard.simulate.casework.Casework;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.dates.WorkingDays;
import org.nscb.scorecard.simulate.extracts.PlainCasework;
import org.nscb.scorecard.simulate.extracts.PlainCasework.PlainRows;
import org.nscb.scorecard.simulate.partners.PartnerExtract;
import org.nscb.scorecard.simulate.partners.World;
import org.nscb.scorecard.simulate.people.Districts;
import org.nscb.scorecard.simulate.people.Families;
import org.nscb.scorecard.simulate.plans.Plans;
import org.nscb.scorecard.simulate.published.Targets;

/** The invented extracts before they are spelled as agencies spell them: no file is written. */
public final class PlainExtracts {
  private static final long SEED = 2014;
  private static final String AREA = "E10000020";
  private static final String CHILDRENS_SOCIAL_CARE = "norfolk_csc";

  private PlainExtracts() {}

  /** What one agency would send of one source for one month: ISO dates, codes, true and false. */
  public record PlainFile(
      String source, String agency, YearMonth month, List<String> columns, List<String[]> rows) {}

  public static List<PlainFile> of(Path contentRoot, YearMonth from, YearMonth to) {
    try {
      return invent(contentRoot, from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PlainFile> invent(Path contentRoot, YearMonth from, YearMonth to)
      throws IOException {
    Path reference = contentRoot.resolve("warehouse/reference");
    WorkingDays workingDays = WorkingDays.read(reference.resolve("bank_holidays.csv"));
    Targets targets = Targets.read(contentRoot.resolve("pipelines/published/dfe_2024"), AREA);
    Families families =
        new Families(
            Districts.read(reference.resolve("population_mid_2023_by_age.csv")),
            Chance.of(SEED, "families"));
    Caseload caseload =
        new Casework(targets, workingDays, families, SEED)
            .around(new Plans(targets.plans(), workingDays, families, SEED).invent());
    Care care = Care.around(caseload, targets.needs(), workingDays, SEED);
    List<PartnerExtract> partners = Partners.of(new World(caseload, care, workingDays, SEED));
    PlainCasework casework = new PlainCasework(caseload, to);
    List<PlainFile> files = new ArrayList<>();
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
      for (PlainRows rows : casework.of(month)) {
        files.add(
            new PlainFile(
                rows.source(), CHILDRENS_SOCIAL_CARE, month, rows.columns(), rows.rows()));
      }
      for (PartnerExtract extract : partners) {
        for (String sender : extract.senders()) {
          files.add(
              new PlainFile(
                  extract.source(), sender, month, extract.columns(), extract.rows(sender, month)));
        }
      }
    }
    return files;
  }
}

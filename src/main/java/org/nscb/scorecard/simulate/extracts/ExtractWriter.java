package org.nscb.scorecard.simulate.extracts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nscb.scorecard.simulate.casework.Caseload;
import org.nscb.scorecard.simulate.chance.Chance;

/** Writes one file for each source and month. */
public final class ExtractWriter {

  private final Path contentRoot;
  private final ExtractOrder order;
  private final FaultPlan plan;

  /**
   * @throws IllegalArgumentException when there are too few files for the faults
   */
  public ExtractWriter(Path contentRoot, ExtractOrder order) {
    this.contentRoot = contentRoot;
    this.order = order;
    this.plan = new FaultPlan(order);
  }

  /**
   * @param rows by source
   * @param children ids in the extracts
   */
  public record Written(int files, Map<String, Long> rows, Set<String> children, int faults) {}

  /**
   * @param folder where the extracts go
   * @param notes where the list of faults goes and, in {@code later}, what arrives after the others
   */
  public Written write(Caseload caseload, Path folder, Path notes) throws IOException {
    Files.createDirectories(folder);
    Extracts extracts = new Extracts(caseload, order.to());
    Drift drift = new Drift(new Spellings(contentRoot), order.seed());
    FaultPlanter planter = new FaultPlanter(plan, Chance.of(order.seed(), "faults"), folder, notes);
    Map<String, Long> rows = new TreeMap<>();
    Set<String> children = new HashSet<>();
    int files = 0;
    for (Layout layout : Layout.values()) {
      int child = layout.column("child_id");
      for (YearMonth month = order.from();
          !month.isAfter(order.to());
          month = month.plusMonths(1)) {
        List<String[]> plain = extracts.rows(layout, month);
        plain.forEach(row -> children.add(row[child]));
        rows.merge(layout.source(), (long) plain.size(), Long::sum);
        Sheet sheet = drift.write(layout, month, plain);
        if (!planter.plants(layout, month, sheet)) {
          sheet.write(folder, StandardCharsets.UTF_8);
        }
        files++;
      }
    }
    planter.writeList();
    return new Written(files + planter.extraFiles(), rows, children, planter.planted());
  }
}

package org.nscb.scorecard.simulate.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.simulate.chance.Chance;

/** Where families live: by the children of each district, and more where need is greater. */
public final class Districts {

  /** Invented, but in the order one would expect; a district not named has 1. */
  private static final Map<String, Double> NEED =
      Map.of(
          "E07000143", 0.95,
          "E07000144", 0.65,
          "E07000145", 1.5,
          "E07000146", 1.05,
          "E07000147", 0.85,
          "E07000148", 1.45,
          "E07000149", 0.7);

  private final List<String> codes = new ArrayList<>();
  private final double[] weights;

  private Districts(List<String> codes, List<Double> weights) {
    this.codes.addAll(codes);
    this.weights = weights.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Reads {@code population_mid_2023_by_age.csv}: code first, children aged 0 to 17 last. */
  public static Districts read(Path population) throws IOException {
    List<String> codes = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (String line : Files.readAllLines(population)) {
      String[] cells = line.split(",", -1);
      if (cells[2].equals("District")) {
        codes.add(cells[0]);
        weights.add(Integer.parseInt(cells[cells.length - 1]) * NEED.getOrDefault(cells[0], 1.0));
      }
    }
    return new Districts(codes, weights);
  }

  public String draw(Chance chance) {
    return codes.get(chance.weighted(weights));
  }
}

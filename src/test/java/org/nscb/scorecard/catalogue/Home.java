package org.nscb.scorecard.catalogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;
import org.nscb.scorecard.pipelines.Door;
import org.nscb.scorecard.pipelines.SmallContent;

/**
 * The shelves that a load needs: this project's own contracts and codes. Its indicators are those
 * of the small content of the tests, so that a hundred loads do not read a thousand files each.
 */
final class Home {
  private static final Path SMALL = Door.REPOSITORY.resolve("src/test/resources/content/sound");

  private Home() {}

  /**
   * @param folder where it is made, once for all that have the contracts as they are
   */
  static Path of(OddDelivery odd, Path folder) throws IOException {
    String name = odd.shelves().name();
    if (odd.contracts().isEmpty() && odd.files().isEmpty()) {
      Path plain = folder.resolve(name);
      return Files.exists(plain) ? plain : made(odd, plain);
    }
    Path home = made(odd, Files.createTempDirectory(folder, name));
    for (Map.Entry<String, String> change : odd.contracts().entrySet()) {
      String[] place = change.getKey().split("\n", 2);
      Path contract = home.resolve("pipelines/sources/" + place[0] + "/contract.yml");
      String text = Files.readString(contract);
      assertTrue(text.contains(place[1]), () -> contract + " has no " + place[1]);
      Files.writeString(contract, text.replace(place[1], change.getValue()));
    }
    for (Map.Entry<String, String> file : odd.files().entrySet()) {
      Path path = home.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return home;
  }

  private static Path made(OddDelivery odd, Path home) throws IOException {
    return switch (odd.shelves()) {
      case OF_THE_PROJECT -> ofTheProject(home);
      case SMALL -> SmallContent.in(home).root();
    };
  }

  private static Path ofTheProject(Path home) throws IOException {
    copy(SMALL.resolve("dashboards"), home.resolve("dashboards"));
    copy(SMALL.resolve("warehouse"), home.resolve("warehouse"));
    copy(Door.REPOSITORY.resolve("warehouse/reference"), home.resolve("warehouse/reference"));
    copy(Door.REPOSITORY.resolve("pipelines"), home.resolve("pipelines"));
    withoutAnonymity(home.resolve("pipelines/sources"));
    // the codes of the small content are not those of the field
    Path indicator = home.resolve("warehouse/indicators/referrals/indicator.yml");
    Files.writeString(
        indicator, Files.readString(indicator).replace("POL:", "\"6\":").replace("SCH:", "2A:"));
    Path kpis = home.resolve("warehouse/kpis.yml");
    Files.writeString(kpis, Files.readString(kpis).replace("POL", "\"6\""));
    return home;
  }

  /** Files of two rows would all be remarked on: every child stands out. */
  private static void withoutAnonymity(Path sources) throws IOException {
    try (Stream<Path> all = Files.walk(sources)) {
      for (Path contract : all.filter(f -> f.endsWith("contract.yml")).toList()) {
        Files.write(
            contract,
            Files.readAllLines(contract).stream()
                .filter(line -> !line.startsWith("anonymity:"))
                .toList());
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(Door.REPOSITORY.resolve("pipelines/published"))) {
          Path copy = to.resolve(from.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}

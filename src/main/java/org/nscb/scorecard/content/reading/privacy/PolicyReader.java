package org.nscb.scorecard.content.reading.privacy;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.YamlFile;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.privacy.Detector;
import org.nscb.scorecard.content.privacy.ForbiddenHeader;
import org.nscb.scorecard.content.privacy.PrivacyPolicy;

/** Reads {@code pipelines/privacy.yml}. */
public final class PolicyReader {
  private static final String FILE = "pipelines/privacy.yml";

  private final ContentFiles files;

  public PolicyReader(ContentFiles files) {
    this.files = files;
  }

  /** A policy that forbids nothing when the file could not be read, which is a problem. */
  public PrivacyPolicy read() {
    return new YamlFile(files, FILE)
        .read(PolicyReader::policy)
        .orElse(new PrivacyPolicy(List.of(), List.of(), Map.of()));
  }

  private static PrivacyPolicy policy(YamlMap map) {
    Set<String> ids = new HashSet<>();
    List<ForbiddenHeader> forbidden =
        map.maps("forbidden_headers", header -> forbidden(header, ids));
    List<String> allowed = map.findTexts("allowed_headers");
    Map<Detector, Double> shares = map.map("detectors", PolicyReader::detectors).orElse(Map.of());
    return new PrivacyPolicy(forbidden, allowed, shares);
  }

  private static ForbiddenHeader forbidden(YamlMap map, Set<String> ids) {
    ForbiddenHeader header =
        new ForbiddenHeader(
            map.newIdentifier("id", ids),
            map.text("what"),
            map.findTexts("anywhere"),
            map.findTexts("alone"));
    if (map.sound() && header.anywhere().isEmpty() && header.alone().isEmpty()) {
      map.refuse("id", "forbids nothing.", "Add words under `anywhere:` or `alone:`.");
    }
    return header;
  }

  /** All of them must be there: one that is forgotten would be switched off without a word. */
  private static Map<Detector, Double> detectors(YamlMap map) {
    Map<Detector, Double> shares = new EnumMap<>(Detector.class);
    for (Detector detector : Detector.values()) {
      map.map(detector.id(), value -> share(value, detector))
          .ifPresent(share -> shares.put(detector, share));
    }
    return shares;
  }

  private static double share(YamlMap map, Detector detector) {
    map.text("looks_for");
    return switch (detector.judging()) {
      case AT_ONE -> 0;
      case BY_SHARE -> Shares.read(map, "share");
    };
  }
}

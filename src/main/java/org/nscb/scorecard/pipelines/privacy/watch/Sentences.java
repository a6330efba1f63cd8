package org.nscb.scorecard.pipelines.privacy.watch;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.content.privacy.Detector;
import org.nscb.scorecard.pipelines.privacy.identity.Found;
import org.nscb.scorecard.pipelines.privacy.identity.IdentityScan;

/** What people write by hand and is shown to many, such as why a delivery was withdrawn. */
public final class Sentences {
  private Sentences() {}

  /**
   * Why a sentence may not be kept, to follow "Cannot ...: ", if so. There is nothing to count hits
   * against, so one is enough; the sentence can be written anew.
   */
  public static Optional<String> problem(String sentence) {
    byte[] text = sentence.strip().getBytes(StandardCharsets.UTF_8);
    int found = new IdentityScan(0).find(text, 0, text.length);
    String kinds =
        Stream.of(Detector.values())
            .filter(detector -> (found & telling(detector)) != 0)
            .map(Detector::title)
            .collect(Collectors.joining(" and "));
    return kinds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "its reason holds what looks like " + kinds + ". Say why without any person in it.");
  }

  private static int telling(Detector detector) {
    int telling = Found.hit(detector) | Found.certain(detector);
    // a date that stands alone says nothing else
    return detector == Detector.DATE_OF_BIRTH ? telling | Found.candidate(detector) : telling;
  }
}

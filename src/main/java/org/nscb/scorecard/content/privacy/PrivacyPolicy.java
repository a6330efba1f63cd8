package org.nscb.scorecard.content.privacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code pipelines/privacy.yml}: headers that may not come in, and what is looked for in values.
 *
 * @param allowed headers that are not forbidden though a word in them is
 * @param shares of the detectors that count: a delivery is refused when of the values of a column
 *     that could be one more than this share are
 */
public record PrivacyPolicy(
    List<ForbiddenHeader> forbidden, List<String> allowed, Map<Detector, Double> shares) {

  public PrivacyPolicy {
    forbidden = List.copyOf(forbidden);
    allowed = List.copyOf(allowed);
    shares = Map.copyOf(shares);
  }

  /**
   * A header that is forbidden.
   *
   * @param term the words of the policy that it holds; the header itself may be a value, in a file
   *     that has no headers
   */
  public record Hit(ForbiddenHeader kind, String term) {

    /** {@code the name of a person (surname)}. */
    public String title() {
      return kind.what() + " (" + term + ")";
    }
  }

  public Optional<Hit> findForbidden(String header) {
    HeaderWords words = HeaderWords.of(header);
    if (allowed.stream().anyMatch(a -> words.is(HeaderWords.ofTerm(a)))) {
      return Optional.empty();
    }
    for (ForbiddenHeader kind : forbidden) {
      for (String term : kind.anywhere()) {
        if (words.holds(HeaderWords.ofTerm(term))) {
          return Optional.of(new Hit(kind, term));
        }
      }
      for (String term : kind.alone()) {
        if (words.is(HeaderWords.ofTerm(term))) {
          return Optional.of(new Hit(kind, term));
        }
      }
    }
    return Optional.empty();
  }

  /** 0 for a detector that does not count. */
  public double share(Detector detector) {
    return shares.getOrDefault(detector, 0.0);
  }

  /** Whether two headers are the same but for case, blanks and punctuation. */
  public static boolean sameHeader(String one, String other) {
    return HeaderWords.of(one).is(HeaderWords.of(other));
  }
}

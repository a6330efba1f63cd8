package org.nscb.scorecard.pipelines.unmapped;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.pipelines.cells.CodeTable;

/** The code whose code, label or alias is most like a spelling, if any is like it. */
final class NearestCode {
  private static final double LIKE = 0.8;

  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
  private final CodeSet set;

  NearestCode(CodeSet set) {
    this.set = set;
  }

  Optional<CodeSet.Code> of(String spelling) {
    String seen = CodeTable.reduced(spelling);
    return set.codes().stream()
        .map(code -> Map.entry(code, likeness(seen, code)))
        .filter(entry -> entry.getValue() >= LIKE)
        .max(Comparator.comparing(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  private double likeness(String seen, CodeSet.Code code) {
    return Stream.concat(
            Stream.of(code.code(), code.label()),
            set.aliases().stream().filter(a -> a.code().equals(code.code())).map(a -> a.seen()))
        .mapToDouble(known -> similarity.apply(seen, CodeTable.reduced(known)))
        .max()
        .orElse(0);
  }
}

package org.nscb.scorecard.pipelines.privacy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nscb.scorecard.lake.sealed.LandingKey;

/**
 * The lines of a key file: {@code pseudonym}, {@code previous} (or none) and {@code landing}, each
 * with 64 hexadecimal digits. The older form is the digits of the pseudonym key alone.
 *
 * @param landing empty in the older form
 */
record KeyLines(PseudonymKey pseudonym, List<PseudonymKey> previous, Optional<LandingKey> landing) {
  private static final Pattern BARE = Pattern.compile("[0-9a-fA-F]{64}");
  private static final Pattern LINE =
      Pattern.compile("(pseudonym|previous|landing) +([0-9a-fA-F]{64})");

  /**
   * @return nothing when it is not the text of a key file
   */
  static Optional<KeyLines> read(String text) {
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    if (lines.size() == 1 && BARE.matcher(lines.get(0)).matches()) {
      return Optional.of(new KeyLines(pseudonym(lines.get(0)), List.of(), Optional.empty()));
    }
    Map<String, String> digits = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches() || digits.put(matcher.group(1), matcher.group(2)) != null) {
        return Optional.empty();
      }
    }
    if (!digits.containsKey("pseudonym")) {
      return Optional.empty();
    }
    return Optional.of(
        new KeyLines(
            pseudonym(digits.get("pseudonym")),
            digits.containsKey("previous") ? List.of(pseudonym(digits.get("previous"))) : List.of(),
            Optional.ofNullable(digits.get("landing"))
                .map(d -> new LandingKey(HexFormat.of().parseHex(d)))));
  }

  static String text(LakeKeys keys) {
    List<String> lines = new ArrayList<>();
    lines.add("pseudonym " + hex(keys.pseudonym().secret()));
    keys.previous().forEach(key -> lines.add("previous " + hex(key.secret())));
    lines.add("landing " + hex(keys.landing().secret()));
    return String.join("\n", lines) + "\n";
  }

  private static PseudonymKey pseudonym(String digits) {
    return new PseudonymKey(HexFormat.of().parseHex(digits));
  }

  private static String hex(byte[] secret) {
    return HexFormat.of().formatHex(secret);
  }
}

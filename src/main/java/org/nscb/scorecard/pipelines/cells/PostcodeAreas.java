package org.nscb.scorecard.pipelines.cells;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nscb.scorecard.content.sources.CodeSet;

/**
 * Which code a postcode lies in, by the aliases of a code set that are postcode sectors ({@code NR2
 * 1}) or outward codes ({@code NR2}). The sector decides before the outward code, which can lie in
 * two districts.
 *
 * @param codes sector with one blank, or outward code, in capitals, to code
 */
public record PostcodeAreas(Map<String, String> codes) implements Serializable {
  private static final String OUTWARD = "([A-Z]{1,2}[0-9][A-Z0-9]?)";
  private static final Pattern SECTOR = Pattern.compile(OUTWARD + " [0-9]");
  private static final Pattern SECTOR_OR_OUTWARD = Pattern.compile(OUTWARD + "( [0-9])?");
  private static final Pattern POSTCODE =
      Pattern.compile(OUTWARD + "[\\s\\u00A0-]*([0-9])(?:[A-Z]{2})");

  public PostcodeAreas {
    codes = new HashMap<>(codes);
  }

  public static PostcodeAreas none() {
    return new PostcodeAreas(Map.of());
  }

  /**
   * @param aliases of which only sectors and outward codes are taken; they are the same for all
   *     agencies at all times
   */
  public static PostcodeAreas of(List<CodeSet.Alias> aliases) {
    Map<String, String> codes = new HashMap<>();
    aliases.forEach(
        alias -> {
          String area = alias.seen().strip().toUpperCase(Locale.ROOT);
          if (SECTOR_OR_OUTWARD.matcher(area).matches()) {
            codes.put(area, alias.code());
          }
        });
    return new PostcodeAreas(codes);
  }

  /** Whether it is a full postcode or a sector, which no other spelling of a code may answer. */
  boolean knows(String seen) {
    return !codes.isEmpty()
        && (isSector(seen) || POSTCODE.matcher(seen.strip().toUpperCase(Locale.ROOT)).matches());
  }

  static boolean isSector(String seen) {
    return SECTOR.matcher(seen.strip().toUpperCase(Locale.ROOT)).matches();
  }

  /** The code of a full postcode or of a sector. */
  public Optional<String> find(String seen) {
    if (codes.isEmpty()) {
      return Optional.empty();
    }
    String text = seen.strip().toUpperCase(Locale.ROOT);
    Matcher postcode = POSTCODE.matcher(text);
    if (!postcode.matches()) {
      return isSector(text) ? Optional.ofNullable(codes.get(text)) : Optional.empty();
    }
    String sector = codes.get(postcode.group(1) + " " + postcode.group(2));
    return Optional.ofNullable(sector == null ? codes.get(postcode.group(1)) : sector);
  }
}

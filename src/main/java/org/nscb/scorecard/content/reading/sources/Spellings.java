package org.nscb.scorecard.content.reading.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nscb.scorecard.content.files.CsvFile;
import org.nscb.scorecard.content.files.CsvFile.Row;
import org.nscb.scorecard.content.sources.CodeSet.Alias;

/**
 * The spellings of one code set read so far. A spelling may lead to several codes only where no
 * file can meet two of them: for different agencies, or at different times. What an agency means by
 * it goes before what all mean by it, though never before a code or its label.
 */
final class Spellings {

  /**
   * @param header where it stands in its file; {@code seen} for an alias
   */
  private record Claim(String header, Alias alias) {

    boolean contradicts(Claim other) {
      boolean ofAll = !header.equals("seen") || !other.header.equals("seen");
      return !alias.code().equals(other.alias.code())
          && alias.validity().meets(other.alias.validity())
          && (ofAll || alias.agency().equals(other.alias.agency()));
    }
  }

  private final Map<String, List<Claim>> claims = new HashMap<>();

  /** Adds the spelling; a problem when it leads elsewhere already. */
  void claim(CsvFile file, Row row, String header, Alias alias) {
    Claim claim = new Claim(header, alias);
    List<Claim> earlier =
        claims.computeIfAbsent(alias.seen().toLowerCase(Locale.ROOT), s -> new ArrayList<>());
    earlier.stream()
        .filter(claim::contradicts)
        .findFirst()
        .ifPresent(
            other ->
                file.refuse(
                    row,
                    header,
                    "`"
                        + alias.seen()
                        + "` already leads to the code `"
                        + other.alias().code()
                        + "`.",
                    "A spelling has one code; keep one of them."));
    earlier.add(claim);
  }
}

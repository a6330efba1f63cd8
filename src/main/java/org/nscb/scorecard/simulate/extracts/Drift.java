package org.nscb.scorecard.simulate.extracts;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nscb.scorecard.simulate.chance.Chance;
import org.nscb.scorecard.simulate.extracts.Layout.Column;

/**
 * Writes the same rows a little differently each month, as agencies do: other headers, dates with
 * the day first, labels for codes, yes for true. Every way is one that the content lets pass.
 */
final class Drift {

  private enum Codes {
    PLAIN,
    LABELS,
    LISTED,
    ALIASES
  }

  private static final String[][] YES_OR_NO = {
    {"true", "false"}, {"Yes", "No"}, {"Y", "N"}, {"1", "0"}
  };

  private final Spellings spellings;
  private final long seed;

  Drift(Spellings spellings, long seed) {
    this.spellings = spellings;
    this.seed = seed;
  }

  static String file(Layout layout, YearMonth month) {
    return "norfolk_csc_" + layout.source() + "_" + month + ".csv";
  }

  Sheet write(Layout layout, YearMonth month, List<String[]> rows) throws IOException {
    String file = file(layout, month);
    Chance chance = Chance.of(seed, file);
    String[] headers = headers(layout, chance);
    boolean dayFirst = chance.happens(0.45);
    String[] yesOrNo = YES_OR_NO[chance.weighted(5, 2, 2, 1)];
    List<Map<String, String>> codes = new ArrayList<>();
    for (Column column : layout.columns()) {
      codes.add(
          column.kind() == Layout.Kind.CODE
              ? codes(column.codes(), values(layout, column, rows), chance)
              : Map.of());
    }
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        if (!row[i].isEmpty()) {
          row[i] =
              switch (layout.columns().get(i).kind()) {
                case TEXT -> row[i];
                case DATE -> dayFirst ? dayFirst(row[i]) : row[i];
                case CODE -> codes.get(i).get(row[i]);
                case YES_OR_NO -> row[i].equals("true") ? yesOrNo[0] : yesOrNo[1];
              };
        }
      }
    }
    return new Sheet(file, headers, rows);
  }

  private String[] headers(Layout layout, Chance chance) throws IOException {
    String[] headers = new String[layout.columns().size()];
    int style = chance.weighted(6, 2, 2);
    for (int i = 0; i < headers.length; i++) {
      String name = layout.columns().get(i).name();
      List<String> others = spellings.ofHeader(layout.source(), name);
      headers[i] =
          switch (style) {
            case 0 -> name;
            case 1 -> titled(name);
            default -> others.isEmpty() ? titled(name) : chance.oneOf(others);
          };
    }
    return headers;
  }

  /** {@code child_id} as {@code Child ID}. */
  private static String titled(String name) {
    String words = name.replace('_', ' ');
    String titled = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return titled.endsWith(" id") ? titled.substring(0, titled.length() - 2) + "ID" : titled;
  }

  private static List<String> values(Layout layout, Column column, List<String[]> rows) {
    int index = layout.column(column.name());
    return rows.stream().map(r -> r[index]).filter(v -> !v.isEmpty()).distinct().sorted().toList();
  }

  /** How each code is written in one column of one file. */
  private Map<String, String> codes(String set, List<String> values, Chance chance)
      throws IOException {
    Codes style = Codes.values()[chance.weighted(11, 4, 3, 2)];
    Map<String, String> written = new HashMap<>();
    for (String code : values) {
      List<String> known = spellings.ofCode(set, code);
      written.put(code, known.isEmpty() ? code : spelling(style, code, known, chance));
    }
    return written;
  }

  private static String spelling(Codes style, String code, List<String> known, Chance chance) {
    return switch (style) {
      case PLAIN -> code;
      case LABELS -> known.get(0);
      case LISTED ->
          known.stream().filter(s -> s.matches("[a-z]\\) .*")).findFirst().orElse(known.get(0));
      case ALIASES -> chance.oneOf(known);
    };
  }

  private static String dayFirst(String iso) {
    return iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
  }
}

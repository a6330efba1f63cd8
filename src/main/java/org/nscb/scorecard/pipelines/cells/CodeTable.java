package org.nscb.scorecard.pipelines.cells;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nscb.scorecard.content.sources.CodeSet;

/**
 * How the spellings of an agency become codes: by the code, its label, both of them ({@code N1 -
 * Abuse or neglect}) or an alias; letters and digits alone count, in either case, and a list letter
 * before them ({@code a) Neglect}) is passed over where the whole is not known.
 *
 * @param codes spelling, reduced to its letters and digits, to code
 */
public record CodeTable(Map<String, String> codes) implements Serializable {
  private static final Pattern LIST_LETTER = Pattern.compile("^\\s*[A-Za-z0-9]{1,2}\\)\\s*");
  private static final String TRUE = "1";
  private static final String FALSE = "0";

  public CodeTable {
    codes = new HashMap<>(codes);
  }

  public static CodeTable of(CodeSet set) {
    Map<String, String> spellings = new LinkedHashMap<>();
    for (CodeSet.Code code : set.codes()) {
      spellings.put(reduced(code.code()), code.code());
    }
    for (CodeSet.Code code : set.codes()) {
      spellings.putIfAbsent(reduced(code.label()), code.code());
      spellings.putIfAbsent(reduced(code.code() + code.label()), code.code());
    }
    set.aliases().forEach((seen, code) -> spellings.putIfAbsent(reduced(seen), code));
    return new CodeTable(spellings);
  }

  /** Yes and no: codes 1 and 0. */
  public static CodeTable yesAndNo() {
    Map<String, String> spellings = new HashMap<>();
    for (String yes : new String[] {"Y", "Yes", "T", "True", "1", "1 - Yes", "Y - Yes"}) {
      spellings.put(reduced(yes), TRUE);
    }
    for (String no : new String[] {"N", "No", "F", "False", "0", "0 - No", "N - No"}) {
      spellings.put(reduced(no), FALSE);
    }
    return new CodeTable(spellings);
  }

  public static CodeTable none() {
    return new CodeTable(Map.of());
  }

  public Optional<String> find(String seen) {
    String code = codes.get(reduced(seen));
    if (code == null) {
      code = codes.get(reduced(LIST_LETTER.matcher(seen).replaceFirst("")));
    }
    return Optional.ofNullable(code);
  }

  public Collection<String> values() {
    return codes.values();
  }

  /** Letters and digits in lower case: what spellings and headers are compared by. */
  public static String reduced(String text) {
    StringBuilder reduced = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(reduced::appendCodePoint);
    return reduced.toString();
  }
}

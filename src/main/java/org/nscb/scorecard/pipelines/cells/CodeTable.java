package org.nscb.scorecard.pipelines.cells;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nscb.scorecard.content.sources.CodeSet;

/**
 * How the spellings of an agency become codes: by the code, its label, both of them ({@code N1 -
 * Abuse or neglect}) or an alias; letters and digits alone count, in either case, and a list letter
 * before them ({@code a) Neglect}) is passed over where the whole is not known.
 *
 * @param own codes and labels, reduced to their letters and digits, to codes
 * @param aliases other spellings, likewise, that mean the same for all agencies at all times
 * @param scoped spellings of one agency or of some time, those of one agency first
 * @param terms when a code is in force, where that is limited
 * @param notInForce codes that the file may not use; none before {@link #at}
 * @param areas for a column that takes postcodes: postcode sector or outward code to code
 */
public record CodeTable(
    Map<String, String> own,
    Map<String, String> aliases,
    List<Scoped> scoped,
    Map<String, Term> terms,
    Set<String> notInForce,
    PostcodeAreas areas)
    implements Serializable {
  private static final Pattern LIST_LETTER = Pattern.compile("^\\s*[A-Za-z0-9]{1,2}\\)\\s*");
  private static final String TRUE = "1";
  private static final String FALSE = "0";

  /** A spelling of one agency, or of all when it is empty, at some time. */
  record Scoped(String spelling, String code, String agency, Term term) implements Serializable {}

  /** Days since 1970, both included. */
  record Term(long first, long last) implements Serializable {

    static Term of(CodeSet.Validity validity) {
      return new Term(
          validity.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE),
          validity.to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE));
    }

    boolean holds(YearMonth month) {
      return first <= month.atEndOfMonth().toEpochDay() && last >= month.atDay(1).toEpochDay();
    }
  }

  public CodeTable {
    own = new HashMap<>(own);
    aliases = new HashMap<>(aliases);
    scoped = List.copyOf(scoped);
    terms = new HashMap<>(terms);
    notInForce = new HashSet<>(notInForce);
  }

  public static CodeTable of(CodeSet set) {
    Map<String, String> own = new HashMap<>();
    Map<String, Term> terms = new HashMap<>();
    for (CodeSet.Code code : set.codes()) {
      own.put(reduced(code.code()), code.code());
      if (!code.validity().equals(CodeSet.Validity.ALWAYS)) {
        terms.put(code.code(), Term.of(code.validity()));
      }
    }
    for (CodeSet.Code code : set.codes()) {
      own.putIfAbsent(reduced(code.label()), code.code());
      own.putIfAbsent(reduced(code.code() + code.label()), code.code());
    }
    Map<String, String> aliases = new HashMap<>();
    List<Scoped> ofAgencies = new ArrayList<>();
    List<Scoped> ofTimes = new ArrayList<>();
    for (CodeSet.Alias alias : set.aliases()) {
      String spelling = reduced(alias.seen());
      Term term = Term.of(alias.validity());
      if (alias.agency().isPresent()) {
        ofAgencies.add(new Scoped(spelling, alias.code(), alias.agency().get(), term));
      } else if (!alias.validity().equals(CodeSet.Validity.ALWAYS)) {
        ofTimes.add(new Scoped(spelling, alias.code(), "", term));
      } else {
        aliases.putIfAbsent(spelling, alias.code());
      }
    }
    ofAgencies.addAll(ofTimes);
    return new CodeTable(own, aliases, ofAgencies, terms, Set.of(), PostcodeAreas.none());
  }

  /** The same, and a full postcode is the code of its sector, or else of its outward code. */
  public static CodeTable withAreas(CodeSet set) {
    List<CodeSet.Alias> others = new ArrayList<>(set.aliases());
    // reduced, the sector NR2 1 would be the outward code NR21
    others.removeIf(alias -> PostcodeAreas.isSector(alias.seen()));
    CodeTable table = of(new CodeSet(set.name(), set.codes(), others));
    return new CodeTable(
        table.own,
        table.aliases,
        table.scoped,
        table.terms,
        table.notInForce,
        PostcodeAreas.of(set.aliases()));
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
    return new CodeTable(spellings, Map.of(), List.of(), Map.of(), Set.of(), PostcodeAreas.none());
  }

  public static CodeTable none() {
    return new CodeTable(Map.of(), Map.of(), List.of(), Map.of(), Set.of(), PostcodeAreas.none());
  }

  /** As the files of an agency for a month are read. */
  public CodeTable at(String agency, YearMonth month) {
    if (scoped.isEmpty() && terms.isEmpty()) {
      return this;
    }
    Map<String, String> others = new HashMap<>();
    for (Scoped one : scoped) {
      if ((one.agency().isEmpty() || one.agency().equals(agency)) && one.term().holds(month)) {
        others.putIfAbsent(one.spelling(), one.code());
      }
    }
    aliases.forEach(others::putIfAbsent);
    Set<String> past = new HashSet<>();
    terms.forEach(
        (code, term) -> {
          if (!term.holds(month)) {
            past.add(code);
          }
        });
    return new CodeTable(own, others, List.of(), Map.of(), past, areas);
  }

  /** The code of a spelling, whether it is in force or not. */
  public Optional<String> find(String seen) {
    if (areas.knows(seen)) {
      return areas.find(seen);
    }
    Optional<String> code = findReduced(reduced(seen));
    return code.isPresent()
        ? code
        : findReduced(reduced(LIST_LETTER.matcher(seen).replaceFirst("")));
  }

  public boolean isInForce(String code) {
    return !notInForce.contains(code);
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

  private Optional<String> findReduced(String spelling) {
    String code = own.get(spelling);
    return Optional.ofNullable(code != null ? code : aliases.get(spelling));
  }
}

package org.nscb.scorecard.simulate.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each factor was found at the end of an assessment (table c3, published from the year to
 * March 2018; earlier years take the shares of that year).
 */
public final class FactorShares {

  public static final int FIRST_PUBLISHED = 2018;

  private static final Map<String, List<String>> CODES = codes();

  private final PublishedTable table;

  FactorShares(PublishedTable table) {
    this.table = table;
  }

  /** Episodes of the year with at least one factor. */
  public int episodes(int year) {
    return table.number(Math.max(year, FIRST_PUBLISHED), "Episodes_with_assessment_factor");
  }

  /** Code to its share of the episodes with a factor, 0 to 1; codes not in use are left out. */
  public Map<String, Double> shares(int year) {
    int from = Math.max(year, FIRST_PUBLISHED);
    Map<String, Double> shares = new LinkedHashMap<>();
    CODES.forEach(
        (measure, codes) -> {
          String text = table.text(from, measure);
          if (text.equals("x") || text.equals("0")) {
            return;
          }
          double count = text.equals("c") ? 3 : Double.parseDouble(text);
          for (String code : codes) {
            shares.put(code, count / codes.size() / episodes(year));
          }
        });
    return shares;
  }

  private static Map<String, List<String>> codes() {
    Map<String, List<String>> codes = new LinkedHashMap<>();
    List<String> needs =
        List.of(
            "Alcohol_Misuse",
            "Drug_Misuse",
            "Domestic_Abuse",
            "Mental_Health",
            "Learning_Disability",
            "Physical_Disability");
    List<String> whose = List.of("child", "parent", "person");
    for (int need = 0; need < needs.size(); need++) {
      for (int who = 0; who < whose.size(); who++) {
        codes.put(
            needs.get(need) + "_" + whose.get(who),
            List.of((need + 1) + "ABC".substring(who, who + 1)));
      }
    }
    List<String> single = new ArrayList<>();
    single.add("Young_Carer=7A");
    single.add("Unaccompanied_asylum_seeker=9A");
    single.add("Going_missing=10A");
    single.add("Child_sexual_exploitation=11A");
    single.add("Trafficking=12A");
    single.add("Gangs=13A");
    single.add("Socially_unacceptable_behaviour=14A");
    single.add("Self_harm=15A");
    single.add("Neglect=16A");
    single.add("Emotional_Abuse=17A");
    single.add("Physical_Abuse_unknown=18A");
    single.add("Physical_Abuse_child_on_child=18B");
    single.add("Physical_Abuse_adult_on_child=18C");
    single.add("Sexual_Abuse_unknown=19A");
    single.add("Sexual_Abuse_child_on_child=19B");
    single.add("Sexual_Abuse_adult_on_child=19C");
    single.add("Other=20");
    single.add("Female_Genital_Mutilation=22A");
    single.add("Faith_linked_abuse=23A");
    single.add("Child_criminal_exploitation=24A");
    for (String pair : single) {
      int equals = pair.indexOf('=');
      codes.put(pair.substring(0, equals), List.of(pair.substring(equals + 1)));
    }
    codes.put("Privately_fostered", List.of("8B", "8C", "8D", "8E", "8F"));
    return codes;
  }
}

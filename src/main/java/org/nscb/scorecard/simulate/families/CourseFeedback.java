package org.nscb.scorecard.simulate.families;

import java.util.ArrayList;
import java.util.List;
import org.nscb.scorecard.simulate.chance.Chance;

/** What parents say when a course has ended: those who are content praise, the others explain. */
final class CourseFeedback {

  private static final List<String> RATINGS =
      List.of("very_good", "good", "fair", "poor", "very_poor");
  private static final List<String> HELPED =
      List.of(
          "more_confident",
          "calmer_home",
          "understands_child",
          "routines",
          "other_parents",
          "good_tutor");
  private static final List<String> IN_THE_WAY =
      List.of("too_short", "hard_to_get_to", "childcare", "wrong_time", "not_for_us");
  private static final double COMMENTS = 0.7;

  private CourseFeedback() {}

  static String ratingOfWhoStayed(Chance chance) {
    return RATINGS.get(chance.weighted(43, 38, 12, 5, 2));
  }

  static String ratingOfWhoLeft(Chance chance) {
    return RATINGS.get(chance.weighted(12, 27, 32, 20, 9));
  }

  static List<String> themes(String rating, Chance chance) {
    List<String> themes = new ArrayList<>();
    if (rating.isEmpty() || !chance.happens(COMMENTS)) {
      return themes;
    }
    boolean content = RATINGS.indexOf(rating) < 2;
    int comments = 1 + chance.weighted(5, 3, 1);
    for (int i = 0; i < comments; i++) {
      boolean praise = chance.happens(content ? 0.88 : 0.2);
      String theme = chance.oneOf(praise ? HELPED : IN_THE_WAY);
      if (!themes.contains(theme)) {
        themes.add(theme);
      }
    }
    return themes;
  }
}

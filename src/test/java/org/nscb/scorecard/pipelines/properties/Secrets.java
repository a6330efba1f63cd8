package org.nscb.scorecard.pipelines.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Invents what must not leave the inbox: identifiers as systems give them, and what is given to a
 * person. NHS numbers are of the range 999 and belong to nobody, e-mail addresses go nowhere.
 */
final class Secrets {
  /** Is in every invented identifier, so that a piece of one is found too. */
  static final String MARK = "ZQXVKJ";

  private static final List<String> BEFORE = List.of("", "", "", "C", "LCS/", "00", "\u00c9");
  private static final List<String> BEHIND = List.of("", "", "-b", "/x", "\u00e9q", " 2", "'", "a");

  /** Such as the house knows; a name that is rare is promised to nobody. */
  private static final List<String> GIVEN_NAMES = List.of("Amelia", "Oliver", "Kerry", "JADE");

  private static final List<String> CONSONANTS = List.of("Zqv", "Xkw", "Qvz", "Wzk");
  private static final int GIVEN_TO_NOBODY = 999_000_000;

  private final Random random;
  private final List<String> identities = new ArrayList<>();
  private int identifiers;

  Secrets(Random random) {
    this.random = random;
  }

  /**
   * Another identifier each time, with three digits as those of systems have: without them nothing
   * tells one that stands in the header from the title of a column.
   */
  String identifier() {
    identifiers++;
    String number = Integer.toString(100 + identifiers);
    String id =
        random.nextBoolean()
            ? any(BEFORE) + MARK + number + any(BEHIND)
            : number.charAt(0) + "K" + number.charAt(1) + MARK + number.substring(2);
    return random.nextInt(3) == 0 ? id.toLowerCase(Locale.ROOT) : id;
  }

  /** A number, address or name of somebody who is not there. */
  String identity() {
    String identity =
        switch (random.nextInt(4)) {
          case 0 -> nhsNumber();
          case 1 -> any(CONSONANTS).toLowerCase(Locale.ROOT) + word() + "@example.org";
          case 2 -> any(GIVEN_NAMES) + " " + any(CONSONANTS) + word();
          default -> "NR" + (1 + random.nextInt(30)) + " " + random.nextInt(10) + "ZQ";
        };
    identities.add(identity);
    return identity;
  }

  /** All identities that were invented. */
  List<String> identities() {
    return List.copyOf(identities);
  }

  private String nhsNumber() {
    while (true) {
      String nine = Integer.toString(GIVEN_TO_NOBODY + random.nextInt(GIVEN_TO_NOBODY / 999));
      int sum = 0;
      for (int i = 0; i < nine.length(); i++) {
        sum += (10 - i) * (nine.charAt(i) - '0');
      }
      int check = (11 - sum % 11) % 11;
      if (check < 10) {
        String number = nine + check;
        return random.nextBoolean()
            ? number
            : number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);
      }
    }
  }

  private String word() {
    return letters(random.nextInt(10_000), 'b');
  }

  private static String letters(int number, char first) {
    StringBuilder letters = new StringBuilder();
    for (int left = number; left > 0; left /= 10) {
      letters.append((char) (first + left % 10));
    }
    return letters.toString();
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}

package org.nscb.scorecard.dashboards.wording;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes in the order in which people count: F2 before F10, M1, M1c, M2. */
public enum NaturalOrder implements Comparator<String> {
  INSTANCE;

  private static final Pattern CODE = Pattern.compile("(\\D*)(\\d{0,18})(.*)");

  private record Code(String letters, long number, String rest) {

    private static final Comparator<Code> ORDER =
        Comparator.comparing(Code::letters)
            .thenComparingLong(Code::number)
            .thenComparing(Code::rest);
  }

  @Override
  public int compare(String a, String b) {
    return Code.ORDER.compare(code(a), code(b));
  }

  private static Code code(String text) {
    Matcher parts = CODE.matcher(text);
    parts.matches();
    String number = parts.group(2);
    return new Code(parts.group(1), number.isEmpty() ? 0 : Long.parseLong(number), parts.group(3));
  }
}

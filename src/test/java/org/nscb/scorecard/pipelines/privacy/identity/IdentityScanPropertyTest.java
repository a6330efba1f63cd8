package org.nscb.scorecard.pipelines.privacy.identity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nscb.scorecard.content.privacy.Detector;

class IdentityScanPropertyTest {

  /** Small and by itself it is a word, as in b1 2nd floor. */
  private static final Pattern WORD_2ND = Pattern.compile("[ \u00a0]2nd$");

  private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

  private final IdentityScan scan = new IdentityScan(LocalDate.of(2015, 4, 30).toEpochDay());

  @Property
  boolean anNhsNumberIsFoundInAnyUsualDecorationAndText(
      @ForAll("nhsNumbers") String number,
      @ForAll("gaps") String gap,
      @ForAll("texts") String before,
      @ForAll("texts") String after) {
    String written =
        number.substring(0, 3) + gap + number.substring(3, 6) + gap + number.substring(6);
    return tells(Detector.NHS_NUMBER, join(before, written, after));
  }

  @Property
  boolean aPupilNumberIsFoundInAnyText(
      @ForAll("pupilNumbers") String number,
      @ForAll("texts") String before,
      @ForAll("texts") String after) {
    return tells(Detector.UPN, join(before, number, after));
  }

  @Property
  boolean aNationalInsuranceNumberIsFoundInAnyUsualDecorationAndText(
      @ForAll("insuranceNumbers") String number,
      @ForAll("texts") String before,
      @ForAll("texts") String after) {
    return tells(Detector.NATIONAL_INSURANCE, join(before, number, after));
  }

  @Property
  boolean aPostcodeIsFoundInAnyUsualDecorationAndText(
      @ForAll("postcodes") String postcode,
      @ForAll("texts") String before,
      @ForAll("texts") String after) {
    return tells(Detector.POSTCODE, join(before, postcode, after));
  }

  @Property
  boolean codesDatesAndSmallCountsAreNoIdentities(@ForAll("harmless") String value) {
    return !Found.tells(find(value));
  }

  /** Each cell that an agency would write, by the invented samples, and all known codes. */
  @Example
  void nothingInSamplesAndCodesIsAnIdentityButDatesAreOld() throws IOException {
    int but = ~Found.counted(Detector.DATE_OF_BIRTH);
    int cells = 0;
    for (String folder : List.of("pipelines/sources", "warehouse/reference/codes")) {
      try (Stream<Path> paths = Files.walk(Path.of(folder))) {
        for (Path path : paths.filter(p -> p.toString().endsWith(".csv")).toList()) {
          for (String cell : Files.readString(path).split("[,\"\\r\\n]+")) {
            cells++;
            assertTrue(!Found.tells(find(cell) & but), path + ": " + cell);
          }
        }
      }
    }
    assertTrue(cells > 500);
  }

  @Provide
  Arbitrary<String> nhsNumbers() {
    return Arbitraries.integers()
        .between(0, 999_999)
        .map(n -> "999%06d".formatted(n))
        .filter(head -> checkDigit(head) < 10)
        .map(head -> head + checkDigit(head))
        .filter(number -> number.chars().distinct().count() > 1);
  }

  @Provide
  Arbitrary<String> gaps() {
    return Arbitraries.of("", " ", "-", " - ", "\u00a0", ".");
  }

  @Provide
  Arbitrary<String> pupilNumbers() {
    Arbitrary<String> last =
        Arbitraries.strings().withChars("0123456789" + UPN_LETTERS).ofLength(1);
    return Combinators.combine(Arbitraries.longs().between(0, 99_999_999_999L), last)
        .as((digits, end) -> "%011d".formatted(digits) + end)
        .map(rest -> UPN_LETTERS.charAt(sum(rest) % 23) + rest)
        .flatMap(upn -> Arbitraries.of(upn, upn.toLowerCase(Locale.ROOT)));
  }

  @Provide
  Arbitrary<String> insuranceNumbers() {
    return Combinators.combine(
            Arbitraries.of("AB", "CE", "JG", "PX", "ST", "WM", "YZ"),
            Arbitraries.integers().between(0, 999_999).map("%06d"::formatted),
            Arbitraries.of("A", "B", "C", "D"),
            Arbitraries.of("", " ", "-"))
        .as(
            (head, digits, end, gap) ->
                String.join(
                    gap,
                    head,
                    digits.substring(0, 2),
                    digits.substring(2, 4),
                    digits.substring(4),
                    end));
  }

  @Provide
  Arbitrary<String> postcodes() {
    Arbitrary<String> area = Arbitraries.of("NR", "IP", "PE", "B", "ZE", "SW", "E");
    Arbitrary<String> district = Arbitraries.of("1", "9", "24", "1A");
    Arbitrary<String> gap = Arbitraries.of("", " ", "\u00a0", "  ");
    Arbitrary<String> letters = Arbitraries.strings().withChars("ABDEFGHJLNPQUWXYZ").ofLength(2);
    return Combinators.combine(area, district, gap, Arbitraries.integers().between(0, 9), letters)
        .as((a, d, g, s, l) -> a + d + g + s + l)
        .flatMap(postcode -> Arbitraries.of(postcode, postcode.toLowerCase(Locale.ROOT)))
        .filter(postcode -> !WORD_2ND.matcher(postcode).find());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
        "",
        "lives at",
        "(",
        "seen on 01/04/2015:",
        "no 7,",
        "child\u2019s number",
        "NHS",
        "now;",
        "2015",
        "ref R2001 /",
        "caf\u00e9");
  }

  @Provide
  Arbitrary<String> harmless() {
    Arbitrary<Integer> small = Arbitraries.integers().between(0, 99_999);
    return Arbitraries.oneOf(
        small.map(String::valueOf),
        small.map(n -> "R" + n),
        small.map(n -> "E070%05d".formatted(n)),
        small.map(n -> n / 100 + "." + n % 100),
        small.map(n -> LocalDate.of(2014, 1, 1).plusDays(n % 480).toString()),
        small.map(n -> "%02d/%02d/2015".formatted(n % 28 + 1, n % 4 + 1)),
        small.map(n -> "N" + n % 9 + " - Abuse or neglect"),
        small.map(n -> "0000" + n));
  }

  private boolean tells(Detector detector, String text) {
    return (find(text) & (Found.hit(detector) | Found.certain(detector))) != 0;
  }

  private int find(String text) {
    byte[] bytes = text.strip().getBytes(StandardCharsets.UTF_8);
    return scan.find(bytes, 0, bytes.length);
  }

  private static String join(String before, String value, String after) {
    return (before + " " + value + " " + after).strip();
  }

  private static int checkDigit(String head) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (head.charAt(i) - '0') * (10 - i);
    }
    return (11 - sum % 11) % 11;
  }

  private static int sum(String rest) {
    int sum = 0;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      sum += (i + 2) * (Character.isDigit(c) ? c - '0' : UPN_LETTERS.indexOf(c));
    }
    return sum;
  }
}

package org.nscb.scorecard.pipelines.privacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nscb.scorecard.pipelines.cells.Cell;
import org.nscb.scorecard.pipelines.cells.CsvRecords;
import org.nscb.scorecard.pipelines.cells.Encoding;

/** However an agency writes an identifier, it has one pseudonym; another one has another. */
class PseudonymsPropertyTest {
  private static final List<String> OF_NO_MEANING =
      List.of(
          " ", "\t", "\u00a0", "\u2009", "\u3000", "\u200b", "\u200d", "\ufeff", "\u00ad",
          "\u007f");

  private final Pseudonyms pseudonyms = new Pseudonyms(new PseudonymKey(new byte[32]));

  @Property
  void decorationsOfOneIdentifierGiveOnePseudonym(
      @ForAll("identifiers") String identifier, @ForAll("decorations") List<String> decorations) {
    assertArrayEquals(of("child", identifier), of("child", decorated(identifier, decorations)));
    assertArrayEquals(of("child", identifier), of("child", identifier.toLowerCase(Locale.ROOT)));
    assertArrayEquals(
        of("child", identifier),
        of("child", Normalizer.normalize(identifier, Normalizer.Form.NFD)));
    assertArrayEquals(of("child", identifier), of("child", fullWidth(identifier)));
  }

  @Property
  void differentKindsAndDifferentIdentifiersDoNot(
      @ForAll("identifiers") String one, @ForAll("identifiers") String other) {
    assertFalse(Arrays.equals(of("child", one), of("referral", one)));
    if (!one.equals(other)) {
      assertFalse(Arrays.equals(of("child", one), of("child", other)));
    }
  }

  @Provide
  Arbitrary<String> identifiers() {
    return Arbitraries.strings()
        .withCharRange('A', 'Z')
        .withCharRange('0', '9')
        .withChars("-/._\u00c9\u00d6\u0141")
        .ofMinLength(1)
        .ofMaxLength(20);
  }

  @Provide
  Arbitrary<List<String>> decorations() {
    return Arbitraries.of(OF_NO_MEANING).list().ofMaxSize(10);
  }

  private static String decorated(String identifier, List<String> decorations) {
    StringBuilder text = new StringBuilder(identifier);
    for (int i = 0; i < decorations.size(); i++) {
      text.insert((i * 7) % (text.length() + 1), decorations.get(i));
    }
    return text.toString();
  }

  private static String fullWidth(String identifier) {
    StringBuilder wide = new StringBuilder();
    identifier
        .chars()
        .map(c -> c > ' ' && c < 0x7f ? c + 0xfee0 : c)
        .forEach(wide::appendCodePoint);
    return wide.toString();
  }

  private byte[] of(String kind, String identifier) {
    CsvRecords records = new CsvRecords(('"' + identifier + '"').getBytes(StandardCharsets.UTF_8));
    records.next();
    return pseudonyms.of(Pseudonyms.kind(kind), new Cell(Encoding.UTF_8).moveTo(records, 0));
  }
}

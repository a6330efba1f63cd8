package org.nscb.scorecard.cin.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.nscb.scorecard.cin.reading.BytesOfReturn;
import org.nscb.scorecard.cin.reading.ReadReturn;
import org.nscb.scorecard.cin.reading.ReadRow;
import org.nscb.scorecard.cin.reading.ReturnPart;
import org.nscb.scorecard.cin.reading.ReturnReader;
import org.nscb.scorecard.cin.writing.InventedReturn;
import org.nscb.scorecard.cin.writing.ReturnForm;

/** However a return is divided, its rows and its departures are those of the whole. */
class ReturnPartsPropertyTest {

  @Property(tries = 300)
  void thePartsOfAReturnGiveTheRowsOfTheWhole(
      @ForAll long seed,
      @ForAll @IntRange(min = 2017, max = 2026) int year,
      @ForAll @IntRange(min = 1, max = 9) int most,
      @ForAll @From("charsets") String charset,
      @ForAll @From("disturbances") String between)
      throws Exception {
    ReturnForm form = new ReturnForm(year, Charset.forName(charset), "urn:cin", "c");
    String text = new String(new InventedReturn(seed, year).written(form), charset);
    String disturbed = text.replace("<c:Child>", between + "<c:Child>");
    BytesOfReturn source = new BytesOfReturn(disturbed.getBytes(charset));
    ReadRow.Kept whole = new ReadRow.Kept();
    ReadReturn read = new ReturnReader().read(source, whole);

    ReadRow.Kept together = new ReadRow.Kept();
    ReadReturn all = null;
    for (ReturnPart part : new ReturnParts().of(source, OptionalInt.empty(), most)) {
      ReadReturn one = new ReturnReader().read(source, sent(part), together);
      all = all == null ? one : all.and(one);
    }

    assertEquals(whole.all(), together.all());
    assertEquals(read, all);
  }

  @Property(tries = 20)
  void aReturnOfManyChildrenIsInAsManyPartsAsAreAskedFor(
      @ForAll @IntRange(min = 2, max = 4) int most) throws IOException {
    long seed = 0;
    InventedReturn invented = new InventedReturn(seed, 2024);
    while (invented.children().size() < 6) {
      invented = new InventedReturn(++seed, 2024);
    }
    BytesOfReturn source = new BytesOfReturn(invented.written(ReturnForm.of(2024)));

    List<ReturnPart> parts = new ReturnParts().of(source, OptionalInt.empty(), most);

    assertTrue(parts.size() > 1 && parts.size() <= most);
    ReturnPart last = parts.get(parts.size() - 1);
    assertEquals(source.size(), last.offset() + last.length());
  }

  @Provide
  Arbitrary<String> charsets() {
    return Arbitraries.of("UTF-8", "windows-1252");
  }

  /** What comes before a Child, and must not be taken for one or for a line. */
  @Provide
  Arbitrary<String> disturbances() {
    return Arbitraries.of(
        "",
        "\r\n\r\n\n\r",
        "<!-- <c:Child> -->",
        "<![CDATA[<c:Child>]]]]>",
        "<?go <c:Child> ?>",
        "<c:Other a='>' b=\"/\"><c:Child><c:CINdetails/></c:Child></c:Other>",
        "<c:Other a='/'/>",
        "stray");
  }

  /** As it reaches the one who reads it. */
  private static ReturnPart sent(ReturnPart part) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(part);
    return (ReturnPart)
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }
}

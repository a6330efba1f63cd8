package org.nscb.scorecard.cin.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nscb.scorecard.cin.reading.BytesOfReturn;
import org.nscb.scorecard.cin.reading.ReturnPart;
import org.nscb.scorecard.cin.reading.ReturnReader;
import org.nscb.scorecard.cin.xml.RefusedReturnException;

/** A return that is spoilt in one place is refused with that line, whole or in parts. */
class IllFormedPartsTest {
  private static final int CHILDREN = 40;
  private static final String CHILD =
      """
      <Child>
        <ChildIdentifiers><LAchildID>%d</LAchildID><Sex>F</Sex></ChildIdentifiers>
        <ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
      </Child>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Sex>F</sex>",
        "<Sex>F & M</Sex>",
        "<Sex a=b>F</Sex>",
        "<Sex>\u0007</Sex>",
        "<Sex>&sex;</Sex>",
        "<Sex>F</Sex><Sex>",
        "</ChildIdentifiers>",
        "<!-- -- -->",
        "<Sex>F</Sex"
      })
  void thePartOrTheWholeIsRefusedWithTheSameLine(String spoilt) throws IOException {
    StringBuilder text = new StringBuilder("<Message>\n<Children>\n");
    IntStream.range(0, CHILDREN).forEach(i -> text.append(CHILD.formatted(i)));
    text.append("</Children>\n</Message>\n");
    int at = text.indexOf("<Sex>F</Sex>", text.indexOf(">29<"));
    BytesOfReturn source =
        BytesOfReturn.utf8(text.replace(at, at + "<Sex>F</Sex>".length(), spoilt).toString());
    RefusedReturnException whole =
        assertThrows(
            RefusedReturnException.class, () -> new ReturnReader().read(source, 2025, row -> {}));

    List<ReturnPart> parts = new ReturnParts().of(source, OptionalInt.of(2025), 8);
    List<RefusedReturnException> refused =
        parts.stream()
            .map(part -> refusal(source, part))
            .filter(refusal -> refusal != null)
            .toList();

    assertEquals(List.of(whole.getMessage()), refused.stream().map(Throwable::getMessage).toList());
    assertEquals(whole.line(), refused.get(0).line());
  }

  private static RefusedReturnException refusal(BytesOfReturn source, ReturnPart part) {
    try {
      new ReturnReader().read(source, part, row -> {});
      return null;
    } catch (RefusedReturnException e) {
      return e;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

package org.nscb.scorecard.pipelines.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nscb.scorecard.pipelines.intake.containers.FileKind;

class FileKindTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?><Message/>",
        "\uFEFF<?xml version=\"1.0\"?>\n<Message>",
        "\r\n <Message>\n<Header>",
        "<c:Message xmlns:c=\"urn:cin\"><c:Header>",
        "<Message>one long text",
        "<!-- made by hand --><Message>",
        "<!DOCTYPE Message []>",
        "<html><head>"
      })
  void aTextThatBeginsAsADocumentIsXml(String text) {
    assertEquals(FileKind.XML, FileKind.of(text.getBytes(StandardCharsets.UTF_8)));
    assertEquals(FileKind.XML, FileKind.of(text.getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(FileKind.XML, FileKind.of(text.getBytes(StandardCharsets.UTF_16BE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<", "<5,child_id\n", "<x>&amp;,child_id", "<![CDATA[,child_id", "a,<b><c>"})
  void aHeaderOfATableIsNot(String text) {
    assertEquals(FileKind.TEXT, FileKind.of(text.getBytes(StandardCharsets.UTF_8)));
  }
}

package org.nscb.scorecard.cin.xml;

import java.io.IOException;
import java.io.InputStream;

/**
 * What the first bytes of a return tell.
 *
 * @param lines how many lines end within the XML declaration
 */
public record ReturnHead(XmlEncoding encoding, long lines) {

  /**
   * @throws RefusedReturnException when it is empty, no XML, or in an unknown encoding
   */
  public static ReturnHead of(ReturnSource source) throws IOException {
    byte[] head;
    try (InputStream stream = source.open(0)) {
      head = stream.readNBytes(XmlEncoding.HEAD_BYTES);
    }
    if (head.length == 0) {
      throw new RefusedReturnException("it is empty. Send the return again.", 0);
    }
    XmlEncoding encoding = XmlEncoding.of(head);
    String text =
        new String(
            head, encoding.markBytes(), head.length - encoding.markBytes(), encoding.charset());
    if (!text.isBlank() && !text.stripLeading().startsWith("<")) {
      throw new RefusedReturnException(
          "it is no XML: it does not begin with a tag. Send the XML file of the return.", 1);
    }
    String declaration = new String(head, 0, encoding.declarationEnd(), encoding.charset());
    return new ReturnHead(encoding, declaration.lines().count() - (declaration.isEmpty() ? 0 : 1));
  }
}

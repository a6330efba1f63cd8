package org.nscb.scorecard.cin.writing;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements and their texts, each on a line of its own. */
final class Tags {
  private final XMLStreamWriter xml;
  private final ReturnForm form;
  private int depth;

  Tags(OutputStream out, ReturnForm form) throws IOException {
    this.form = form;
    String encoding = form.charset().name();
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, encoding);
      xml.writeStartDocument(encoding, "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void start(String name) throws IOException {
    try {
      line();
      open(name);
      if (depth == 0 && !form.namespace().isEmpty()) {
        xml.writeNamespace(form.prefix(), form.namespace());
      }
      depth++;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void element(String name, String text) throws IOException {
    try {
      line();
      open(name);
      text(text);
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void end() throws IOException {
    try {
      depth--;
      line();
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  void finish() throws IOException {
    while (depth > 0) {
      end();
    }
    try {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void open(String name) throws XMLStreamException {
    if (form.namespace().isEmpty()) {
      xml.writeStartElement(name);
    } else {
      xml.writeStartElement(form.prefix(), name, form.namespace());
    }
  }

  /** A carriage return would be read as a line feed, were it not written as a reference. */
  private void text(String text) throws XMLStreamException {
    if (!text.codePoints().allMatch(Tags::isOfXml)) {
      throw new IllegalArgumentException("Cannot write a character that XML has not.");
    }
    int from = 0;
    int at = text.indexOf('\r');
    while (at >= 0) {
      xml.writeCharacters(text.substring(from, at));
      xml.writeEntityRef("#13");
      from = at + 1;
      at = text.indexOf('\r', from);
    }
    xml.writeCharacters(text.substring(from));
  }

  /** Char of XML 1.0, 2.2. */
  private static boolean isOfXml(int c) {
    return c >= 0x20 && c < 0xD800
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}

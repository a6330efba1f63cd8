package org.nscb.scorecard.cin.xml;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The elements and texts of a return, one after another. A document type, a text of more than 64
 * KiB, elements within elements without end, and whatever is not well-formed end it with a {@link
 * RefusedReturnException}. Comments and processing instructions are passed over.
 *
 * <p>Aalto rather than the parser of the JDK: it is faster, and tells the line in which an element
 * starts rather than the one in which its tag ends.
 */
public final class ReturnXml implements Closeable {

  /** What comes next. */
  public enum Event {
    START,
    TEXT,
    END,
    END_OF_FILE
  }

  private static final int DEEPEST = 64;

  private final GuardedStream bytes;
  private final XMLStreamReader2 xml;
  private final long linesBefore;
  private int depth;
  private boolean isBeforeRoot;
  private boolean rootIsClosed;

  /**
   * @param stream begins behind the XML declaration
   * @param linesBefore of the file, before the first line of the stream
   */
  public ReturnXml(InputStream stream, Charset charset, long linesBefore) throws IOException {
    this.linesBefore = linesBefore;
    bytes = new GuardedStream(stream);
    try {
      xml = (XMLStreamReader2) reader(charset);
    } catch (XMLStreamException e) {
      throw IllFormed.of(e, bytes, linesBefore + 1, rootIsClosed);
    }
  }

  /** The next element or text. */
  public Event next() throws IOException {
    isBeforeRoot = depth == 0;
    try {
      while (true) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw refused(
                  "its elements lie more than 64 deep in line %d, which no return needs. Correct"
                      + " it.");
            }
            return Event.START;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            rootIsClosed = --depth == 0;
            return Event.END;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            return Event.TEXT;
          }
          case XMLStreamConstants.END_DOCUMENT -> {
            return Event.END_OF_FILE;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw refused(
                  "it has a document type or an entity of its own in line %d, which a return may"
                      + " not have. Take it out.");
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw stopped(e);
    }
  }

  /** The local name of the element that started; one text is one object. */
  public String name() {
    return xml.getLocalName();
  }

  /** The line in which what came last starts, counted from 1. */
  public long line() {
    // up to the root element Aalto takes the blanks before for the start
    Location where = isBeforeRoot ? xml.getLocationInfo().getCurrentLocation() : xml.getLocation();
    return linesBefore + where.getLineNumber();
  }

  /** Whether the text is blanks and line ends alone. */
  public boolean isBlank() throws IOException {
    try {
      return xml.isWhiteSpace();
    } catch (UncheckedStreamException e) {
      throw stopped((XMLStreamException) e.getCause());
    }
  }

  /** Adds the text to what was gathered of its element. */
  public void gather(Gathered value) throws IOException {
    try {
      int length = xml.getTextLength();
      if (value.length() + length > GuardedStream.LONGEST_BYTES) {
        throw IllFormed.tooLong(line());
      }
      int at = value.grow(length);
      System.arraycopy(xml.getTextCharacters(), xml.getTextStart(), value.chars(), at, length);
    } catch (UncheckedStreamException e) {
      throw stopped((XMLStreamException) e.getCause());
    }
  }

  /** How many attributes the element that started has; declarations of namespaces are none. */
  public int attributes() {
    return xml.getAttributeCount();
  }

  public String attribute(int index) {
    return xml.getAttributeLocalName(index);
  }

  public String attributeNamespace(int index) {
    return xml.getAttributeNamespace(index);
  }

  /**
   * @param sentence with %d where the line goes
   */
  public RefusedReturnException refused(String sentence) {
    return IllFormed.refused(sentence, line());
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      bytes.close();
    }
  }

  private IOException stopped(XMLStreamException e) {
    Location where = e.getLocation() == null ? xml.getLocation() : e.getLocation();
    return IllFormed.of(e, bytes, linesBefore + where.getLineNumber(), rootIsClosed);
  }

  private XMLStreamReader reader(Charset charset) throws XMLStreamException {
    // a factory of its own for each file: it keeps every name that it has seen
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    if (charset.equals(StandardCharsets.UTF_8)) {
      return factory.createXMLStreamReader(bytes, charset.name());
    }
    Reader chars =
        new InputStreamReader(
            bytes,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    return factory.createXMLStreamReader(chars);
  }
}

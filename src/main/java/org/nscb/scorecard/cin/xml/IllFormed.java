package org.nscb.scorecard.cin.xml;

import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLStreamException;

/**
 * Why a parser stopped, in words for the agency. What it says itself is left out: it cites the
 * file.
 */
final class IllFormed {
  private IllFormed() {}

  /**
   * @param line in which it stopped
   * @param rootIsClosed whether the first root element had ended
   * @return what is to be thrown: a refusal, or the failure of the disk or the seal that it was
   */
  static IOException of(
      XMLStreamException stopped, GuardedStream bytes, long line, boolean rootIsClosed) {
    Throwable cause = stopped.getCause() == null ? stopped : stopped.getCause();
    if (cause instanceof GuardedStream.TooLongException) {
      return tooLong(line);
    }
    if (cause instanceof CharacterCodingException) {
      // found when a block is decoded, before its lines are counted
      return refused(
          "a character in line %d or behind it is not in the encoding that the file declares. Save it"
              + " as UTF-8 and send it again.",
          line);
    }
    if (cause instanceof CharConversionException
        || String.valueOf(stopped.getMessage()).contains("UTF-8")) {
      return refused(
          "a character in line %d is not UTF-8, and the file declares nothing else. Save it as UTF-8"
              + " and send it again.",
          line);
    }
    if (cause instanceof IOException failed) {
      return failed;
    }
    if (rootIsClosed) {
      return refused(
          "it goes on after the end of the return, in line %d. If two returns are in the file, send"
              + " each as a file of its own.",
          line);
    }
    if (bytes.hasEnded()) {
      return refused("it is cut off: it ends in line %d. Send the whole file again.", line);
    }
    return refused(
        "it is not well-formed XML in line %d. Export it anew from the case system, or correct that"
            + " line.",
        line);
  }

  static RefusedReturnException tooLong(long line) {
    return refused(
        "a text of more than 64 KiB begins in line %d, and no field of a return is that long."
            + " Correct it.",
        line);
  }

  static RefusedReturnException refused(String sentence, long line) {
    return new RefusedReturnException(String.format(sentence, line), line);
  }
}

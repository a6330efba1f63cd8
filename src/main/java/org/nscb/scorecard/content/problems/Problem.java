package org.nscb.scorecard.content.problems;

/**
 * One mistake in the content that a person can mend.
 *
 * @param file relative to the root of the content, with forward slashes
 * @param keyPath where in the file, such as {@code columns[2].privacy}, the first of a list being
 *     0; the name of the column in a table; empty when it is the file as a whole
 * @param line counted from 1; 0 when it is the file as a whole
 * @param message what is wrong, a sentence that goes on from the key path
 * @param mend what to do, a sentence
 */
public record Problem(String file, String keyPath, int line, String message, String mend) {

  /** {@code columns[2].privacy (line 14): `maybe` is not one of keep, drop. Write one of these.} */
  public String sentence() {
    return where() + message + " " + mend;
  }

  private String where() {
    if (keyPath.isEmpty()) {
      return line > 0 ? "line " + line + ": " : "";
    }
    return keyPath + (line > 0 ? " (line " + line + "): " : ": ");
  }

  @Override
  public String toString() {
    return file + ": " + sentence();
  }
}

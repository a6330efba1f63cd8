package org.nscb.scorecard.cin.writing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a return is written.
 *
 * @param year whose schema it follows
 * @param namespace of its elements; empty for none, as the schemas have it
 * @param prefix of its elements; empty for none
 */
public record ReturnForm(int year, Charset charset, String namespace, String prefix) {

  /** UTF-8, without a namespace. */
  public static ReturnForm of(int year) {
    return new ReturnForm(year, StandardCharsets.UTF_8, "", "");
  }
}

package org.nscb.scorecard.content.privacy;

import java.util.List;

/**
 * Headers of one kind of identity.
 *
 * @param what with its article, such as "the name of a person"
 * @param anywhere words that make a header forbidden wherever they stand in it
 * @param alone words that are forbidden only where they are the whole header
 */
public record ForbiddenHeader(String id, String what, List<String> anywhere, List<String> alone) {

  public ForbiddenHeader {
    anywhere = List.copyOf(anywhere);
    alone = List.copyOf(alone);
  }
}

package org.nscb.scorecard.cin.rules;

import java.util.List;

/**
 * How one thing is read that the DfE's words leave open, or that its own tool and a community's
 * read otherwise.
 *
 * @param id what is read
 * @param value the reading in force, a word that the SQL asks for
 * @param others the readings that may be written instead
 * @param reason why this one
 */
public record Reading(String id, String value, List<String> others, String reason) {
  public Reading {
    others = List.copyOf(others);
  }
}

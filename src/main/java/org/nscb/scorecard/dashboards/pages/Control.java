package org.nscb.scorecard.dashboards.pages;

import java.util.List;

/** A list to choose from, in a form whose state is the address. */
public record Control(String name, String label, String hint, List<Option> options) {

  public record Option(String value, String label, boolean selected) {

    /** Selected when it is the one that was chosen. */
    public static Option of(String value, String label, String chosen) {
      return new Option(value, label, value.equals(chosen));
    }
  }
}

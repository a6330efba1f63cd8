package org.nscb.scorecard.content.privacy;

import java.util.Locale;

/** What is looked for in values. The words of content are these in lower case. */
public enum Detector {
  /** Ten digits with a check digit; counted where they stand without blanks or dashes. */
  NHS_NUMBER("an NHS number", Judging.BY_SHARE),
  /** A unique pupil number: a check letter and twelve characters. */
  UPN("a unique pupil number", Judging.BY_SHARE),
  NATIONAL_INSURANCE("a National Insurance number", Judging.AT_ONE),
  /** A whole postcode; counted where the cell is nothing but it, without a blank. */
  POSTCODE("a full postcode", Judging.BY_SHARE),
  EMAIL("an e-mail address", Judging.AT_ONE),
  /** A number of the United Kingdom; counted where its digits stand without blanks or dashes. */
  PHONE("a telephone number", Judging.BY_SHARE),
  /** A date called one of birth; counted where the cell is nothing but a date of years ago. */
  DATE_OF_BIRTH("a date of birth", Judging.BY_SHARE),
  /** A name in text; counted where the cell is a single word. */
  NAME("the name of a person", Judging.BY_SHARE);

  /** When a delivery is refused. */
  public enum Judging {
    AT_ONE,
    /** At one that is certain, and over a share of the values that could be one. */
    BY_SHARE
  }

  private final String title;
  private final Judging judging;

  Detector(String title, Judging judging) {
    this.title = title;
    this.judging = judging;
  }

  /** With its article, as sentences need it. */
  public String title() {
    return title;
  }

  public Judging judging() {
    return judging;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

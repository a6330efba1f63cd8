package org.nscb.scorecard.cin.departures;

/** How a return may depart from the schema of its year and still be read. */
public enum DepartureKind {
  UNKNOWN_ELEMENT(
      "is in no schema of the census at this place",
      "Leave it out; it and what it holds is not read."),
  OTHER_YEAR(
      "is in the schema of other years, not of this one",
      "Leave it out, or correct the year of the return; it is read."),
  UNKNOWN_ATTRIBUTE("is an attribute, and the schema has none", "Leave it out; it is not read."),
  OUT_OF_ORDER(
      "comes after an element that the schema has behind it",
      "Put the elements in the schema's order; it is read."),
  REPEATED(
      "is there again where the schema has it once",
      "Send it once; of a single value the first is read, of a block with elements each."),
  MISSING("is not there, and the schema asks for it", "Add it."),
  EMPTY("is empty", "Give its value, or leave it out where the schema allows that."),
  NOT_A_CODE("holds no code of this year's schema", "Correct it; it is read as it is written."),
  OTHER_FORM("is not written as the schema asks", "Correct it; it is read."),
  MALFORMED_DATE("holds no day", "Write it as yyyy-MM-dd; it is taken as missing."),
  STRAY_TEXT("holds text between its elements", "Take the text out; it is not read."),
  OTHER_ENCODING(
      "follows a declaration of UTF-16 that is not so",
      "Declare the encoding in which the file is saved; it is read as UTF-8."),
  OTHER_COLLECTION_YEAR(
      "does not give the year whose schema the return is read by",
      "Correct it, or choose the right year.");

  private final String what;
  private final String mend;

  DepartureKind(String what, String mend) {
    this.what = what;
    this.mend = mend;
  }

  /** What is wrong, the end of a sentence that begins with the name of the element. */
  public String what() {
    return what;
  }

  /** What to do and what became of it, a sentence or two. */
  public String mend() {
    return mend;
  }
}

package org.nscb.scorecard.cli;

/** A month's work in one process, for a test that kills it somewhere on the way. */
final class LoadThenPublish {
  static final String BEGUN = "begun";
  static final String ENDED = "ended";

  private LoadThenPublish() {}

  public static void main(String[] args) {
    System.out.println(BEGUN);
    Main.commandLine().execute("load", "--data", args[0], "--master", "local[2]");
    Main.commandLine().execute("publish", "--data", args[0]);
    System.out.println(ENDED);
    System.exit(0);
  }
}

package org.nscb.scorecard.cin.odd;

import java.io.IOException;
import java.util.List;

/** Prints the line of each odd return. */
public final class ReadOddReturns {
  private ReadOddReturns() {}

  public static void main(String[] args) throws IOException {
    for (List<OddReturn> chapter : OddReturnsTest.chapters().values()) {
      for (OddReturn odd : chapter) {
        System.out.println(odd.line());
      }
    }
  }
}

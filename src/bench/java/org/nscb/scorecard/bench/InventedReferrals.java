package org.nscb.scorecard.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * One month's extract of invented referrals, as large as wished. One row in 500 has a fault: a date
 * that does not exist, an unknown code, a missing date or a key used before.
 */
final class InventedReferrals {
  private static final String[] SOURCES = {
    "1A", "2A", "3A", "3B", "3E", "4", "5B", "6", "Police", "7", "9"
  };
  private static final String[] NEEDS = {"N1", "N2", "N3", "N4", "N5", "N6", "N8", ""};
  private static final String[] SEXES = {"F", "M", "U"};

  private InventedReferrals() {}

  static void write(Path file, int rows) throws IOException {
    SplittableRandom random = new SplittableRandom(20150301);
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(
          "referral_id,child_id,referral_date,source,primary_need,nfa,birth_month,sex,district\n");
      StringBuilder line = new StringBuilder(120);
      for (int row = 0; row < rows; row++) {
        int fault = random.nextInt(2000);
        line.setLength(0);
        line.append('R').append(fault == 0 && row > 0 ? row - 1 : row).append(',');
        line.append('C').append(random.nextInt(rows)).append(',');
        appendDate(line, fault, random.nextInt(31) + 1);
        line.append(',')
            .append(fault == 3 ? "ZZZ" : SOURCES[random.nextInt(SOURCES.length)])
            .append(',');
        line.append(NEEDS[random.nextInt(NEEDS.length)]).append(',');
        line.append(random.nextInt(20) == 0 ? 'Y' : 'N').append(',');
        int year = 1998 + random.nextInt(17);
        int month = 1 + random.nextInt(12);
        line.append(year).append(month < 10 ? "-0" : "-").append(month).append(',');
        line.append(SEXES[random.nextInt(3)]).append(",E0700014").append(3 + random.nextInt(7));
        out.append(line.append('\n'));
      }
    }
  }

  private static void appendDate(StringBuilder line, int fault, int day) {
    if (fault == 1) {
      line.append("32/03/2015");
    } else if (fault != 2) {
      line.append(day < 10 ? "0" : "").append(day).append("/03/2015");
    }
  }
}

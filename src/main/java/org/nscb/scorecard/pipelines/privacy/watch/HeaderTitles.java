package org.nscb.scorecard.pipelines.privacy.watch;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.nscb.scorecard.pipelines.privacy.identity.Found;
import org.nscb.scorecard.pipelines.privacy.identity.IdentityScan;

/**
 * Whether a header that no contract knows may be shown. In a file whose header was lost or whose
 * cells were mixed up it is a value, so only what reads like the title of a column is.
 */
public final class HeaderTitles {
  /** Words, and no more than two digits: no date, no number of a case or a person. */
  private static final Pattern TITLE =
      Pattern.compile("(?=.{1,60}$)(?!(?:.*\\d){3})[\\p{L}_][\\p{L}\\d _()?&'’:,./-]*");

  private HeaderTitles() {}

  public static boolean isOne(String header) {
    if (!TITLE.matcher(header).matches()) {
      return false;
    }
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    return !Found.tells(new IdentityScan(0).find(text, 0, text.length));
  }
}

package org.nscb.scorecard.pipelines.privacy.watch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.nscb.scorecard.content.privacy.Detector;
import org.nscb.scorecard.pipelines.privacy.identity.Found;
import org.nscb.scorecard.pipelines.privacy.identity.IdentityScan;

/** Names of files, which can say who somebody is as well as what is in them. */
public final class FileNames {
  private static final int LENGTH_OF_A_HASH = 8;
  private static final List<Detector> LOOKED_FOR =
      List.of(Detector.NHS_NUMBER, Detector.UPN, Detector.POSTCODE, Detector.EMAIL, Detector.NAME);

  private FileNames() {}

  /** Whether the name looks like an identity, or holds one. */
  public static boolean tellsOfAPerson(String name) {
    // points and underscores stand where a text has blanks
    String text = name.replaceAll("[_.\\-+]+", " ").replaceAll("([\\p{Ll}\\d])(?=\\p{Lu})", "$1 ");
    int found = find(name) | find(text) | find(name.replaceAll("\\.[A-Za-z0-9]{1,5}$", ""));
    for (Detector detector : LOOKED_FOR) {
      boolean counts = detector != Detector.NAME;
      int tells = Found.certain(detector) | (counts ? Found.hit(detector) : 0);
      if ((found & tells) != 0) {
        return true;
      }
    }
    return false;
  }

  /** The name as it may be shown: itself, or the head of its SHA-256 when it tells of a person. */
  public static String shown(String name) {
    return tellsOfAPerson(name) ? "file " + hash(name) : name;
  }

  private static int find(String text) {
    byte[] bytes = text.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    byte[] written = text.getBytes(StandardCharsets.UTF_8);
    IdentityScan scan = new IdentityScan(0);
    return scan.find(bytes, 0, bytes.length) | scan.find(written, 0, written.length);
  }

  private static String hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, LENGTH_OF_A_HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}

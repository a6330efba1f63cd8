package org.nscb.scorecard.pipelines.privacy;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret under which identifiers become pseudonyms. It is never written with them; its id is,
 * which tells keys apart and says nothing of them.
 */
public final class PseudonymKey implements Serializable {
  public static final int BYTES = 32;

  private final byte[] secret;

  /**
   * @param secret 32 bytes
   */
  public PseudonymKey(byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException("A pseudonym key has " + BYTES + " bytes.");
    }
    this.secret = secret.clone();
  }

  public static PseudonymKey random() {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return new PseudonymKey(secret);
  }

  /** Eight hexadecimal digits. */
  public String id() {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      byte[] digest = mac.doFinal("key id".getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256.", e);
    }
  }

  byte[] secret() {
    return secret.clone();
  }

  @Override
  public String toString() {
    return "pseudonym key " + id();
  }
}

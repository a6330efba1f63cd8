package org.nscb.scorecard.lake.sealed;

import java.io.Serializable;
import java.security.SecureRandom;

/** The secret under which files are sealed. It says nothing of itself when it is printed. */
public final class LandingKey implements Serializable {
  public static final int BYTES = 32;

  private final byte[] secret;

  /**
   * @param secret 32 bytes
   */
  public LandingKey(byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException("A landing key has " + BYTES + " bytes.");
    }
    this.secret = secret.clone();
  }

  public static LandingKey random() {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return new LandingKey(secret);
  }

  /** The 32 bytes, for the file that keeps the key and for nothing else outside this package. */
  public byte[] secret() {
    return secret.clone();
  }

  @Override
  public String toString() {
    return "landing key";
  }
}

package org.nscb.scorecard.release;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which release is current, and the hash of its manifest: the text file {@code releases/current}.
 * With the manifest's hashes of its files it proves every byte that is served.
 */
record Pointer(String id, String manifestSha256) {

  static final Pattern ID = Pattern.compile("\\d{8}T\\d{6}Z-[0-9a-f]{8}");

  private static final Pattern TEXT = Pattern.compile("(" + ID + ") ([0-9a-f]{64})\n");

  static Pointer to(Release release) {
    return new Pointer(release.id(), release.manifestSha256());
  }

  /** Empty when the bytes are not what was written. */
  static Optional<Pointer> find(byte[] file) {
    Matcher text = TEXT.matcher(new String(file, StandardCharsets.US_ASCII));
    return text.matches()
        ? Optional.of(new Pointer(text.group(1), text.group(2)))
        : Optional.empty();
  }

  byte[] toBytes() {
    return (id + " " + manifestSha256 + "\n").getBytes(StandardCharsets.US_ASCII);
  }
}

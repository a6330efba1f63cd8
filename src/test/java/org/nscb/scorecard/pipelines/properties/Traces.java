package org.nscb.scorecard.pipelines.properties;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for secrets in bytes, in every encoding that a file can come in and in either case. */
final class Traces {
  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1252"));
  private static final int SHOWN = 40;

  private final Set<String> sought = new LinkedHashSet<>();

  Traces(Collection<String> secrets) {
    List<String> all = new ArrayList<>(secrets);
    all.add(Secrets.MARK);
    for (String secret : all) {
      for (Charset encoding : ENCODINGS) {
        sought.add(lower(secret.getBytes(encoding)));
      }
    }
  }

  /** The first secret in the bytes with what stands around it, or empty. */
  Optional<String> find(byte[] bytes) {
    String text = lower(bytes);
    for (String secret : sought) {
      int at = text.indexOf(secret);
      if (at >= 0) {
        int end = Math.min(text.length(), at + secret.length() + SHOWN);
        return Optional.of(text.substring(Math.max(0, at - SHOWN), end));
      }
    }
    return Optional.empty();
  }

  Optional<String> find(String text) {
    return find(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A character for each byte, letters of ASCII in lower case. */
  private static String lower(byte[] bytes) {
    byte[] lower = bytes.clone();
    for (int i = 0; i < lower.length; i++) {
      if (lower[i] >= 'A' && lower[i] <= 'Z') {
        lower[i] += 'a' - 'A';
      }
    }
    return new String(lower, StandardCharsets.ISO_8859_1);
  }
}

package org.nscb.scorecard.dashboards.serving;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A body that is ready to be sent, plain and compressed.
 *
 * @param etag of the plain body, quoted: the same for the same content, whatever release it is of
 */
public record Rendered(String contentType, byte[] plain, byte[] gzip, String etag) {

  public static final String HTML = "text/html; charset=utf-8";
  public static final String CSV = "text/csv; charset=utf-8";
  public static final String JSON = "application/json; charset=utf-8";

  public static Rendered of(String contentType, String text) {
    return of(contentType, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Rendered of(String contentType, byte[] plain) {
    return new Rendered(contentType, plain, compressed(plain), '"' + hash(plain) + '"');
  }

  public int size() {
    return plain.length + gzip.length;
  }

  /** Enough of the SHA-256 to tell versions of a file apart, in hexadecimal. */
  static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot hash: every Java has SHA-256.", e);
    }
  }

  private static byte[] compressed(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot compress in memory.", e);
    }
    return bytes.toByteArray();
  }
}

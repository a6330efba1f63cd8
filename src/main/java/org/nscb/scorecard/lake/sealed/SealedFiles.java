package org.nscb.scorecard.lake.sealed;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;

/**
 * Files that can be read with the landing key alone: AES-256-GCM in segments of 1 MiB, each file
 * under a key of its own that HKDF-SHA-256 makes of the landing key and a random salt. A file that
 * was changed, cut short or lengthened is not read as if it were whole.
 */
public final class SealedFiles {
  private static final int SEGMENT_BYTES = 1 << 20;
  private static final byte[] PURPOSE =
      "safeguarding-scorecard delivered file".getBytes(StandardCharsets.US_ASCII);

  private final AesGcmHkdfStreaming cipher;

  public SealedFiles(LandingKey key) {
    try {
      cipher =
          new AesGcmHkdfStreaming(key.secret(), "HmacSha256", LandingKey.BYTES, SEGMENT_BYTES, 0);
    } catch (InvalidAlgorithmParameterException e) {
      throw new IllegalStateException("The parameters of the cipher are fixed.", e);
    }
  }

  /** Starts a new sealed file; one that is there is written over. */
  public SealedWriter create(Path file) throws IOException {
    CountedFile to =
        new CountedFile(
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE));
    try {
      return new SealedWriter(to, cipher.newEncryptingChannel(to, PURPOSE));
    } catch (GeneralSecurityException e) {
      to.close();
      throw new IOException("Cannot seal " + file + ": this Java has no AES-GCM.", e);
    }
  }

  /**
   * Opens a sealed file at its beginning; its size and its positions are those of what was sealed.
   *
   * @throws IOException when the file is not as it was sealed, or was sealed under another key;
   *     also from each later read that comes upon such a place
   */
  public SeekableByteChannel open(Path file) throws IOException {
    FileChannel from = FileChannel.open(file);
    try {
      return new UnsealingChannel(file, cipher.newSeekableDecryptingChannel(from, PURPOSE));
    } catch (IOException e) {
      from.close();
      throw UnsealingChannel.unreadable(file, e);
    } catch (GeneralSecurityException e) {
      from.close();
      throw new IOException("Cannot unseal " + file + ": this Java has no AES-GCM.", e);
    }
  }
}

package org.nscb.scorecard.lake.hashes;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HashedJsonTest {
  private static final byte[] OBJECT =
      "{\n  \"name\" : \"Ñandú\",\n  \"rows\" : 7\n}\n".getBytes(StandardCharsets.UTF_8);

  @Test
  void theFileIsJsonWithOneMemberMore() throws IOException {
    byte[] file = HashedJson.withHash(OBJECT);
    assertEquals(3, new ObjectMapper().readTree(file).size());
    assertEquals(
        new ObjectMapper().readTree(OBJECT),
        new ObjectMapper().readTree(HashedJson.findIntact(file).orElseThrow()));
  }

  @Test
  void eachFlippedBitIsFound() {
    byte[] file = HashedJson.withHash(OBJECT);
    for (int bit = 0; bit < file.length * 8; bit++) {
      byte[] flipped = file.clone();
      flipped[bit / 8] ^= (byte) (1 << (bit % 8));
      assertEquals(Optional.empty(), HashedJson.findIntact(flipped), "bit " + bit);
    }
  }

  @Test
  void aFileThatWasCutShortOrLengthenedIsFound() {
    byte[] file = HashedJson.withHash(OBJECT);
    for (int length = 0; length < file.length; length++) {
      assertTrue(HashedJson.findIntact(Arrays.copyOf(file, length)).isEmpty(), "of " + length);
    }
    assertTrue(HashedJson.findIntact(Arrays.copyOf(file, file.length + 1)).isEmpty());
    assertTrue(HashedJson.findIntact(OBJECT).isEmpty());
  }

  @Test
  void theSameObjectGivesTheSameBytes() {
    assertArrayEquals(HashedJson.withHash(OBJECT), HashedJson.withHash(OBJECT));
  }

  @Test
  void whatIsNoObjectCannotCarryItsHash() {
    byte[] list = "[1, 2]".getBytes(StandardCharsets.UTF_8);
    assertThrows(IllegalArgumentException.class, () -> HashedJson.withHash(list));
  }
}

package org.nscb.scorecard.pipelines.cells;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the cells of one column of codes. A column has few spellings, so what a cell means is
 * remembered by its bytes.
 */
public final class CodeCells {
  private static final int SLOTS = 1 << 12;
  private static final int FULL = SLOTS / 2;

  /** What a cell means: the codes in it, and whether there was a spelling that is not known. */
  public record Meaning(List<byte[]> codes, boolean unmapped) {

    public Meaning {
      codes = List.copyOf(codes);
    }
  }

  private final CodeTable table;
  private final byte[][] seen = new byte[SLOTS][];
  private final Meaning[] meanings = new Meaning[SLOTS];
  private int remembered;

  public CodeCells(CodeTable table) {
    this.table = table;
  }

  /** The one code of the cell, or none. */
  public Meaning one(Cell cell) {
    int slot = slot(cell);
    if (seen[slot] != null) {
      return meanings[slot];
    }
    return remember(slot, cell, meaning(List.of(cell.text())));
  }

  /** The codes of a cell with several, separated by semicolons, or else by commas. */
  public Meaning several(Cell cell) {
    int slot = slot(cell);
    if (seen[slot] != null) {
      return meanings[slot];
    }
    String text = cell.text();
    boolean whole = text.indexOf(';') < 0 && table.find(text).isPresent();
    String separator = text.indexOf(';') >= 0 ? ";" : ",";
    List<String> spellings = whole ? List.of(text) : List.of(text.split(separator));
    return remember(slot, cell, meaning(spellings.stream().filter(s -> !s.isBlank()).toList()));
  }

  private Meaning meaning(List<String> spellings) {
    List<String> codes = new ArrayList<>();
    boolean unmapped = false;
    for (String spelling : spellings) {
      var code = table.find(spelling);
      unmapped |= code.isEmpty();
      code.filter(c -> !codes.contains(c)).ifPresent(codes::add);
    }
    return new Meaning(
        codes.stream().map(c -> c.getBytes(StandardCharsets.UTF_8)).toList(), unmapped);
  }

  /** Where the cell is, or would be. */
  private int slot(Cell cell) {
    byte[] bytes = cell.bytes();
    int hash = 1;
    for (int i = cell.from(); i < cell.to(); i++) {
      hash = 31 * hash + bytes[i];
    }
    hash ^= hash >>> 15;
    int slot = hash & (SLOTS - 1);
    while (seen[slot] != null
        && !Arrays.equals(seen[slot], 0, seen[slot].length, bytes, cell.from(), cell.to())) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  private Meaning remember(int slot, Cell cell, Meaning meaning) {
    if (remembered < FULL) {
      remembered++;
      seen[slot] = Arrays.copyOfRange(cell.bytes(), cell.from(), cell.to());
      meanings[slot] = meaning;
    }
    return meaning;
  }
}

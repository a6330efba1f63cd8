package org.nscb.scorecard.pipelines.cells;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the cells of one column of codes. A column has few spellings, so what a cell means is
 * remembered by its bytes.
 */
public final class CodeCells {
  private static final int SLOTS = 1 << 12;
  private static final int FULL = SLOTS / 2;

  /**
   * What a cell means.
   *
   * @param codes the codes in it that may be used
   * @param unknown its spellings that no code matches
   * @param notInForce whether there is a code in it that may not be used in the month of the file
   */
  public record Meaning(List<byte[]> codes, List<String> unknown, boolean notInForce) {

    public Meaning {
      codes = List.copyOf(codes);
      unknown = List.copyOf(unknown);
    }

    public boolean unmapped() {
      return !unknown.isEmpty();
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
    List<String> unknown = new ArrayList<>();
    boolean notInForce = false;
    for (String spelling : spellings) {
      Optional<String> code = table.find(spelling);
      if (code.isEmpty()) {
        unknown.add(spelling.strip());
      } else if (!table.isInForce(code.get())) {
        notInForce = true;
      } else if (!codes.contains(code.get())) {
        codes.add(code.get());
      }
    }
    return new Meaning(
        codes.stream().map(c -> c.getBytes(StandardCharsets.UTF_8)).toList(), unknown, notInForce);
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

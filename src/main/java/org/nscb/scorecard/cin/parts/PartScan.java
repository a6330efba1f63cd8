package org.nscb.scorecard.cin.parts;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nscb.scorecard.cin.tables.CensusTable;

/**
 * Looks through the bytes of a return for places where a Child begins, counting lines, children and
 * rows on the way. It knows comments, CDATA, processing instructions and quoted attributes, and
 * follows elements as the reader does. Whatever else it meets makes it give up: then the return is
 * read whole, and refused as it must be.
 */
final class PartScan {

  /** Where a Child begins, and what stands before. */
  record Cut(long offset, long lines, long children, Map<CensusTable, Long> rows) {}

  /** What is not worth dividing, or not for us to judge. */
  private static final class GivenUp extends Exception {
    GivenUp() {
      super("Cannot divide the return.", null, false, false);
    }
  }

  private static final int LONGEST_TAG = 1 << 14;
  private static final int DEEPEST = 64;

  private final Bytes bytes;
  private final Charset charset;
  private final long[] targets;
  private final List<Cut> cuts = new ArrayList<>();
  private final Known[] open = new Known[DEEPEST];
  private final long[] rows = new long[CensusTable.values().length];
  private byte[] tag = new byte[256];
  private int tagLength;
  private int depth;
  private long children;
  private String opening = "";
  private String closing = "";
  private boolean hasChildren;

  /**
   * @param targets offsets, rising; the first Child at or behind each is a place to divide
   */
  PartScan(Bytes bytes, Charset charset, long[] targets) {
    this.bytes = bytes;
    this.charset = charset;
    this.targets = targets;
    open[0] = Known.document();
  }

  /** The places to divide; none when it is better read whole. */
  List<Cut> cuts() throws IOException {
    try {
      while (bytes.skipBehind('<')) {
        markup(bytes.offset() - 1, bytes.lines());
      }
      return depth == 0 ? cuts : List.of();
    } catch (GivenUp e) {
      return List.of();
    }
  }

  /** The tags from the root to Children, as they are written. */
  String opening() {
    return opening;
  }

  /** The tags that end what {@link #opening} opens. */
  String closing() {
    return closing;
  }

  private void markup(long offset, long lines) throws IOException, GivenUp {
    int first = bytes.next();
    switch (first) {
      case '!' -> declaration();
      case '?' -> skipBehind("?>");
      case '/' -> {
        readTag(bytes.next());
        if (--depth < 0) {
          throw new GivenUp();
        }
      }
      default -> start(first, offset, lines);
    }
  }

  private void declaration() throws IOException, GivenUp {
    int first = bytes.next();
    if (first == '-' && bytes.next() == '-') {
      skipBehind("-->");
    } else if (first == '[') {
      skipBehind("]]>");
    } else {
      throw new GivenUp();
    }
  }

  private void start(int first, long offset, long lines) throws IOException, GivenUp {
    boolean isEmpty = readTag(first);
    Known holder = open[depth];
    int end = nameEnd();
    Known element = holder == null ? null : holder.find(tag, prefixEnd(end), end);
    if (element == null) {
      enter(null, isEmpty);
      return;
    }
    if (holder.name.equals("Children")) {
      child(element, offset, lines);
    } else if (depth < 2) {
      outer(element, isEmpty, end);
    }
    if (element.row != null) {
      rows[element.row.ordinal()]++;
    }
    enter(element, isEmpty);
  }

  private void child(Known element, long offset, long lines) {
    if (element.name.equals("Child")) {
      if (cuts.size() < targets.length && offset >= targets[cuts.size()]) {
        cuts.add(new Cut(offset, lines, children, counted()));
      }
      children++;
    }
  }

  /** Of the root, Header and Children: what lies around the parts must be as usual. */
  private void outer(Known element, boolean isEmpty, int nameEnd) throws GivenUp {
    boolean isHeader = element.name.equals("Header");
    if (hasChildren || isEmpty && !isHeader) {
      throw new GivenUp();
    }
    if (!isHeader) {
      opening += '<' + new String(tag, 0, tagLength, charset) + '>';
      closing = "</" + new String(tag, 0, nameEnd, charset) + '>' + closing;
      hasChildren = element.name.equals("Children");
    }
  }

  private void enter(Known element, boolean isEmpty) throws GivenUp {
    if (isEmpty) {
      return;
    }
    if (++depth == DEEPEST) {
      throw new GivenUp();
    }
    open[depth] = element;
  }

  /**
   * Reads to the end of a tag.
   *
   * @param first byte behind its opening
   * @return whether it is a whole element
   */
  private boolean readTag(int first) throws IOException, GivenUp {
    tagLength = 0;
    int quote = 0;
    int b = first;
    while (quote != 0 || b != '>') {
      if (b == Bytes.END || b == '<' || tagLength == LONGEST_TAG) {
        throw new GivenUp();
      }
      if (tagLength == tag.length) {
        tag = Arrays.copyOf(tag, 2 * tagLength);
      }
      tag[tagLength++] = (byte) b;
      if (quote != 0) {
        quote = b == quote ? 0 : quote;
      } else if (b == '"' || b == '\'') {
        quote = b;
      }
      b = bytes.next();
    }
    return tagLength > 0 && tag[tagLength - 1] == '/';
  }

  private int nameEnd() {
    int end = 0;
    while (end < tagLength && (tag[end] & 0xFF) > ' ' && tag[end] != '/') {
      end++;
    }
    return end;
  }

  private int prefixEnd(int nameEnd) {
    for (int i = 0; i < nameEnd; i++) {
      if (tag[i] == ':') {
        return i + 1;
      }
    }
    return 0;
  }

  private void skipBehind(String end) throws IOException, GivenUp {
    int matched = 0;
    while (matched < end.length()) {
      int b = bytes.next();
      if (b == Bytes.END) {
        throw new GivenUp();
      }
      if (b == end.charAt(matched)) {
        matched++;
      } else if (!(matched == 2 && b == end.charAt(1))) {
        // "--->" and "]]]>" still end it
        matched = b == end.charAt(0) ? 1 : 0;
      }
    }
  }

  private Map<CensusTable, Long> counted() {
    Map<CensusTable, Long> counted = new EnumMap<>(CensusTable.class);
    for (CensusTable table : CensusTable.values()) {
      counted.put(table, rows[table.ordinal()]);
    }
    return counted;
  }
}

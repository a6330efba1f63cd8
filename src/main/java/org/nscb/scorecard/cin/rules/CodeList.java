package org.nscb.scorecard.cin.rules;

import java.util.List;

/** Codes that a field may hold, each in the collection years that have it. */
public record CodeList(String name, List<Entry> entries) {

  public CodeList {
    entries = List.copyOf(entries);
  }

  record Entry(String code, int from, int to) {}

  public List<String> codes(int year) {
    return entries.stream()
        .filter(entry -> entry.from() <= year && year <= entry.to())
        .map(Entry::code)
        .toList();
  }
}

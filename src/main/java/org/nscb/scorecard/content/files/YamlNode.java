package org.nscb.scorecard.content.files;

import java.util.LinkedHashMap;
import java.util.List;

/** A value in a YAML file and the line that it stands on, from 1. */
sealed interface YamlNode {

  int line();

  /** What it is, for "is a list where ... is wanted". */
  String noun();

  enum ScalarKind {
    TEXT,
    WHOLE_NUMBER,
    NUMBER,
    FLAG,
    NOTHING
  }

  /**
   * @param text as written, without quotes: {@code 0926} stays 0926
   */
  record Scalar(String text, ScalarKind kind, int line) implements YamlNode {
    @Override
    public String noun() {
      return switch (kind) {
        case TEXT -> text.isBlank() ? "empty" : "text";
        case WHOLE_NUMBER -> "a whole number";
        case NUMBER -> "a number";
        case FLAG -> "true or false";
        case NOTHING -> "empty";
      };
    }
  }

  record Sequence(List<YamlNode> items, int line) implements YamlNode {
    @Override
    public String noun() {
      return "a list";
    }
  }

  /** A value and the line that its key stands on. */
  record Entry(int line, YamlNode value) {}

  record Mapping(LinkedHashMap<String, Entry> entries, int line) implements YamlNode {
    @Override
    public String noun() {
      return "a map of keys";
    }
  }
}

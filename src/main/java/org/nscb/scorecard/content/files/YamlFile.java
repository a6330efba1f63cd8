package org.nscb.scorecard.content.files;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nscb.scorecard.content.files.YamlNode.Entry;
import org.nscb.scorecard.content.files.YamlNode.Mapping;
import org.nscb.scorecard.content.files.YamlNode.Scalar;
import org.nscb.scorecard.content.files.YamlNode.ScalarKind;
import org.nscb.scorecard.content.files.YamlNode.Sequence;
import org.nscb.scorecard.content.problems.Problem;
import org.nscb.scorecard.content.problems.Problems;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A YAML file of the content: one map of keys, each key once, without anchors. Reads Jackson's
 * stream of tokens and not its tree, for the tree has forgotten the lines and the repeated keys.
 */
public final class YamlFile {

  /** Without the words of YAML 1.1, in which no and off are false: here they are text. */
  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();

  private final ContentFiles files;
  private final Problems problems;
  private final String file;

  public YamlFile(ContentFiles files, String file) {
    this.files = files;
    this.problems = files.problems();
    this.file = file;
  }

  /**
   * What the reader makes of the whole file; empty, with a problem, when the file is not one YAML
   * map. Keys that the reader did not ask for become problems.
   */
  public <T> Optional<T> read(Function<YamlMap, T> reader) {
    return mapping()
        .map(mapping -> new YamlMap(new YamlPlace(file, problems), mapping).read(reader));
  }

  /** The one map of the file; empty, with a problem, when the file is not one. */
  Optional<Mapping> mapping() {
    return files.yaml().get(file, this::parsed);
  }

  private Optional<Mapping> parsed() {
    Optional<YamlNode> node = files.text(file).flatMap(this::parse);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (!(node.get() instanceof Mapping mapping)) {
      problems.add(file, "is " + node.get().noun() + ".", "Write `key: value` lines.");
      return Optional.empty();
    }
    return Optional.of(mapping);
  }

  private Optional<YamlNode> parse(String text) {
    try (YAMLParser parser = YAML.createParser(text)) {
      if (parser.nextToken() == null) {
        problems.add(file, "is empty.", "Fill it, or remove it.");
        return Optional.empty();
      }
      YamlNode node = node(parser, "");
      if (parser.nextToken() != null) {
        add(parser, "", "a second YAML document begins.", "Remove the `---` line.");
      }
      return Optional.of(node);
    } catch (JacksonException e) {
      addSyntax(e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read text in memory", e);
    }
    return Optional.empty();
  }

  private void addSyntax(JacksonException e) {
    int line = e.getLocation().getLineNr();
    int column = e.getLocation().getColumnNr();
    String detail = e.getOriginalMessage().lines().findFirst().orElse("");
    if (e.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      // the parser stands further on than the mistake; its cause knows the very place
      line = marked.getProblemMark().getLine() + 1;
      column = marked.getProblemMark().getColumn() + 1;
      detail = marked.getProblem();
    }
    problems.add(
        new Problem(
            file,
            "",
            line,
            "is not YAML at column %d: %s.".formatted(column, detail),
            "Look at that line and the one above: indentation with spaces, a space after each colon,"
                + " quotes round text with `: `, `#` or `?` in it."));
  }

  private YamlNode node(YAMLParser parser, String path) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    if (parser.isCurrentAlias() || parser.getObjectId() != null) {
      add(parser, path, "is an anchor or alias of YAML.", "Write the value out.");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(parser, path, line);
      case START_ARRAY -> sequence(parser, path, line);
      case VALUE_NUMBER_INT -> new Scalar(parser.getText(), ScalarKind.WHOLE_NUMBER, line);
      case VALUE_NUMBER_FLOAT -> new Scalar(parser.getText(), ScalarKind.NUMBER, line);
      case VALUE_TRUE, VALUE_FALSE -> new Scalar(parser.getText(), ScalarKind.FLAG, line);
      case VALUE_NULL -> new Scalar("", ScalarKind.NOTHING, line);
      default -> new Scalar(parser.getText(), ScalarKind.TEXT, line);
    };
  }

  private Mapping mapping(YAMLParser parser, String path, int line) throws IOException {
    LinkedHashMap<String, Entry> entries = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      String keyPath = path.isEmpty() ? key : path + "." + key;
      if (entries.containsKey(key)) {
        add(parser, keyPath, "the key is there twice.", "Keep one of them.");
      }
      int lineOfKey = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      entries.putIfAbsent(key, new Entry(lineOfKey, node(parser, keyPath)));
    }
    return new Mapping(entries, line);
  }

  private Sequence sequence(YAMLParser parser, String path, int line) throws IOException {
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(parser, path + "[" + items.size() + "]"));
    }
    return new Sequence(items, line);
  }

  private void add(YAMLParser parser, String keyPath, String message, String mend) {
    int line = parser.currentTokenLocation().getLineNr();
    problems.add(new Problem(file, keyPath, line, message, mend));
  }
}

package org.nscb.scorecard.content.reading.sources;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.YamlFile;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.files.YamlValue;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.content.sources.PrivacyRule;
import org.nscb.scorecard.content.sources.RowCheck;
import org.nscb.scorecard.content.sources.Window;

/** Reads the contract of each source, {@code pipelines/sources/<source>/contract.yml}. */
public final class ContractsReader {

  private static final String FOLDER = "pipelines/sources";

  private final ContentFiles files;
  private final Catalogue<Agency> agencies;
  private final Catalogue<CodeSet> codeSets;

  public ContractsReader(
      ContentFiles files, Catalogue<Agency> agencies, Catalogue<CodeSet> codeSets) {
    this.files = files;
    this.agencies = agencies;
    this.codeSets = codeSets;
  }

  public Catalogue<Contract> read() {
    Catalogue<Contract> contracts = new Catalogue<>("a source of " + FOLDER);
    SampleCheck sampleCheck = new SampleCheck(files);
    for (String source : files.listFolders(FOLDER)) {
      contracts.addName(source);
      String folder = FOLDER + "/" + source;
      files.checkIdentifier(folder, source);
      new YamlFile(files, folder + "/contract.yml")
          .read(map -> soundContract(source, map))
          .flatMap(contract -> contract)
          .ifPresent(
              contract -> {
                contracts.add(source, contract);
                sampleCheck.check(folder + "/sample.csv", contract);
              });
    }
    return contracts;
  }

  private Optional<Contract> soundContract(String source, YamlMap map) {
    Contract contract = contract(source, map);
    return map.sound() ? Optional.of(contract) : Optional.empty();
  }

  private Contract contract(String source, YamlMap map) {
    Layout layout = map.findWord("layout", Layout.class).orElse(Layout.ROWS);
    Window window = map.word("window", Window.class);
    ColumnReader columnReader = new ColumnReader(codeSets, layout);
    List<Column> columns = map.maps("columns", columnReader::read);
    Map<String, Column> byName =
        columns.stream().collect(Collectors.toMap(Column::name, c -> c, (first, next) -> first));
    Vocabulary names = Vocabulary.of("a column of this contract", columnReader.names());
    List<String> senders = map.names("agencies", agencies.names());
    RowCheckReader checkReader = new RowCheckReader(names, byName, new HashSet<>());
    List<RowCheck> checks = map.findMaps("checks", checkReader::read);
    return new Contract(
        source,
        map.text("title"),
        map.text("grain"),
        senders,
        window,
        layout,
        dateColumn(map, window, names, byName),
        dueDay(map, window),
        key(map, layout, names, byName),
        filePatterns(map, senders),
        stopShare(map),
        columns,
        checks);
  }

  private static Optional<String> dateColumn(
      YamlMap map, Window window, Vocabulary names, Map<String, Column> byName) {
    Optional<String> date = map.findName("date", names);
    if (!map.sound("window")) {
      return date;
    }
    if (window == Window.MONTH && !map.has("date")) {
      map.refuse("date", "is missing.", "Name the column whose date places a row in the month.");
    }
    if (window != Window.MONTH && map.has("date")) {
      map.refuse("date", "has a meaning for `window: month` alone.", "Remove the key.");
    }
    date.map(byName::get)
        .filter(column -> column.type() != ColumnType.DATE)
        .ifPresent(
            column ->
                map.refuse(
                    "date",
                    "the column `" + column.name() + "` is not of the type date.",
                    "Name a column with `type: date`."));
    date.map(byName::get)
        .filter(column -> !column.required())
        .ifPresent(
            column ->
                map.refuse(
                    "date",
                    "the column `" + column.name() + "` may be empty.",
                    "Give the column `required: true`, or no month is known for its row."));
    return date;
  }

  private static int dueDay(YamlMap map, Window window) {
    int dueDay = map.wholeNumber("due_day", 0, 28);
    if (map.sound("window", "due_day") && (dueDay == 0) != (window == Window.PUBLICATION)) {
      map.refuse(
          "due_day",
          "is " + dueDay + ".",
          "Write 1 to 28 for a monthly extract, 0 for a publication.");
    }
    return dueDay;
  }

  private static List<String> key(
      YamlMap map, Layout layout, Vocabulary names, Map<String, Column> byName) {
    for (YamlValue item : map.findItems("key")) {
      item.name(names)
          .map(byName::get)
          .ifPresent(
              column -> {
                if (column.type() == ColumnType.CODES || column.privacy() == PrivacyRule.DROP) {
                  item.refuse(
                      "the column `" + column.name() + "` cannot name a row.",
                      "Name a column with one value that is kept.");
                } else if (layout == Layout.ROWS && !column.required()) {
                  item.refuse(
                      "the column `" + column.name() + "` may be empty.",
                      "Give the column `required: true`.");
                }
              });
    }
    return map.texts("key");
  }

  private static List<String> filePatterns(YamlMap map, List<String> senders) {
    FilePatternCheck check = new FilePatternCheck(senders);
    for (YamlValue item : map.items("files")) {
      item.text().ifPresent(pattern -> check.check(pattern, item));
    }
    return map.texts("files");
  }

  private static double stopShare(YamlMap map) {
    double share = map.findNumber("stop_share").orElse(0.5);
    if (share < 0 || share > 1) {
      map.refuse("stop_share", "is " + share + ".", "Write a share from 0 to 1, 0.5 is a half.");
    }
    return share;
  }
}

package org.nscb.scorecard.content.reading.sources;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.nscb.scorecard.content.files.ContentFiles;
import org.nscb.scorecard.content.files.YamlFile;
import org.nscb.scorecard.content.files.YamlMap;
import org.nscb.scorecard.content.files.YamlValue;
import org.nscb.scorecard.content.privacy.ContractPrivacy;
import org.nscb.scorecard.content.privacy.PrivacyPolicy;
import org.nscb.scorecard.content.problems.Vocabulary;
import org.nscb.scorecard.content.reading.Catalogue;
import org.nscb.scorecard.content.reading.privacy.PolicyReader;
import org.nscb.scorecard.content.sources.Agency;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.ContractChange;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.content.sources.PrivacyRule;
import org.nscb.scorecard.content.sources.RowCheck;
import org.nscb.scorecard.content.sources.Severity;
import org.nscb.scorecard.content.sources.Window;

/** Reads the contract of each source, {@code pipelines/sources/<source>/contract.yml}. */
public final class ContractsReader {

  private static final String FOLDER = "pipelines/sources";
  private static final Set<PrivacyRule> NAMELESS =
      EnumSet.of(PrivacyRule.DROP, PrivacyRule.AGE_BAND);

  private final ContentFiles files;
  private final Catalogue<Agency> agencies;
  private final Catalogue<CodeSet> codeSets;
  private final PrivacyPolicy policy;

  public ContractsReader(
      ContentFiles files, Catalogue<Agency> agencies, Catalogue<CodeSet> codeSets) {
    this.files = files;
    this.agencies = agencies;
    this.codeSets = codeSets;
    policy = new PolicyReader(files).read();
  }

  public Catalogue<Contract> read() {
    Catalogue<Contract> contracts = new Catalogue<>("a source of " + FOLDER);
    List<String> sources = files.listFolders(FOLDER);
    sources.forEach(contracts::addName);
    files.readAhead(
        sources.stream().map(source -> FOLDER + "/" + source + "/contract.yml").toList());
    SampleCheck sampleCheck = new SampleCheck(files);
    List<Runnable> afterwards = new ArrayList<>();
    for (String source : sources) {
      String folder = FOLDER + "/" + source;
      files.checkIdentifier(folder, source);
      ReferenceReader references = new ReferenceReader(contracts.names());
      new YamlFile(files, folder + "/contract.yml")
          .read(map -> soundContract(source, map, references))
          .flatMap(contract -> contract)
          .ifPresent(
              contract -> {
                Contract whole = withChanges(contract, contracts, afterwards);
                contracts.add(source, whole);
                afterwards.add(() -> references.check(whole, contracts));
                sampleCheck.check(folder + "/sample.csv", contract);
              });
    }
    afterwards.forEach(Runnable::run);
    return contracts;
  }

  private Contract withChanges(
      Contract first, Catalogue<Contract> contracts, List<Runnable> afterwards) {
    String folder = FOLDER + "/" + first.source();
    ContractChangesReader reader = new ContractChangesReader(files, folder);
    List<ReferenceReader> references = new ArrayList<>();
    List<ContractChange> changes =
        reader.read(
            first,
            map -> {
              references.add(new ReferenceReader(contracts.names()));
              return contract(first.source(), map, references.get(references.size() - 1));
            });
    Contract whole = first.withChanges(changes);
    afterwards.add(
        () -> {
          references.forEach(r -> r.check(whole, contracts));
          reader.tell();
        });
    return whole;
  }

  private Optional<Contract> soundContract(String source, YamlMap map, ReferenceReader references) {
    Contract contract = contract(source, map, references);
    return map.sound() ? Optional.of(contract) : Optional.empty();
  }

  private Contract contract(String source, YamlMap map, ReferenceReader references) {
    Layout layout = map.findWord("layout", Layout.class).orElse(Layout.ROWS);
    Window window = map.word("window", Window.class);
    List<String> senders = map.names("agencies", agencies.names());
    ColumnIdentityCheck identities = new ColumnIdentityCheck(policy, published(senders));
    ColumnReader columnReader = new ColumnReader(codeSets, layout, identities);
    List<Column> columns = map.maps("columns", columnReader::read);
    Map<String, Column> byName =
        columns.stream().collect(Collectors.toMap(Column::name, c -> c, (first, next) -> first));
    Vocabulary names = Vocabulary.of("a column of this contract", columnReader.names());
    ContractPrivacy privacy = new ContractPrivacyReader(policy, byName, names).read(map, layout);
    identities.finish(privacy.waivers());
    RowCheckReader checkReader =
        new RowCheckReader(names, byName, senders, window, new HashSet<>(), references);
    List<RowCheck> checks =
        map.findMaps("checks", checkReader::read).stream().flatMap(Optional::stream).toList();
    if (layout == Layout.AGGREGATED) {
      new AggregatedForm(map, columns).check(window);
    }
    PeriodReader period = new PeriodReader(map, window, layout);
    return new Contract(
        source,
        map.text("title"),
        map.text("grain"),
        senders,
        window,
        period.months(),
        layout,
        period.dateColumn(names, byName),
        period.due(),
        key(map, layout, names, byName),
        map.findWord("duplicates", Severity.class).orElse(Severity.FAIL),
        filePatterns(map, senders),
        sheet(map),
        element(map, window),
        stopShare(map),
        columns,
        checks,
        references.references(),
        List.of(),
        privacy);
  }

  /**
   * Whether all that send it publish it: what everybody may read says nobody's secret. An agency
   * that is not known is told elsewhere.
   */
  private ColumnIdentityCheck.Reader published(List<String> senders) {
    return !senders.isEmpty()
            && senders.stream().allMatch(s -> agencies.find(s).map(a -> a.publishes()).orElse(true))
        ? ColumnIdentityCheck.Reader.EVERYBODY
        : ColumnIdentityCheck.Reader.THE_BOARD;
  }

  private static List<String> key(
      YamlMap map, Layout layout, Vocabulary names, Map<String, Column> byName) {
    for (YamlValue item : map.findItems("key")) {
      item.name(names)
          .map(byName::get)
          .ifPresent(
              column -> {
                if (column.type() == ColumnType.CODES || NAMELESS.contains(column.privacy())) {
                  item.refuse(
                      "the column `" + column.name() + "` cannot name a row.",
                      "Name a column with one value that is kept.");
                } else if (layout != Layout.MELTED && !column.required()) {
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

  private static Optional<String> sheet(YamlMap map) {
    Optional<String> sheet = map.findText("sheet");
    try {
      sheet.ifPresent(Pattern::compile);
    } catch (PatternSyntaxException e) {
      map.refuse(
          "sheet",
          "is not a regular expression: "
              + e.getDescription()
              + " near character "
              + e.getIndex()
              + ".",
          "Mend the pattern, and keep it in single quotes.");
    }
    return sheet;
  }

  private static Optional<String> element(YamlMap map, Window window) {
    if (map.sound("window") && (window == Window.CENSUS) != map.has("element")) {
      map.refuse(
          "element",
          map.has("element") ? "has a meaning for `window: census` alone." : "is missing.",
          map.has("element") ? "Remove the key." : "Name the element of the return that is a row.");
    }
    return map.findText("element");
  }

  private static double stopShare(YamlMap map) {
    double share = map.findNumber("stop_share").orElse(0.5);
    if (share < 0 || share > 1) {
      map.refuse("stop_share", "is " + share + ".", "Write a share from 0 to 1, 0.5 is a half.");
    }
    return share;
  }
}

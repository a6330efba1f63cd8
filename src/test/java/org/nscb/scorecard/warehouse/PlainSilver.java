package org.nscb.scorecard.warehouse;

import static org.nscb.scorecard.warehouse.database.SqlText.name;
import static org.nscb.scorecard.warehouse.database.SqlText.quoted;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.PrivacyRule;
import org.nscb.scorecard.simulate.PlainExtracts.PlainFile;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.models.SilverColumns;
import org.nscb.scorecard.warehouse.models.SilverTables.Delivered;

/** Plain rows as silver in the types of their contracts, identifiers as they are. */
final class PlainSilver {
  private final Content content;
  private final WarehouseDatabase database;
  private final Path folder;
  private long sequence = 1000;

  PlainSilver(Content content, WarehouseDatabase database, Path folder) {
    this.content = content;
    this.database = database;
    this.folder = folder;
  }

  List<Delivered> write(List<PlainFile> files) throws IOException {
    Map<String, List<PlainFile>> bySource =
        files.stream()
            .collect(
                Collectors.groupingBy(PlainFile::source, LinkedHashMap::new, Collectors.toList()));
    List<Delivered> deliveries = new ArrayList<>();
    for (Map.Entry<String, List<PlainFile>> source : bySource.entrySet()) {
      Contract contract = content.sources().get(source.getKey());
      if (contract == null) {
        throw new IllegalStateException("An extract of no contract: " + source.getKey());
      }
      deliveries.addAll(write(contract, source.getValue()));
    }
    return deliveries;
  }

  private List<Delivered> write(Contract contract, List<PlainFile> files) throws IOException {
    Path csv = folder.resolve(contract.source() + ".csv");
    List<String> headers = files.get(0).columns();
    List<String> ids = new ArrayList<>();
    try (SequenceWriter rows = new CsvMapper().writer().writeValues(csv.toFile())) {
      rows.write(cells("delivery", "row_number", headers.toArray(String[]::new)));
      for (PlainFile file : files) {
        String id = contract.source() + "-" + file.agency() + "-" + file.month();
        ids.add(id);
        int number = 0;
        for (String[] row : file.rows()) {
          number++;
          rows.write(cells(id, String.valueOf(number), row));
        }
      }
    }
    Path silver = folder.resolve(contract.source());
    database.run(
        "copy (select delivery, cast(row_number as bigint) as row_number, %s from read_csv(%s, all_varchar = true, header = true, nullstr = '', delim = ',', quote = '\"')) to %s (format parquet, partition_by (delivery))"
            .formatted(select(contract, headers), quoted(csv.toString()), quoted(silver + "")));
    Files.delete(csv);
    List<Delivered> deliveries = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      PlainFile file = files.get(i);
      sequence++;
      deliveries.add(
          new Delivered(
              ids.get(i),
              contract.source(),
              file.agency(),
              file.month(),
              "",
              sequence,
              parquet(silver.resolve("delivery=" + ids.get(i))),
              List.of()));
    }
    return deliveries;
  }

  private static String[] cells(String delivery, String number, String[] row) {
    return Stream.concat(Stream.of(delivery, number), Stream.of(row)).toArray(String[]::new);
  }

  private static List<Path> parquet(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String select(Contract contract, List<String> headers) {
    Map<String, String> types = SilverColumns.of(contract).ofRows();
    return headers.stream()
        .map(header -> value(column(contract, header), header, types))
        .collect(Collectors.joining(", "));
  }

  private static Column column(Contract contract, String header) {
    return contract.columns().stream()
        .filter(column -> column.isHeadedBy(header))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(contract.source() + " has no column " + header));
  }

  private static String value(Column column, String header, Map<String, String> types) {
    if (column.privacy() == PrivacyRule.AGE_BAND) {
      throw new IllegalStateException("No age bands of plain rows: " + column.name());
    }
    String text =
        column.privacy() == PrivacyRule.DROP
            ? "null"
            : switch (column.type()) {
              case MONTH -> "left(" + name(header) + ", 7) || '-01'";
              case CODES -> "string_split(" + name(header) + ", ';')";
              // whatever is no number is a mark of a count that is held back
              case COUNT -> "nullif(regexp_extract(" + name(header) + ", '^[0-9]+$'), '')";
              default -> name(header);
            };
    String withheld = column.withheld().map(w -> ", " + text + " is null as " + name(w)).orElse("");
    return "cast(%s as %s) as %s".formatted(text, types.get(column.name()), name(column.name()))
        + withheld;
  }
}

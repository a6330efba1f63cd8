package org.nscb.scorecard.warehouse;

import static org.nscb.scorecard.warehouse.database.SqlText.quoted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.warehouse.database.WarehouseDatabase;
import org.nscb.scorecard.warehouse.models.SilverTables.Delivered;

/** The official statistics of {@code pipelines/published} as silver, written without Spark. */
final class PublishedDeliveries {
  private static final Pattern RELEASE = Pattern.compile("dfe_(\\d{4})");

  private final Content content;
  private final Path folder;

  /**
   * @param folder where the Parquet files are written
   */
  PublishedDeliveries(Content content, Path folder) {
    this.content = content;
    this.folder = folder;
  }

  List<Delivered> write(WarehouseDatabase database) throws IOException {
    List<Delivered> deliveries = new ArrayList<>();
    try (Stream<Path> files = Files.walk(content.pipelines().resolve("published"))) {
      for (Path csv : files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
        deliveries.add(write(database, csv, deliveries.size() + 1));
      }
    }
    return deliveries;
  }

  private Delivered write(WarehouseDatabase database, Path csv, long sequence) {
    String file = csv.getFileName().toString();
    for (Contract contract : content.sources().values()) {
      for (String pattern : contract.filePatterns()) {
        Matcher matcher = Pattern.compile(pattern).matcher(file);
        if (matcher.matches()) {
          String part = pattern.contains("?<part>") ? matcher.group("part") : "";
          Path parquet = folder.resolve(sequence + ".parquet");
          database.run(
              "copy (%s) to %s (format parquet)"
                  .formatted(select(contract, csv), quoted(parquet.toString())));
          return new Delivered(
              "d" + sequence,
              contract.source(),
              "dfe",
              YearMonth.of(release(csv), 3),
              part,
              sequence,
              List.of(parquet),
              List.of());
        }
      }
    }
    throw new IllegalStateException("No contract recognises " + file);
  }

  private static int release(Path csv) {
    Matcher matcher = RELEASE.matcher(csv.getParent().getFileName().toString());
    if (!matcher.matches()) {
      throw new IllegalStateException("No release in " + csv);
    }
    return Integer.parseInt(matcher.group(1));
  }

  private static String select(Contract contract, Path csv) {
    String rows =
        "select *, row_number() over () as row_number from read_csv(%s, all_varchar = true, header = true)"
            .formatted(quoted(csv.toString()));
    if (contract.layout() == Layout.ROWS) {
      return contract.columns().stream()
          .map(column -> column.name() + " as " + column.name())
          .collect(Collectors.joining(", ", "select ", ", row_number from (" + rows + ")"));
    }
    String ids =
        contract.columns().stream().map(Column::name).collect(Collectors.joining(", "))
            + ", row_number";
    return """
        select * exclude (text),
            try_cast(text as double) as value,
            if(try_cast(text as double) is null, text, null) as symbol
        from (unpivot (%s) on columns(* exclude (%s)) into name measure value text)
        """
        .formatted(rows, ids);
  }
}

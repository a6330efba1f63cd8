package org.nscb.scorecard.pipelines.unmapped;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.sources.CodeSet;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.sealed.SealedFiles;
import org.nscb.scorecard.pipelines.cells.CodeTable;

/**
 * What waits for whoever looks after the aliases: the spellings of the deliveries in force that no
 * code matches, the most frequent first. Spellings that the content has learnt since are left out.
 *
 * @param spellings those with enough rows to be shown
 * @param rareSpellings how many have fewer rows, which are not shown: one may be somebody's name
 * @param rareRows their rows
 * @param otherRows rows with a spelling that was not kept, being too long or one of too many
 */
public record UnmappedQueue(
    List<UnmappedSpelling> spellings, long rareSpellings, long rareRows, long otherRows) {

  public UnmappedQueue {
    spellings = List.copyOf(spellings);
  }

  /**
   * @param deliveries whose spellings are wanted
   * @param leastRows a spelling with fewer rows is only counted
   */
  public static UnmappedQueue of(
      Content content,
      DataFolder data,
      SealedFiles sealed,
      List<Receipt> deliveries,
      long leastRows)
      throws IOException {
    Collecting collecting = new Collecting(content);
    UnmappedFile files = new UnmappedFile(sealed);
    for (Receipt receipt : deliveries) {
      for (Receipt.WrittenFile file : receipt.written().unmapped()) {
        Map<String, SpellingCounts> byColumn = files.read(data.root().resolve(file.path()));
        byColumn.forEach((column, counts) -> collecting.add(receipt, column, counts));
      }
    }
    return collecting.queue(leastRows);
  }

  private record Key(String source, String column, CodeSet set, String spelling) {}

  private static final class Collecting {
    private final Content content;
    private final Map<Key, long[]> rowsAndDeliveries = new LinkedHashMap<>();
    private long otherRows;

    Collecting(Content content) {
      this.content = content;
    }

    void add(Receipt receipt, String column, SpellingCounts counts) {
      Optional<CodeSet> set = codeSet(receipt, column);
      if (set.isEmpty()) {
        return; // the column is gone from the contract, and what it held with it
      }
      otherRows += counts.others();
      CodeTable known = CodeTable.of(set.get()).at(receipt.agency(), receipt.period());
      counts
          .rows()
          .forEach(
              (spelling, rows) -> {
                if (known.find(spelling).isEmpty()) {
                  Key key = new Key(receipt.source(), column, set.get(), spelling);
                  long[] sum = rowsAndDeliveries.computeIfAbsent(key, k -> new long[2]);
                  sum[0] += rows;
                  sum[1]++;
                }
              });
    }

    private Optional<CodeSet> codeSet(Receipt receipt, String column) {
      return Optional.ofNullable(content.sources().get(receipt.source())).stream()
          .flatMap(contract -> contract.at(receipt.period()).columns().stream())
          .filter(c -> c.name().equals(column))
          .findFirst()
          .flatMap(Column::codeSet)
          .map(content.codeSets()::get);
    }

    UnmappedQueue queue(long leastRows) {
      List<UnmappedSpelling> shown = new ArrayList<>();
      long rare = 0;
      long rareRows = 0;
      for (Map.Entry<Key, long[]> entry : rowsAndDeliveries.entrySet()) {
        Key key = entry.getKey();
        long rows = entry.getValue()[0];
        if (rows < leastRows) {
          rare++;
          rareRows += rows;
        } else {
          shown.add(
              new UnmappedSpelling(
                  key.source(),
                  key.column(),
                  key.set().name(),
                  key.spelling(),
                  rows,
                  entry.getValue()[1],
                  new NearestCode(key.set()).of(key.spelling())));
        }
      }
      shown.sort(
          Comparator.comparing((UnmappedSpelling s) -> -s.rows())
              .thenComparing(UnmappedSpelling::source)
              .thenComparing(UnmappedSpelling::column)
              .thenComparing(UnmappedSpelling::spelling));
      return new UnmappedQueue(shown, rare, rareRows, otherRows);
    }
  }
}

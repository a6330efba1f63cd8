package org.nscb.scorecard.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nscb.scorecard.content.Content;
import org.nscb.scorecard.content.indicators.BoardUse;
import org.nscb.scorecard.content.indicators.Breakdown;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Kind;
import org.nscb.scorecard.content.indicators.Limits;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.content.indicators.Polarity;
import org.nscb.scorecard.content.pages.Site;
import org.nscb.scorecard.content.plan.Kpi;
import org.nscb.scorecard.content.plan.Report;
import org.nscb.scorecard.lake.DataFolder;
import org.nscb.scorecard.lake.Receipt;
import org.nscb.scorecard.lake.Receipted;
import org.nscb.scorecard.lake.Receipts;
import org.nscb.scorecard.lake.Slot;
import org.nscb.scorecard.lake.hashes.Sha256;

/** A small lake of invented deliveries and the content that belongs to it, for one test. */
final class Lake {

  static final Instant NOON = Instant.parse("2016-04-30T12:00:00Z");

  private final Path contentRoot;
  private final DataFolder data;
  private long sequence;

  Lake(Path folder) throws IOException {
    contentRoot = folder.resolve("content");
    data = new DataFolder(folder.resolve("data"));
    for (String shelf : List.of("warehouse", "pipelines", "dashboards")) {
      Files.createDirectories(contentRoot.resolve(shelf));
    }
    writeContent("dashboards/site.yml", "board: Norfolk\n");
  }

  DataFolder data() {
    return data;
  }

  Releases releases() {
    return new Releases(data);
  }

  Publisher publisher(WarehouseBuild warehouse) {
    return publisher(warehouse, NOON);
  }

  Publisher publisher(WarehouseBuild warehouse, Instant now) {
    Content content = content();
    return new Publisher(
        content.root(), () -> content, data, Clock.fixed(now, ZoneOffset.UTC), loaded -> warehouse);
  }

  void writeContent(String path, String text) throws IOException {
    Files.writeString(contentRoot.resolve(path), text);
  }

  /** A delivery with one file of silver and its file in landing. */
  Receipt deliver(String source, String text) throws IOException {
    sequence++;
    String sha256 = Sha256.of(text);
    String delivery = source + "-norfolk_csc-2015-03-" + sha256.substring(0, 8);
    String silver = "silver/" + source + "/delivery=" + delivery + "/part.parquet";
    write(data.root().resolve(silver), text);
    String quarantine = "quarantine/" + source + "/delivery=" + delivery + "/part.parquet";
    write(data.root().resolve(quarantine), text);
    String landed = "landing/" + sha256 + "/file.sealed";
    write(data.root().resolve(landed), text);
    Receipt receipt =
        Receipted.as(delivery, new Slot(source, "norfolk_csc", YearMonth.of(2015, 3), ""), sequence)
            .sha256(sha256)
            .receivedAt(NOON)
            .landed(new Receipt.LandedFile(landed, text.length(), sha256, sha256))
            .silver(new Receipt.WrittenFile(silver, text.length(), sha256, 1))
            .quarantine(new Receipt.WrittenFile(quarantine, text.length(), sha256, 1))
            .receipt();
    new Receipts(data).write(receipt);
    return receipt;
  }

  Content content() {
    Map<String, Breakdown> breakdowns = new LinkedHashMap<>();
    breakdowns.put("district", new Breakdown("district", "District", true, Optional.empty(), true));
    Map<String, Indicator> indicators = new LinkedHashMap<>();
    indicators.put("referrals", indicator("referrals", "F4", Measure.RATE_PER_10000));
    indicators.put("re_referrals", indicator("re_referrals", "F5", Measure.PERCENTAGE));
    indicators.put("plan_days", indicator("plan_days", "C10", Measure.MEAN_DAYS));
    return new Content(
        contentRoot,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        breakdowns,
        indicators,
        kpis(),
        List.of(),
        new Content.Suppression(1, 5),
        new Site(
            "Norfolk Safeguarding Children Board",
            "NSCB",
            new Site.Area("E10000020", "Norfolk", "926"),
            new Site.Area("E12000006", "East of England", ""),
            new Site.Area("E92000001", "England", ""),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            true),
        List.of());
  }

  /** One row that has evidence of each kind. */
  private static List<Kpi> kpis() {
    return List.of(
        new Kpi(
            "K201",
            new Kpi.Intent("priorities", "Progress in the priorities"),
            "A threshold guide is used",
            "Monitoring of re-referrals",
            new Kpi.Evidence(
                List.of("re_referrals"),
                List.of(new Kpi.Part("referrals", "district", "E07000143")),
                List.of("9.9.9"),
                List.of(Report.ANNUAL))));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Indicator indicator(String id, String code, Measure measure) {
    return new Indicator(
        id,
        code,
        "Title of " + id,
        "children",
        "front_door",
        measure,
        Kind.FLOW,
        Polarity.NO_JUDGEMENT,
        "Definition of " + id + ".",
        "Method of " + id + ".",
        "",
        List.of("referrals"),
        List.of(PeriodType.MONTH, PeriodType.YEAR_TO_MARCH),
        PeriodType.MONTH,
        List.of("district"),
        0,
        0,
        Optional.empty(),
        Optional.of("select month from marts.fct_referrals"),
        Optional.empty(),
        Optional.empty(),
        new BoardUse("outcomes", List.of(), "board", Optional.empty()),
        Limits.NONE);
  }
}

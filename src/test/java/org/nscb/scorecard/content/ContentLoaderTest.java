package org.nscb.scorecard.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nscb.scorecard.content.indicators.Indicator;
import org.nscb.scorecard.content.indicators.Measure;
import org.nscb.scorecard.content.indicators.PeriodType;
import org.nscb.scorecard.content.pages.Page.Figure;
import org.nscb.scorecard.content.sources.CheckKind;
import org.nscb.scorecard.content.sources.CodeSet.Alias;
import org.nscb.scorecard.content.sources.CodeSet.Code;
import org.nscb.scorecard.content.sources.Column;
import org.nscb.scorecard.content.sources.ColumnType;
import org.nscb.scorecard.content.sources.Contract;
import org.nscb.scorecard.content.sources.Due;
import org.nscb.scorecard.content.sources.Layout;
import org.nscb.scorecard.content.sources.PrivacyRule;
import org.nscb.scorecard.content.sources.RowCheck;
import org.nscb.scorecard.content.sources.Severity;
import org.nscb.scorecard.content.sources.Strictness;
import org.nscb.scorecard.content.sources.Window;

class ContentLoaderTest {

  @TempDir Path folder;

  @Test
  void theContentOfThisProjectHasNoProblem() {
    Content content = new ContentLoader(Path.of("").toAbsolutePath()).load();
    assertTrue(content.indicators().size() >= 20, () -> content.indicators().keySet().toString());
  }

  @Test
  void aContractIsReadWholly() {
    Contract contract = ContentTree.sound(folder).load().sources().get("referrals");
    assertEquals(Window.MONTH, contract.window());
    assertEquals(Layout.ROWS, contract.layout());
    assertEquals(Optional.of("referral_date"), contract.dateColumn());
    assertEquals(0.5, contract.stopShare());
    assertEquals(Optional.of(new Due(1, 10)), contract.due());
    assertEquals(List.of("referral_id"), contract.key());
    assertEquals(
        new Column(
            "referral_id",
            ColumnType.TEXT,
            Strictness.required(),
            PrivacyRule.PSEUDONYMISE,
            Optional.empty(),
            List.of("Referral ID")),
        contract.columns().get(0));
    assertEquals(Optional.of("referral_source"), contract.columns().get(3).codeSet());
    assertEquals(
        new RowCheck(
            "children_plausible",
            CheckKind.RANGE,
            List.of("children"),
            RowCheck.Terms.range(OptionalDouble.of(1), OptionalDouble.of(20)),
            List.of(),
            Severity.WARN,
            OptionalDouble.empty(),
            "The number of children is not plausible."),
        contract.checks().get(2));
  }

  @Test
  void aCodeSetCarriesItsGroupsAndItsOtherSpellings() {
    var codeSet = ContentTree.sound(folder).load().codeSets().get("referral_source");
    assertEquals(new Code("SCH", "School", "Education"), codeSet.codes().get(1));
    assertEquals(
        List.of(new Alias("a) Police", "POL"), new Alias("Schools", "SCH")), codeSet.aliases());
  }

  @Test
  void aCodeWithoutAGroupStandsUnderItsLabel() {
    ContentTree tree = ContentTree.sound(folder);
    tree.replace("warehouse/reference/codes/referral_source.csv", "Police,Police", "Police,");
    assertEquals("Police", tree.load().codeSets().get("referral_source").codes().get(0).group());
  }

  @Test
  void modelsAreNamedBySchemaAndChecksComeLast() {
    assertEquals(
        List.of(
            "staging.stg_referrals__referrals",
            "intermediate.int_referrals__numbered",
            "marts.fct_referrals",
            "checks.referrals_are_dated"),
        List.copyOf(ContentTree.sound(folder).load().models().keySet()));
  }

  @Test
  void anIndicatorIsReadWithItsSqlAndWhereItIsPublished() {
    Content content = ContentTree.sound(folder).load();
    Indicator referrals = content.indicators().get("referrals");
    assertEquals(Measure.RATE_PER_10000, referrals.measure());
    assertEquals(PeriodType.ROLLING_12_MONTHS, referrals.defaultPeriod());
    assertEquals(0, referrals.historyMonths());
    assertEquals(
        Optional.of("select referral_date as month, source from marts.fct_referrals\n"),
        referrals.numeratorSql());
    assertEquals(Optional.empty(), referrals.denominatorSql());
    var published = referrals.published().orElseThrow();
    assertEquals(List.of("population"), published.denominator());
    assertEquals(List.of("schools"), published.breakdowns().get("source").get("SCH"));
    assertEquals(Map.of("source", "c5"), published.breakdownTables());
    assertEquals(12, content.indicators().get("re_referrals").historyMonths());
  }

  @Test
  void theOtherShelvesAreReadToo() {
    Content content = ContentTree.sound(folder).load();
    assertEquals(Set.of("anyshire_csc", "anyshire_police", "dfe"), content.agencies().keySet());
    assertEquals(new Content.Suppression(1, 5), content.suppression());
    assertEquals(Optional.empty(), content.breakdowns().get("age_band").codeSet());
    assertEquals(YearMonth.of(2014, 12), content.annotations().get(0).to());
    assertEquals("999", content.site().area().localAuthorityNumber());
    assertEquals("front-door", content.pages().get(0).url());
    assertEquals(
        new Figure("re_referrals", Optional.empty(), Optional.of("age_band"), List.of()),
        content.pages().get(0).sections().get(0).figures().get(1));
  }

  @Test
  void allProblemsAreToldAtOnceGroupedByFile() {
    ContentTree tree = ContentTree.sound(folder);
    tree.replace(
            "pipelines/sources/referrals/contract.yml",
            "privacy: month_of_birth",
            "privacy: birth_month")
        .replace("pipelines/sources/referrals/contract.yml", "window: month", "windov: month")
        .replace(
            "warehouse/indicators/referrals/indicator.yml", "theme: front_door", "theme: front_dor")
        .write("warehouse/breakdowns.yml", "breakdowns: [")
        .delete("dashboards/pages/front-door.yml");
    assertEquals(
        """
        Cannot use the content: 4 problems in 3 files. Mend them and run `scorecard check` again.

        pipelines/sources/referrals/contract.yml
          windov (line 4): `windov` is not a key that may be here. Did you mean `window`?
          columns[4].privacy (line 15): `birth_month` is not one of keep, pseudonymise, month_of_birth, age_band, district_only, drop. Write one of: keep, pseudonymise, month_of_birth, age_band, district_only, drop.

        warehouse/breakdowns.yml
          line 1: is not YAML at column 14: expected the node content, but found '<stream end>'. \
        Look at that line and the one above: indentation with spaces, a space after each colon, \
        quotes round text with `: `, `#` or `?` in it.

        warehouse/indicators/referrals/indicator.yml
          theme (line 4): `front_dor` is not a theme of dashboards/site.yml. Did you mean `front_door`?""",
        tree.failure().getMessage());
  }

  @Test
  void aReportCountsWhatIsThere() {
    CheckReport report = CheckReport.check(ContentTree.sound(folder).root());
    assertEquals(
        List.of(3, 2, 3, 1, 2, 1),
        List.of(
            report.agencies(),
            report.sources(),
            report.models(),
            report.checks(),
            report.indicators(),
            report.pages()));
  }
}

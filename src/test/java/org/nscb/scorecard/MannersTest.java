package org.nscb.scorecard;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callCodeUnitWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** How the code is written, as far as a machine can see it. */
@AnalyzeClasses(packages = "org.nscb.scorecard", importOptions = DoNotIncludeTests.class)
class MannersTest {

  private static final String CLI = "org.nscb.scorecard.cli..";

  /** Made from the templates when the project is built. */
  private static final String GENERATED = "org.nscb.scorecard.dashboards.templates..";

  @ArchTest
  static final ArchRule classesAreNamedForWhatTheyAre =
      noClasses()
          .that()
          .resideOutsideOfPackage(GENERATED)
          .should()
          .haveSimpleNameContaining("Util")
          .orShould()
          .haveSimpleNameContaining("Helper")
          .orShould()
          .haveSimpleNameContaining("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .because("a name says what a thing is in the field");

  @ArchTest
  static final ArchRule packagesAreNamedForWhatTheyAre =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..", "..impl..")
          .because("a name says what a thing is in the field");

  @ArchTest
  static final ArchRule onlyTheCommandLineWritesToTheConsole =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
          .because("everything else returns a report or logs");

  /**
   * They write what is no part of the lake (invented extracts, exports, files given back, an inbox
   * of the demonstration, a page for an agency's own desk), what a crash may take (keys of chunks),
   * or force what they write themselves.
   */
  private static final String[] WRITERS = {
    "org.nscb.scorecard.lake..*",
    "org.nscb.scorecard.simulate..*",
    "org.nscb.scorecard.cli.DemoCommand.*",
    "org.nscb.scorecard.cli.census.ReportPage",
    "org.nscb.scorecard.release.text.CsvFile",
    "org.nscb.scorecard.pipelines.Retrieval",
    "org.nscb.scorecard.pipelines.privacy.KeyFile",
    "org.nscb.scorecard.pipelines.spark.Chunk(Work|Pairs).*",
    "org.nscb.scorecard.pipelines.spark.ParquetFooter"
  };

  @ArchTest
  static final ArchRule whatIsKeptIsWrittenThroughTheLake =
      noClasses()
          .that()
          .haveNameNotMatching(String.join("|", WRITERS).replace(".", "\\.").replace("\\.*", ".*"))
          .should(callsAWriter())
          .because("SafeFiles forces what it writes, so that it outlives a crash");

  @ArchTest
  static final ArchRule nothingIsKeptInStaticState =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(GENERATED)
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule visibleMethodsTakeNoFlags =
      noMethods()
          .that()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(GENERATED)
          .should(be(takingAFlag()))
          .because("`load(true)` does not say what it does; an enum or two methods do");

  private static ArchCondition<JavaClass> callsAWriter() {
    return callCodeUnitWhere(
        DescribedPredicate.describe(
            "opens, writes or moves a file",
            call -> {
              String target = call.getTargetOwner().getFullName() + "." + call.getName();
              return target.matches(
                  "java\\.nio\\.file\\.Files\\.(write.*|move|copy|new(OutputStream|BufferedWriter"
                      + "|ByteChannel))|java\\.nio\\.channels\\.FileChannel\\.open"
                      + "|java\\.io\\.(FileOutputStream|FileWriter|RandomAccessFile)\\.<init>");
            }));
  }

  private static DescribedPredicate<JavaMethod> takingAFlag() {
    return DescribedPredicate.describe(
        "taking a boolean",
        method ->
            method.getRawParameterTypes().stream()
                .anyMatch(type -> type.isEquivalentTo(boolean.class)));
  }
}

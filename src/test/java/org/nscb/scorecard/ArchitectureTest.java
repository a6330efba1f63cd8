package org.nscb.scorecard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the house: which library is known where, and which package may know which. */
@AnalyzeClasses(packages = "org.nscb.scorecard", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String HERE = "org.nscb.scorecard.";

  @ArchTest
  static final ArchRule sparkIsKnownInPipelinesSparkAlone =
      onlyIn(new String[] {"pipelines.spark.."}, "org.apache.spark..", "scala..")
          .because("the engine that loads can be replaced without touching what a contract means");

  @ArchTest
  static final ArchRule databasesAreKnownWhereTheyAreAskedAlone =
      onlyIn(
              new String[] {"warehouse..", "release..", "cin.check.."},
              "java.sql..",
              "javax.sql..",
              "org.duckdb..")
          .because("whatever shows figures reads them as records of a release");

  @ArchTest
  static final ArchRule theWebServerIsKnownInDashboardsAlone =
      onlyIn(
              new String[] {"dashboards.."},
              "io.javalin..",
              "jakarta.servlet..",
              "org.eclipse.jetty..")
          .because("everything else runs from a command line and a scheduler");

  @ArchTest
  static final ArchRule templatesAreKnownInDashboardsAlone =
      onlyIn(new String[] {"dashboards.."}, "gg.jte..").because("pages are made there");

  @ArchTest
  static final ArchRule theCommandLineIsKnownInCliAlone =
      onlyIn(new String[] {"cli.."}, "picocli..").because("each verb is an ordinary class below");

  @ArchTest
  static final ArchRule dataFlowsInOneDirection =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("cli")
          .definedBy(HERE + "cli..")
          .layer("dashboards")
          .definedBy(HERE + "dashboards..")
          .layer("release")
          .definedBy(HERE + "release..")
          .layer("warehouse")
          .definedBy(HERE + "warehouse..")
          .layer("pipelines")
          .definedBy(HERE + "pipelines..")
          .layer("cin")
          .definedBy(HERE + "cin..")
          .layer("simulate")
          .definedBy(HERE + "simulate..")
          .layer("lake")
          .definedBy(HERE + "lake..")
          .layer("statistics")
          .definedBy(HERE + "statistics..")
          .layer("content")
          .definedBy(HERE + "content..")
          .whereLayer("content")
          .mayNotAccessAnyLayer()
          .whereLayer("lake")
          .mayNotAccessAnyLayer()
          .whereLayer("statistics")
          .mayOnlyAccessLayers("content")
          .whereLayer("cin")
          .mayOnlyAccessLayers("content")
          .whereLayer("simulate")
          .mayOnlyAccessLayers("content", "cin")
          .whereLayer("pipelines")
          .mayOnlyAccessLayers("content", "lake", "cin")
          .whereLayer("warehouse")
          .mayOnlyAccessLayers("content", "lake")
          .whereLayer("release")
          .mayOnlyAccessLayers("content", "lake", "statistics", "warehouse")
          .whereLayer("dashboards")
          .mayOnlyAccessLayers("content", "lake", "statistics", "release")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule statisticsAreArithmetic =
      noClasses()
          .that()
          .resideInAPackage(HERE + "statistics..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.nscb.scorecard..")
                  .and(
                      resideOutsideOfPackages(
                          HERE + "statistics..", HERE + "content.indicators..")))
          .because("one rule serves the release, the pages and the tests alike");

  @ArchTest
  static final ArchRule noPackagesGoRoundInACircle =
      slices().matching(HERE + "(**)").should().beFreeOfCycles();

  private static ArchRule onlyIn(String[] packages, String... library) {
    String[] homes = new String[packages.length];
    for (int i = 0; i < packages.length; i++) {
      homes[i] = HERE + packages[i];
    }
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library);
  }
}

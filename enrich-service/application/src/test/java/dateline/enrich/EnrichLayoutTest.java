package dateline.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = {"dateline.enrich", "dateline.findings", "dateline.text"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class EnrichLayoutTest {

    @ArchTest
    static final ArchRule theCoreKnowsTextAndFindingsAlone = classes()
            .that()
            .resideInAPackage("dateline.enrich")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dateline.enrich",
                    "dateline.article",
                    "dateline.finding",
                    "dateline.message",
                    "dateline.findings",
                    "dateline.text",
                    "java..",
                    "org.slf4j",
                    "org.jspecify.annotations");

    @ArchTest
    static final ArchRule theFindersAreTheWiringsChoice = noClasses()
            .that()
            .resideOutsideOfPackages("dateline.enrich.spring", "dateline.findings..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dateline.findings.(**)");

    @ArchTest
    static final ArchRule theEngineIsTheWiringsChoice = noClasses()
            .that()
            .resideOutsideOfPackage("dateline.enrich.spring")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dateline.corenlp..", "edu.stanford..");

    @ArchTest
    static final ArchRule theDetectorStaysBehindItsAdapter = noClasses()
            .that()
            .resideOutsideOfPackage("dateline.enrich.language")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule findersArePure = classes()
            .that()
            .resideInAPackage("dateline.findings..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dateline.article",
                    "dateline.finding",
                    "dateline.findings..",
                    "dateline.text",
                    "java..",
                    "org.jspecify.annotations");
}

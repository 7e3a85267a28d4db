package dateline.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dateline.query", importOptions = ImportOption.DoNotIncludeTests.class)
class QueryLayoutTest {

    @ArchTest
    static final ArchRule theCoreIsPure = classes()
            .that()
            .resideInAnyPackage(
                    "dateline.query.question",
                    "dateline.query.found",
                    "dateline.query.timeline",
                    "dateline.query.mark",
                    "dateline.query.syndication",
                    "dateline.query.change",
                    "dateline.query.stage")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dateline.article",
                    "dateline.finding",
                    "dateline.timeline",
                    "dateline.query.question",
                    "dateline.query.found",
                    "dateline.query.timeline",
                    "dateline.query.mark",
                    "dateline.query.syndication",
                    "dateline.query.change",
                    "dateline.query.stage",
                    "java..",
                    "javax.xml.stream",
                    "org.jspecify.annotations",
                    "de.siegmar.fastcsv.writer");

    @ArchTest
    static final ArchRule elasticsearchStaysBehindItsAdapter = noClasses()
            .that()
            .resideOutsideOfPackage("dateline.query.elasticsearch")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dateline.elasticsearch", "co.elastic..", "org.apache.hc..");

    @ArchTest
    static final ArchRule otherServicesAreAskedInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("dateline.query.actuator")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule adaptersDoNotKnowEachOther = noClasses()
            .that()
            .resideInAnyPackage("dateline.query.page", "dateline.query.http", "dateline.query.actuator")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dateline.query.elasticsearch");

    @ArchTest
    static final ArchRule packagesDependInOneDirection =
            slices().matching("dateline.query.(*)").should().beFreeOfCycles();
}

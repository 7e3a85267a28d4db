package dateline.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URLConnection;

@AnalyzeClasses(packages = "dateline.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class IngestLayoutTest {

    @ArchTest
    static final ArchRule rulesAndFormatsArePure = classes()
            .that()
            .resideInAnyPackage(
                    "dateline.ingest.article",
                    "dateline.ingest.receipt",
                    "dateline.ingest.intake",
                    "dateline.ingest.reader",
                    "dateline.ingest.format",
                    "dateline.ingest.charset",
                    "dateline.ingest.xml",
                    "dateline.ingest.html",
                    "dateline.ingest.page",
                    "dateline.ingest.json",
                    "dateline.ingest.ninjs",
                    "dateline.ingest.plaintext",
                    "dateline.ingest.wire",
                    "dateline.ingest.nitf",
                    "dateline.ingest.newsmlg2",
                    "dateline.ingest.newsml1",
                    "dateline.ingest.sgml",
                    "dateline.ingest.syndication",
                    "dateline.ingest.sitemap",
                    "dateline.ingest.table",
                    "dateline.ingest.warc",
                    "dateline.ingest.fetch",
                    "dateline.ingest.board",
                    "dateline.ingest.source",
                    "dateline.ingest.feed",
                    "dateline.ingest.held",
                    "dateline.ingest.retention",
                    "dateline.ingest.share")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dateline.article",
                    "dateline.message",
                    "dateline.topic",
                    "dateline.ingest..",
                    "java..",
                    "org.jspecify.annotations",
                    "tools.jackson.core..",
                    "tools.jackson.databind..",
                    "com.github.luben.zstd",
                    "org.slf4j",
                    "crawlercommons.domains",
                    "crawlercommons.robots",
                    "org.brotli.dec",
                    "com.ibm.icu..",
                    "com.ctc.wstx..",
                    "org.codehaus.stax2..",
                    "javax.xml..",
                    "org.jsoup..",
                    "de.siegmar.fastcsv.reader",
                    "org.netpreserve.jwarc");

    @ArchTest
    static final ArchRule onlyWiringAndHttpKnowSpring = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dateline.ingest",
                    "dateline.ingest.http",
                    "dateline.ingest.feed.http",
                    "dateline.ingest.source.http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "dateline.http");

    @ArchTest
    static final ArchRule kafkaStaysBehindItsAdapter = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dateline.ingest",
                    "dateline.ingest.kafka",
                    "dateline.ingest.feed.kafka",
                    "dateline.ingest.source.kafka",
                    "dateline.ingest.held.kafka")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "dateline.kafka");

    @ArchTest
    static final ArchRule theStoreStaysBehindItsAdapter = noClasses()
            .that()
            .resideOutsideOfPackage("dateline.ingest.mvstore")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.h2..");

    @ArchTest
    static final ArchRule requestsAreMadeInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("dateline.ingest.fetch.apache")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(URLConnection.class);

    @ArchTest
    static final ArchRule packagesDependInOneDirection =
            slices().matching("dateline.ingest.(*)").should().beFreeOfCycles();
}

package dateline.index;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dateline.index", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule documentsAreMadeOfMessagesAndJson = classes()
            .that()
            .resideInAPackage("dateline.index.document")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dateline.index.document",
                    "dateline.article",
                    "dateline.finding",
                    "dateline.message",
                    "java..",
                    "com.fasterxml.jackson.annotation",
                    "tools.jackson..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule jsonStaysInOnePlace = noClasses()
            .that()
            .resideInAPackage("dateline.index.document")
            .and()
            .doNotHaveSimpleName("DocumentJson")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule batchesKnowDocumentsOnly = classes()
            .that()
            .resideInAPackage("dateline.index.batch")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dateline.index.batch",
                    "dateline.index.document",
                    "dateline.article",
                    "dateline.message",
                    "java..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule kafkaAndElasticsearchDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("dateline.index.kafka")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dateline.index.elasticsearch", "co.elastic..", "org.springframework..")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.hc..");

    @ArchTest
    static final ArchRule elasticsearchKnowsNoKafka = noClasses()
            .that()
            .resideInAPackage("dateline.index.elasticsearch")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dateline.index.kafka", "dateline.kafka..", "org.apache.kafka..");
}

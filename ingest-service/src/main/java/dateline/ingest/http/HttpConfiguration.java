package dateline.ingest.http;

import dateline.access.Pace;
import dateline.access.Tokens;
import dateline.http.ContractEndpoint;
import dateline.http.OpenToOthers;
import dateline.http.ProblemWriter;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.held.HoldBoard;
import dateline.ingest.intake.BatchIntake;
import dateline.ingest.intake.Intake;
import dateline.ingest.intake.MemoryBudget;
import dateline.ingest.intake.Receipts;
import dateline.ingest.intake.Rehearsal;
import dateline.ingest.reader.DocumentLimits;
import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP side, given an intake. */
@Configuration(proxyBeanMethods = false)
@Import({Problems.class, ErrorEndpoint.class})
public class HttpConfiguration {

    @Bean
    ContractEndpoint contractEndpoint() {
        return new ContractEndpoint(HttpConfiguration.class, "openapi.yaml");
    }

    @Bean
    RequestFormat requestFormat(KnownFormats formats, MemoryBudget budget, DocumentLimits limits) {
        return new RequestFormat(formats, budget, limits.bytes());
    }

    @Bean
    ArticleEndpoint articleEndpoint(Intake intake, BatchIntake batches, RequestFormat format) {
        return new ArticleEndpoint(intake, batches, format);
    }

    @Bean
    PreviewEndpoint previewEndpoint(Rehearsal rehearsal, RequestFormat format) {
        return new PreviewEndpoint(rehearsal, format);
    }

    @Bean
    ReceiptEndpoint receiptEndpoint(Receipts receipts, HoldBoard holds) {
        return new ReceiptEndpoint(receipts, holds);
    }

    @Bean
    HeldEndpoint heldEndpoint(HoldBoard holds) {
        return new HeldEndpoint(holds);
    }

    /** Comes after Spring Boot's own customizers, which set a report of their own. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerErrors(JsonMapper json) {
        return factory ->
                factory.addContextCustomizers(context -> ContainerErrors.reportFor(context.getParent(), json));
    }

    @Bean
    WriteGuard writeGuard(
            Tokens tokens, Pace pace, @Value("${server.address:0.0.0.0}") InetAddress address, JsonMapper json) {
        OpenToOthers.refuse(
                tokens.none(),
                address,
                "no token",
                "Set dateline.ingest.token (DATELINE_INGEST_TOKEN) to what writers have to say, or dateline.ingest.tokens, or"
                        + " server.address to 127.0.0.1.");
        return new WriteGuard(tokens, pace, new ProblemWriter(json));
    }
}

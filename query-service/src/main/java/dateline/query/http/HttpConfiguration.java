package dateline.query.http;

import dateline.http.ContractEndpoint;
import dateline.http.OpenToOthers;
import dateline.http.ProblemWriter;
import dateline.query.change.ChangeLog;
import dateline.query.found.News;
import java.net.InetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP side, given the news. */
@Configuration(proxyBeanMethods = false)
@Import(Problems.class)
public class HttpConfiguration {

    @Bean
    ContractEndpoint contractEndpoint() {
        return new ContractEndpoint(HttpConfiguration.class, "query-openapi.yaml");
    }

    @Bean
    Answers answers() {
        return new Answers();
    }

    @Bean
    SearchEndpoint searchEndpoint(News news, Answers answers) {
        return new SearchEndpoint(news, answers);
    }

    @Bean
    TimelineEndpoint timelineEndpoint(News news, Answers answers) {
        return new TimelineEndpoint(news, answers);
    }

    @Bean
    PeopleEndpoint peopleEndpoint(News news, Answers answers) {
        return new PeopleEndpoint(news, answers);
    }

    @Bean
    CountsEndpoint countsEndpoint(News news, Answers answers) {
        return new CountsEndpoint(news, answers);
    }

    @Bean
    ChangesEndpoint changesEndpoint(ChangeLog log, Answers answers) {
        return new ChangesEndpoint(log, answers);
    }

    @Bean
    ReadGuard readGuard(Gate gate, @Value("${server.address:0.0.0.0}") InetAddress address, JsonMapper json) {
        OpenToOthers.refuse(
                gate.isOpen(),
                address,
                "neither a token nor a proxy that is trusted",
                "Set dateline.query.token (DATELINE_QUERY_TOKEN) to what readers have to say, or dateline.query.identity-header"
                        + " and dateline.query.trusted-proxies, or server.address to 127.0.0.1.");
        return new ReadGuard(gate, new ProblemWriter(json));
    }

    /** Answers are bounded, so that they can be held to make a digest of them. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> digests() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        // Compression makes other bytes of the same answer.
        filter.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/v1/*");
        return registration;
    }
}

package dateline.ingest;

import dateline.ingest.fetch.AddressRule;
import dateline.ingest.fetch.FetchLimits;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Manners;
import dateline.ingest.fetch.apache.ApacheWire;
import dateline.ingest.fetch.apache.NameService;
import dateline.ingest.source.SourceWays;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one fetcher of the service. */
@Configuration(proxyBeanMethods = false)
class FetchConfiguration {

    private static final String PRODUCT = "Dateline";

    @Bean
    FetchLimits fetchLimits(FetchSettings settings) {
        FetchSettings.Limits limits = settings.limits();
        return new FetchLimits(
                Math.toIntExact(limits.packed().toBytes()),
                Math.toIntExact(limits.unpacked().toBytes()),
                limits.ratio(),
                limits.redirects(),
                limits.connect(),
                limits.silence(),
                limits.total());
    }

    @Bean(destroyMethod = "close")
    ApacheWire wire(FetchSettings settings, FetchLimits limits) {
        return new ApacheWire(
                limits,
                AddressRule.allowing(settings.allowed()),
                NameService.system(),
                settings.contact() == null ? PRODUCT : PRODUCT + " (+" + settings.contact() + ")",
                Optional.ofNullable(settings.proxy()));
    }

    @Bean
    Fetcher fetcher(FetchSettings settings, FetchLimits limits, ApacheWire wire, SourceWays ways, Clock clock) {
        return new Fetcher(
                wire,
                limits,
                new Manners(
                        PRODUCT.toLowerCase(Locale.ROOT),
                        settings.robots(),
                        settings.atOnce(),
                        settings.delay(),
                        settings.longestDelay()),
                ways,
                clock,
                Thread::sleep);
    }
}

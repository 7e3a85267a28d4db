package dateline.enrich.spring;

import dateline.corenlp.CoreNlpAnalyzer;
import dateline.enrich.ArticleReader;
import dateline.enrich.Enricher;
import dateline.enrich.Finders;
import dateline.enrich.Languages;
import dateline.enrich.language.OpenNlpLanguageDetector;
import dateline.findings.entity.EntityFinder;
import dateline.findings.place.Gazetteer;
import dateline.findings.quote.QuoteFinder;
import dateline.findings.timeline.EventFinder;
import dateline.message.Extractor;
import dateline.text.TextAnalyzer;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reads an article. The engine is loaded once and serves all workers. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EnrichSettings.class)
class ReadingConfiguration {

    private static final String EXTRACTOR = "dateline";

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    TextAnalyzer analyzer(MeterRegistry meters) {
        return new MeteredAnalyzer(new CoreNlpAnalyzer(), meters);
    }

    @Bean
    Finders finders(MeterRegistry meters) {
        var entities = new EntityFinder(Gazetteer.fromClasspath());
        var quotes = new QuoteFinder();
        var events = new EventFinder();
        return MeteredFinders.of(new Finders(entities::find, quotes::find, events::find), meters);
    }

    @Bean
    Enricher enricher(
            TextAnalyzer analyzer,
            Finders finders,
            EnrichSettings settings,
            BuildProperties build,
            InstantSource clock) {
        var extractor = new Extractor(EXTRACTOR, build.getVersion() + " with " + analyzer.name(), Enricher.GENERATION);
        return new Enricher(
                new Languages(new OpenNlpLanguageDetector()),
                new ArticleReader(analyzer, finders, settings.limits(), clock),
                extractor,
                clock);
    }
}

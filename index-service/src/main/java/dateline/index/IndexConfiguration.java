package dateline.index;

import dateline.elasticsearch.ElasticsearchConnection;
import dateline.elasticsearch.ElasticsearchSettings;
import dateline.index.batch.Backoff;
import dateline.index.batch.BatchWriter;
import dateline.index.batch.DocumentStore;
import dateline.index.batch.NoteWriter;
import dateline.index.batch.Pause;
import dateline.index.document.Caps;
import dateline.index.document.DocumentMapping;
import dateline.index.elasticsearch.ElasticsearchStore;
import dateline.index.elasticsearch.IndexSettings;
import dateline.index.elasticsearch.Indices;
import dateline.message.MessageJson;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The writing half: documents, batches, Elasticsearch, health and counters. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    IndexServiceSettings.class,
    IndexSettings.class,
    ElasticsearchSettings.class,
    TopicSettings.class
})
class IndexConfiguration {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    ElasticsearchConnection elasticsearch(ElasticsearchSettings settings, SslBundles bundles) {
        String bundle = settings.sslBundle();
        return ElasticsearchConnection.to(
                settings, bundle == null ? null : bundles.getBundle(bundle).createSslContext());
    }

    @Bean
    Indices indices(ElasticsearchConnection elasticsearch, IndexSettings layout, IndexServiceSettings settings) {
        return new Indices(elasticsearch, layout, settings.version());
    }

    @Bean
    DocumentStore documentStore(ElasticsearchConnection elasticsearch, IndexServiceSettings settings) {
        return new ElasticsearchStore(elasticsearch, settings.version());
    }

    @Bean
    DocumentMapping documentMapping(IndexServiceSettings settings, InstantSource clock) {
        IndexServiceSettings.CapsSettings caps = settings.caps();
        return new DocumentMapping(
                new Caps(caps.entities(), caps.quotes(), caps.events(), caps.mentions(), caps.repeatedNames()), clock);
    }

    @Bean
    Pause pause(IndexServiceSettings settings) {
        return new Backoff(settings.firstBackoff(), settings.longestBackoff(), RandomGenerator.getDefault());
    }

    @Bean
    WriteWeather writeWeather(MeterRegistry meters) {
        return new WriteWeather(meters);
    }

    @Bean
    IndexMeters indexMeters(MeterRegistry meters, InstantSource clock) {
        return new IndexMeters(meters, clock);
    }

    @Bean
    BatchWriter batchWriter(
            DocumentStore store,
            DocumentMapping mapping,
            IndexServiceSettings settings,
            Pause pause,
            WriteWeather weather) {
        return new BatchWriter(store, mapping, settings.requestBytes(), pause, weather);
    }

    @Bean
    NoteWriter noteWriter(DocumentStore store, IndexServiceSettings settings, Pause pause, WriteWeather weather) {
        return new NoteWriter(store, settings.requestBytes(), pause, weather);
    }

    @Bean
    ElasticsearchHealth elasticsearchHealthIndicator(WriteWeather weather, Indices indices) {
        return new ElasticsearchHealth(weather, indices);
    }

    @Bean
    MessageJson messageJson() {
        return new MessageJson();
    }
}

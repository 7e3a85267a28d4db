package dateline.ingest.source.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.ingest.source.SettingFault;
import dateline.ingest.source.SourceRecord;
import dateline.ingest.source.SourceSetting;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sources as JSON, as people write them. Unknown fields are ignored, so that versions may differ. Thread-safe. */
final class SourceJson {

    private static final Logger LOG = LoggerFactory.getLogger(SourceJson.class);

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    byte[] encode(SourceRecord source) {
        return mapper.writeValueAsBytes(new Stored(source.id(), SourceSetting.of(source), source.changed()));
    }

    Optional<SourceRecord> source(String id, byte[] json) {
        try {
            Stored stored = mapper.readValue(json, Stored.class);
            return Optional.of(stored.setting.source(id, stored.changed));
        } catch (JacksonException e) {
            LOG.warn("The source {} on Kafka cannot be read: {}", id, SettingFault.told(e));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            LOG.warn("The source {} on Kafka cannot be read: {}", id, e.getMessage());
            return Optional.empty();
        }
    }

    private record Stored(String id, SourceSetting setting, Instant changed) {}
}

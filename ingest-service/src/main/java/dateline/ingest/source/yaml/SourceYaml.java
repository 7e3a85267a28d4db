package dateline.ingest.source.yaml;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.ingest.source.SettingFault;
import dateline.ingest.source.SourceReader;
import dateline.ingest.source.SourceRecord;
import dateline.ingest.source.SourceSetting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** {@code sources:} and below it a source by its id. Thread-safe. */
public final class SourceYaml implements SourceReader {

    private final YAMLMapper mapper = YAMLMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    @Override
    public List<SourceRecord> read(byte[] list, Instant now) {
        @Nullable Listed listed;
        try {
            listed = mapper.readValue(list, Listed.class);
        } catch (JacksonException e) {
            // Without its cause, which quotes the input.
            throw new IllegalArgumentException(SettingFault.told(e));
        }
        if (listed == null || listed.sources == null) {
            throw new IllegalArgumentException(
                    "a list of sources begins with sources: and has each below it by its id");
        }
        List<SourceRecord> sources = new ArrayList<>();
        listed.sources.forEach((id, setting) -> sources.add(source(id, setting, now)));
        checkHosts(sources);
        return sources;
    }

    private static SourceRecord source(String id, @Nullable SourceSetting setting, Instant now) {
        try {
            return (setting == null ? SourceSetting.NOTHING : setting).source(id, now);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(id + ": " + e.getMessage(), e);
        }
    }

    private static void checkHosts(List<SourceRecord> sources) {
        Map<String, String> owners = new HashMap<>();
        for (SourceRecord source : sources) {
            for (String host : source.hosts()) {
                String owner = owners.putIfAbsent(host, source.id());
                if (owner != null) {
                    throw new IllegalArgumentException(
                            source.id() + ": the host " + host + " is of the source " + owner);
                }
            }
        }
    }

    /** The list that is read as the same sources. */
    public String write(List<SourceRecord> sources) {
        Map<String, @Nullable SourceSetting> settings = new LinkedHashMap<>();
        sources.forEach(source -> settings.put(source.id(), SourceSetting.of(source)));
        return mapper.writeValueAsString(new Listed(settings));
    }

    private record Listed(@Nullable Map<String, @Nullable SourceSetting> sources) {}
}

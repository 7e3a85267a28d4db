package dateline.ingest.source.http;

import dateline.ingest.source.FixedByFile;
import dateline.ingest.source.Lately;
import dateline.ingest.source.SettingFault;
import dateline.ingest.source.SourceRecord;
import dateline.ingest.source.SourceSetting;
import dateline.ingest.source.SourceTally;
import dateline.ingest.source.SourceWays;
import dateline.ingest.source.Sources;
import dateline.ingest.source.yaml.SourceYaml;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sources, one or all, as JSON or as a list in YAML. A 2xx is said only after Kafka has acknowledged. */
@RestController
public final class SourceEndpoint {

    private static final int LARGEST = 64 * 1024;
    private static final int LARGEST_LIST = 16 * 1024 * 1024;
    private static final String YAML = "application/yaml";

    private final Sources sources;
    private final SourceTally tally;
    private final SourceWays ways;
    private final SourceYaml yaml;
    private final InstantSource clock;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public SourceEndpoint(Sources sources, SourceTally tally, SourceWays ways, SourceYaml yaml, InstantSource clock) {
        this.sources = sources;
        this.tally = tally;
        this.ways = ways;
        this.yaml = yaml;
        this.clock = clock;
    }

    @PutMapping(path = "/v1/sources/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SourceAnswer> put(@PathVariable String id, HttpServletRequest request) throws IOException {
        SourceRecord source = source(id, body(request, LARGEST));
        boolean created = kept(source);
        SourceAnswer answer = answer(source, tally.all());
        return created
                ? ResponseEntity.created(
                                URI.create("/v1/sources/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8)))
                        .body(answer)
                : ResponseEntity.ok(answer);
    }

    /** Those that are set, and those that anything came of lately. */
    @GetMapping(path = "/v1/sources", produces = MediaType.APPLICATION_JSON_VALUE)
    SourceList all() {
        Map<String, Lately> lately = tally.all();
        List<SourceAnswer> answers = new ArrayList<>();
        sources.all().forEach(source -> {
            answers.add(answer(source, lately));
            lately.remove(source.id());
        });
        lately.forEach((id, taken) -> answers.add(SourceAnswer.of(id, taken)));
        answers.sort(Comparator.comparing(SourceAnswer::id));
        return new SourceList(answers);
    }

    @GetMapping(path = "/v1/sources", produces = YAML)
    byte[] list() {
        return yaml.write(sources.all()).getBytes(StandardCharsets.UTF_8);
    }

    /** Keeps every source of a list; those that are not in it stay as they are. Nothing is kept of a list with a fault. */
    @PostMapping(
            path = "/v1/sources",
            consumes = {YAML, "application/x-yaml", "text/yaml"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    Sum take(HttpServletRequest request) throws IOException {
        List<SourceRecord> listed = listed(body(request, LARGEST_LIST));
        listed.stream()
                .map(SourceRecord::id)
                .filter(sources::isFixed)
                .findFirst()
                .ifPresent(id -> {
                    throw new ResponseStatusException(
                            HttpStatus.CONFLICT, "the source " + id + " stands in the file of dateline.ingest.sources");
                });
        int added = 0;
        for (SourceRecord source : listed) {
            added += kept(source) ? 1 : 0;
        }
        return new Sum(added, listed.size() - added);
    }

    @GetMapping("/v1/sources/{id}")
    SourceAnswer one(@PathVariable String id) {
        return answer(sources.find(id).orElseThrow(() -> unknown(id)), tally.all());
    }

    @DeleteMapping("/v1/sources/{id}")
    ResponseEntity<Void> remove(@PathVariable String id) {
        try {
            if (!sources.remove(id)) {
                throw unknown(id);
            }
        } catch (FixedByFile e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, e.getMessage(), e);
        }
        return ResponseEntity.noContent().build();
    }

    private boolean kept(SourceRecord source) {
        try {
            return sources.put(source);
        } catch (FixedByFile e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage(), e);
        }
    }

    private static byte[] body(HttpServletRequest request, int largest) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(largest + 1);
        if (bytes.length > largest) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "this takes " + largest / 1024 + " KB at most");
        }
        return bytes;
    }

    private SourceRecord source(String id, byte[] bytes) {
        try {
            return json.readValue(bytes, SourceSetting.class).source(id, clock.instant());
        } catch (JacksonException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no source: " + SettingFault.told(e));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage(), e);
        }
    }

    private List<SourceRecord> listed(byte[] bytes) {
        try {
            return yaml.read(bytes, clock.instant());
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage(), e);
        }
    }

    private SourceAnswer answer(SourceRecord source, Map<String, Lately> lately) {
        return SourceAnswer.of(
                source,
                sources.isFixed(source.id()),
                ways.trouble(source).orElse(null),
                lately.getOrDefault(source.id(), Lately.NOTHING));
    }

    private static ResponseStatusException unknown(String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no source " + id);
    }

    /** All sources by their ids. */
    record SourceList(List<SourceAnswer> sources) {}

    /** What became of a list. */
    record Sum(int added, int changed) {}
}

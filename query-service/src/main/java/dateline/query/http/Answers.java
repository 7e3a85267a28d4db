package dateline.query.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dateline.query.found.Results;
import dateline.query.question.Search;
import dateline.query.syndication.AtomFeed;
import dateline.query.syndication.Feed;
import dateline.query.syndication.JsonFeed;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Writes answers. The same question over the same index gives the same bytes, so that they can be known by a digest. */
final class Answers {

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** Anything as JSON. */
    ResponseEntity<byte[]> json(Object answer) {
        return written(Format.JSON, json.writeValueAsBytes(answer));
    }

    ResponseEntity<byte[]> text(Format format, String text) {
        return written(format, text.getBytes(StandardCharsets.UTF_8));
    }

    ResponseEntity<byte[]> feed(Format format, Feed feed) {
        return format == Format.ATOM
                ? written(format, AtomFeed.of(feed))
                : written(format, json.writeValueAsBytes(JsonFeed.of(feed)));
    }

    /**
     * A page of results.
     *
     * @param shape of what is written for each
     */
    <T> ResponseEntity<byte[]> page(
            Asked asked, Search search, Results<T> results, Selection selection, Function<T, Object> shape) {
        Map<String, Object> answer = new LinkedHashMap<>();
        ArrayNode items = json.createArrayNode();
        results.items().forEach(item -> items.add(selection.of(tree(shape.apply(item)))));
        answer.put("items", items);
        answer.put("total", results.total());
        answer.put("totalIsExact", results.exact());
        Optional<URI> next = next(asked, search, results);
        next.ifPresent(address -> {
            answer.put("next", address.toString());
        });
        ResponseEntity<byte[]> written = json(answer);
        return next.map(address -> ResponseEntity.status(written.getStatusCode())
                        .headers(written.getHeaders())
                        .header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"")
                        .body(written.getBody()))
                .orElse(written);
    }

    static Optional<URI> next(Asked asked, Search search, Results<?> results) {
        return Optional.ofNullable(results.next()).map(cursor -> asked.with("after", cursor.written(search)));
    }

    JsonNode tree(Object value) {
        return json.valueToTree(value);
    }

    private static ResponseEntity<byte[]> written(Format format, byte[] body) {
        return ResponseEntity.ok()
                .contentType(format.type())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .body(body);
    }
}

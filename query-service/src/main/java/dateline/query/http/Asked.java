package dateline.query.http;

import dateline.query.question.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** A request as the endpoints see it: its parameters, and addresses made of its own. */
final class Asked {

    private final HttpServletRequest request;
    private final Parameters given;

    private Asked(HttpServletRequest request, Parameters given) {
        this.request = request;
        this.given = given;
    }

    /** @throws dateline.query.question.Unacceptable if there are parameters beside those known */
    static Asked of(HttpServletRequest request, Set<String> known, String... more) {
        Set<String> all = new HashSet<>(known);
        all.addAll(List.of(more));
        return new Asked(request, parameters(request).only(all));
    }

    static Parameters parameters(HttpServletRequest request) {
        return new Parameters(request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue()))));
    }

    Parameters given() {
        return given;
    }

    @Nullable
    String accept() {
        return request.getHeader(HttpHeaders.ACCEPT);
    }

    URI self() {
        return uri(ServletUriComponentsBuilder.fromRequest(request));
    }

    /** The same with a parameter set. */
    URI with(String name, String value) {
        return uri(ServletUriComponentsBuilder.fromRequest(request).replaceQueryParam(name, value));
    }

    /** A page of this service with the same question. */
    URI page(String path) {
        return uri(ServletUriComponentsBuilder.fromRequest(request)
                .replacePath(path)
                .replaceQueryParam("format")
                .replaceQueryParam("after")
                .replaceQueryParam("fields")
                .replaceQueryParam("size"));
    }

    /** Another address of this service. */
    URI at(String... segments) {
        return ServletUriComponentsBuilder.fromRequest(request)
                .replacePath("")
                .replaceQuery(null)
                .pathSegment(segments)
                .build()
                .encode()
                .toUri();
    }

    /** Requests come encoded, and what is put in is letters and digits. A browser may send signs that have to be, though. */
    private static URI uri(UriComponentsBuilder builder) {
        try {
            return builder.build(true).toUri();
        } catch (IllegalArgumentException e) {
            return builder.build(false).encode().toUri();
        }
    }
}

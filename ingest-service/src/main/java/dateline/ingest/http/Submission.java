package dateline.ingest.http;

import dateline.http.Problem;
import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import dateline.ingest.table.Mapping;
import dateline.ingest.table.WrongMapping;
import dateline.topic.Lane;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What a request says beside its body: in query parameters named like the fields of JSON ({@code author} and {@code label.NAME}
 * too, {@code file} for the path of the file that is sent, and a mapping), or in headers ({@code Dateline-Published-At}), percent-encoded as UTF-8 where they are not ASCII. Parameters go first.
 */
record Submission(Lane lane, Draft defaults, Optional<Mapping> mapping, String traceparent) {

    private static final String HEADER_PREFIX = "Dateline-";
    private static final String LABEL_PREFIX = "label.";
    private static final Pattern TRACEPARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static Submission of(HttpServletRequest request) {
        Map<TextField, String> text = headers(request);
        Map<String, String> labels = new HashMap<>();
        List<String> authors = new ArrayList<>();
        Optional<String> file = Optional.empty();
        Map<String, String> mapping = new HashMap<>();
        Lane lane = Lane.LIVE;
        for (Map.Entry<String, String> parameter : parameters(request.getQueryString())) {
            String name = parameter.getKey();
            Optional<TextField> field = TextField.named(name).filter(known -> known != TextField.BODY);
            if (field.isPresent()) {
                text.put(field.get(), parameter.getValue());
            } else if (name.startsWith(LABEL_PREFIX)) {
                labels.put(name.substring(LABEL_PREFIX.length()), parameter.getValue());
            } else if (name.equals("author")) {
                authors.add(parameter.getValue());
            } else if (name.equals("file")) {
                file = Optional.of(parameter.getValue()).filter(path -> !path.isBlank());
            } else if (Mapping.PARAMETERS.contains(name)) {
                mapping.put(name, parameter.getValue());
            } else if (name.equals("lane")) {
                lane = lane(parameter.getValue());
            } else {
                throw Problem.of(HttpStatus.BAD_REQUEST, "there is no parameter " + name);
            }
        }
        Draft defaults = new Draft(text, authors, List.of(), labels, file, false);
        return new Submission(lane, defaults, mapping(mapping), traceparent(request));
    }

    private static Optional<Mapping> mapping(Map<String, String> parameters) {
        try {
            return Mapping.of(parameters);
        } catch (WrongMapping e) {
            throw Problem.of(HttpStatus.BAD_REQUEST, e.reason());
        }
    }

    /** The caller's trace, or a new one. */
    static String traceparent(HttpServletRequest request) {
        String given = request.getHeader("traceparent");
        if (given != null && TRACEPARENT.matcher(given).matches()) {
            return given;
        }
        byte[] ids = new byte[24];
        RANDOM.nextBytes(ids);
        return "00-" + HexFormat.of().formatHex(ids, 0, 16) + "-"
                + HexFormat.of().formatHex(ids, 16, 24) + "-01";
    }

    private static Lane lane(String name) {
        return switch (name) {
            case "live" -> Lane.LIVE;
            case "backfill" -> Lane.BACKFILL;
            default -> throw Problem.of(HttpStatus.BAD_REQUEST, "lane is live or backfill, not " + name);
        };
    }

    private static Map<TextField, String> headers(HttpServletRequest request) {
        Map<TextField, String> text = new EnumMap<>(TextField.class);
        for (TextField field : TextField.values()) {
            String value = field == TextField.BODY ? null : request.getHeader(headerName(field));
            if (value != null) {
                text.put(field, decoded(value.replace("+", "%2B")));
            }
        }
        return text;
    }

    /** {@code publishedAt} is {@code Dateline-Published-At}. */
    private static String headerName(TextField field) {
        return HEADER_PREFIX + field.wireName().replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Reads the query alone: asking the request for parameters could consume the body. */
    private static List<Map.Entry<String, String>> parameters(@Nullable String query) {
        List<Map.Entry<String, String>> parameters = new ArrayList<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                parameters.add(Map.entry(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1])));
            }
        }
        return parameters;
    }

    static Optional<String> parameter(HttpServletRequest request, String name) {
        return parameters(request.getQueryString()).stream()
                .filter(parameter -> parameter.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "badly percent-encoded: " + text);
        }
    }
}

package dateline.ingest.http;

import dateline.ingest.intake.BudgetedReadings;
import dateline.ingest.intake.MemoryBudget;
import dateline.ingest.json.JsonArticleFormat;
import dateline.ingest.json.JsonLimits;
import dateline.ingest.json.JsonLinesFormat;
import dateline.ingest.plaintext.PlainTextFormat;
import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.Readings;
import dateline.ingest.reader.Unpacked;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Which format a request is written in, by its content type. */
final class Formats {

    private static final Set<String> PACKED =
            Set.of("application/gzip", "application/x-gzip", "application/zstd", "application/octet-stream");
    private static final Set<String> LINES = Set.of(
            "application/x-ndjson",
            "application/ndjson",
            "application/jsonl",
            "application/x-jsonl",
            "application/jsonlines",
            "application/x-jsonlines",
            "application/json");
    private static final Set<String> CODINGS = Set.of("gzip", "x-gzip", "zstd", "identity");

    private final ArticleFormat json;
    private final ArticleFormat lines;
    private final int documentBytes;
    private final MemoryBudget budget;

    Formats(JsonLimits limits, MemoryBudget budget) {
        this.budget = budget;
        this.json = new JsonArticleFormat(limits);
        this.lines = new JsonLinesFormat(limits);
        this.documentBytes = limits.documentBytes();
    }

    Readings article(HttpServletRequest request, Submission submission) throws IOException {
        MediaType type = type(request);
        long expected = Math.clamp(request.getContentLengthLong(), 0, documentBytes);
        return open(articleFormat(type), request, submission, expected);
    }

    Readings lines(HttpServletRequest request, Submission submission) throws IOException {
        String type = name(type(request));
        if (!LINES.contains(type) && !PACKED.contains(type)) {
            throw unsupported(type, "JSON Lines as application/x-ndjson, plain or packed by gzip or zstd");
        }
        return open(lines, request, submission, 0);
    }

    private ArticleFormat articleFormat(MediaType type) {
        String name = name(type);
        if (name.equals("application/json") || name.endsWith("+json") || PACKED.contains(name)) {
            return json;
        }
        if (name.equals("text/plain")) {
            return new PlainTextFormat(
                    documentBytes, Optional.ofNullable(type.getCharset()).orElse(StandardCharsets.UTF_8));
        }
        String taken = "application/json or text/plain, plain or packed by gzip or zstd";
        throw unsupported(name, LINES.contains(name) ? taken + "; JSON Lines go to /v1/articles:batch" : taken);
    }

    private Readings open(ArticleFormat format, HttpServletRequest request, Submission submission, long expected)
            throws IOException {
        checkCoding(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        return BudgetedReadings.open(
                format, Unpacked.open(request.getInputStream()), submission.defaults(), budget, expected);
    }

    private static void checkCoding(@Nullable String coding) {
        if (coding != null && !CODINGS.contains(coding.strip().toLowerCase(Locale.ROOT))) {
            throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "the content encoding is gzip or zstd, not " + coding)
                    .withHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, zstd");
        }
    }

    private static MediaType type(HttpServletRequest request) {
        String written = request.getContentType();
        if (written == null) {
            throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "the request does not say its content type");
        }
        try {
            MediaType type = MediaType.parseMediaType(written);
            // Fails here for a charset that this machine does not know, rather than later.
            Charset _ = type.getCharset();
            return type;
        } catch (IllegalArgumentException e) {
            throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "no content type that is known here: " + written);
        }
    }

    private static String name(MediaType type) {
        return (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
    }

    private static Problem unsupported(String type, String taken) {
        return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "taken are " + taken + "; not " + type)
                .withHeader(HttpHeaders.ACCEPT, "application/json, application/x-ndjson, text/plain");
    }
}

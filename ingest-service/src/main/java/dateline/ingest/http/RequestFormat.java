package dateline.ingest.http;

import dateline.http.Problem;
import dateline.ingest.format.Declared;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.format.Recognition;
import dateline.ingest.intake.BudgetedReadings;
import dateline.ingest.intake.MemoryBudget;
import dateline.ingest.reader.Readings;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Which format a request is written in, by its content type, the name of the file it sends, and its bytes. */
final class RequestFormat {

    private static final Set<String> CODINGS = Set.of("gzip", "x-gzip", "zstd", "identity");

    private final KnownFormats formats;
    private final MemoryBudget budget;
    private final int documentBytes;

    RequestFormat(KnownFormats formats, MemoryBudget budget, int documentBytes) {
        this.formats = formats;
        this.budget = budget;
        this.documentBytes = documentBytes;
    }

    /** Reads a request that is one article. */
    Readings article(HttpServletRequest request, Submission submission) throws IOException {
        return open(request, submission, Math.clamp(request.getContentLengthLong(), 0, documentBytes));
    }

    /** Reads a request of any number of articles. */
    Readings articles(HttpServletRequest request, Submission submission) throws IOException {
        return open(request, submission, 0);
    }

    private Readings open(HttpServletRequest request, Submission submission, long expected) throws IOException {
        checkCoding(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        Declared declared = declared(request, submission);
        KnownFormats taken = submission.mapping().map(formats::mapped).orElse(formats);
        return switch (taken.recognize(declared, request.getInputStream())) {
            case Recognition.Known known ->
                BudgetedReadings.open(known.format().articles(), known.input(submission.defaults()), budget, expected);
            case Recognition.Unknown(String reason) ->
                throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, reason)
                        .withHeader(HttpHeaders.ACCEPT, taken.mediaTypes());
        };
    }

    private static void checkCoding(@Nullable String coding) {
        if (coding != null && !CODINGS.contains(coding.strip().toLowerCase(Locale.ROOT))) {
            throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "the content encoding is gzip or zstd, not " + coding)
                    .withHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, zstd");
        }
    }

    private static Declared declared(HttpServletRequest request, Submission submission) {
        @Nullable String written = request.getContentType();
        Optional<String> file = submission.defaults().path();
        if (written == null) {
            return new Declared(Optional.empty(), Optional.empty(), file);
        }
        try {
            MediaType type = MediaType.parseMediaType(written);
            Optional<String> charset =
                    Optional.ofNullable(type.getParameter("charset")).map(label -> label.replace("\"", ""));
            return new Declared(Optional.of(name(type)), charset, file);
        } catch (InvalidMediaTypeException e) {
            throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "no content type: " + written);
        }
    }

    private static String name(MediaType type) {
        return (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
    }
}

package dateline.ingest.warc;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;

/** Gets what was fetched out of records: successful responses, resources and conversions, of types that can hold text. */
final class Captures {

    private static final int OK = 200;

    /** More than any server sends, which makes sure that looking for the end of a header ends. */
    private static final int HTTP_HEADER = 256 * 1024;

    private static final Pattern ROBOTS = Pattern.compile("(?i)https?://[^/]*/robots\\.txt(?:[?#].*)?");

    /** Types without articles, by far the most of what pages load. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "(image|audio|video|font|model)/.*|text/(css|javascript)|application/(.*javascript|ecmascript|pdf|zip|wasm|.*font.*)");

    /** Said of what is no article far more often than of an article: here the bytes have to show what they are. */
    private static final Set<String> UNTOLD =
            Set.of("text/plain", "text/csv", "text/tab-separated-values", "application/octet-stream");

    private final int limit;

    /**
     * Gets payloads.
     *
     * @param limit of a payload in bytes, uncoded
     */
    Captures(int limit) {
        this.limit = limit;
    }

    /** What a record holds; reads as much of it as it needs. */
    Capture of(RecordHead head, Content content) throws IOException {
        boolean robots =
                head.target().filter(uri -> ROBOTS.matcher(uri).matches()).isPresent();
        if (robots || head.length() == 0) {
            return new Capture.Nothing();
        }
        return switch (head.type()) {
            case "response" -> isHttp(head) ? response(head, content) : new Capture.Nothing();
            case "resource", "conversion" ->
                isHttp(head)
                        ? response(head, content)
                        : payload(head, content, false, head.contentType(), content, List.of());
            default -> new Capture.Nothing();
        };
    }

    private static boolean isHttp(RecordHead head) {
        return head.contentType()
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("application/http"))
                .isPresent();
    }

    private Capture response(RecordHead head, Content content) throws IOException {
        HttpResponse response;
        try {
            content.limit(HTTP_HEADER);
            response = HttpResponse.parse(content);
            content.limit(head.length());
        } catch (IOException e) {
            content.checkArchive();
            return new Capture.Broken("the record holds no response of HTTP", false);
        }
        if (response.status() != OK) {
            return new Capture.Nothing();
        }
        List<String> codings = response.headers().all("Content-Encoding").stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .toList();
        InputStream body = new Unended(response.body().stream(), content);
        return payload(head, content, true, response.headers().first("Content-Type"), body, codings);
    }

    private Capture payload(
            RecordHead head,
            Content content,
            boolean fetched,
            Optional<String> contentType,
            InputStream coded,
            List<String> codings)
            throws IOException {
        String type = contentType.orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (NO_TEXT.matcher(type).matches()) {
            return new Capture.Nothing();
        }
        if (head.segment()) {
            return new Capture.Broken("the record is a segment, and segments are not put together", false);
        }
        try (InputStream uncoded = ContentCoding.undone(coded, codings)) {
            byte[] bytes = uncoded.readNBytes(limit);
            if (uncoded.read() >= 0) {
                return new Capture.Broken("the payload is larger than " + limit + " bytes", true);
            }
            Optional<String> told = fetched && UNTOLD.contains(type) ? Optional.empty() : contentType;
            return bytes.length == 0
                    ? new Capture.Nothing()
                    : new Capture.Payload(fetched, told, new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            content.checkArchive();
            return new Capture.Broken(
                    "the payload is not coded as its header says: " + String.join(", ", codings), false);
        }
    }

    /** Ends where chunks end too early, as browsers show what there is. */
    private static final class Unended extends FilterInputStream {
        private final Content content;
        private boolean ended;

        Unended(InputStream chunks, Content content) {
            super(chunks);
            this.content = content;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return ended ? -1 : in.read(buffer, offset, length);
            } catch (EOFException e) {
                content.checkArchive();
                // Its next read would go over old bytes again.
                ended = true;
                return -1;
            }
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }
    }
}

package dateline.ingest.charset;

import dateline.ingest.charset.Encoding.Inside;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document says of its own charset. */
final class Declarations {

    private static final Pattern XML_ENCODING =
            Pattern.compile("\\A\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*(?:\"([^\">]*)\"|'([^'>]*)')");

    private static final int XML_DECLARATION = 512;

    private Declarations() {}

    static Optional<Charset> charset(byte[] start, Inside inside) {
        Optional<String> label = switch (inside) {
            case XML -> xml(start);
            case HTML -> new MetaPrescan(start).label().or(() -> xml(start));
            case NOTHING -> Optional.empty();
        };
        return label.flatMap(Labels::charset).map(Declarations::meant);
    }

    /** A declaration that could be read as ASCII was not written in 16 bits. */
    private static Charset meant(Charset declared) {
        return declared.equals(StandardCharsets.UTF_16BE) || declared.equals(StandardCharsets.UTF_16LE)
                ? StandardCharsets.UTF_8
                : declared;
    }

    private static Optional<String> xml(byte[] start) {
        String ascii = new String(start, 0, Math.min(start.length, XML_DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher found = XML_ENCODING.matcher(ascii);
        return found.find() ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1)) : Optional.empty();
    }
}

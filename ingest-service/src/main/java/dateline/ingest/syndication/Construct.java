package dateline.ingest.syndication;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The text of an element of RSS or Atom, read by what the element says of it: {@code type} and, in Atom 0.3, {@code mode}. */
final class Construct {

    /** Browsers take an end tag of these for a second one. */
    private static final Pattern SURPLUS_ENDS = Pattern.compile("(?i)</(br|hr|img|wbr|col|input|area|source|track)>");

    private static final Pattern PREFIXES = Pattern.compile("(</?)[\\w.-]+:(?=[a-zA-Z])");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");

    private Construct() {}

    /** What a reader sees; empty for what is no text, such as a picture, and for nothing. */
    static Optional<String> text(Element element) {
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        String mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
        return Optional.of(read(element, type, mode)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static String read(Element element, String type, String mode) {
        if (mode.equals("base64")) {
            return isPicture(type) ? "" : Prose.guessed(decoded(element.wholeText()));
        }
        if (element.childrenSize() > 0 && !mode.equals("escaped")) {
            return Prose.html(markup(element));
        }
        return switch (type) {
            case "html", "text/html", "application/xhtml+xml", "xhtml" -> Prose.html(element.wholeText());
            case "", "text", "text/plain" -> Prose.guessed(element.wholeText());
            default -> {
                if (type.startsWith("text/") || type.endsWith("xml")) {
                    yield Prose.guessed(element.wholeText());
                }
                // RFC 4287, 4.1.3.3: whatever else it is, it comes as base64, which may stand for text all the same.
                yield isPicture(type) ? "" : Prose.guessed(decoded(element.wholeText()));
            }
        };
    }

    private static boolean isPicture(String type) {
        return type.startsWith("image/") || type.startsWith("audio/") || type.startsWith("video/");
    }

    /** A title is text whatever is said of it. */
    static Optional<String> title(Element element) {
        return text(element)
                .or(() ->
                        Optional.of(Prose.guessed(element.wholeText()).strip()).filter(text -> !text.isEmpty()));
    }

    private static String markup(Element element) {
        String html = PREFIXES.matcher(element.html()).replaceAll("$1");
        return SURPLUS_ENDS.matcher(html).replaceAll("");
    }

    /** The text of the bytes; empty where it is no base64, or the bytes are no text. */
    private static String decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(BLANKS.matcher(base64).replaceAll(""));
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return CONTROL.matcher(text).find() ? "" : text;
        } catch (IllegalArgumentException | CharacterCodingException e) {
            // Not what its feed says it is, and so no text.
            return "";
        }
    }
}

package dateline.ingest.charset;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the {@code meta} element that names the charset, by the steps of the HTML Standard ("prescan a byte stream to
 * determine its encoding"), but not in the first 1024 bytes alone: browsers start again where they find it later. For one look.
 */
final class MetaPrescan {

    private static final Pattern CHARSET_IN_CONTENT = Pattern.compile(
            "(?i)charset[\\t\\n\\f\\r ]*=[\\t\\n\\f\\r ]*(?:\"([^\"]*)\"|'([^']*)'|([^\"'\\t\\n\\f\\r ;][^\\t\\n\\f\\r ;]*))");

    private final String text;
    private int at;

    MetaPrescan(byte[] start) {
        this.text = new String(start, StandardCharsets.ISO_8859_1);
    }

    /** The label of the first declaration that is one. */
    Optional<String> label() {
        for (; at < text.length(); at++) {
            if (text.startsWith("<!--", at)) {
                skipTo("-->", at + 2);
            } else if (text.regionMatches(true, at, "<meta", 0, 5) && isBlankOrSlash(at + 5)) {
                at += 5;
                Optional<String> label = declared(attributes())
                        .filter(known -> Labels.charset(known).isPresent());
                if (label.isPresent()) {
                    return label;
                }
            } else if (isTag()) {
                skipName();
                attributes();
            } else if (text.startsWith("<!", at) || text.startsWith("</", at) || text.startsWith("<?", at)) {
                skipTo(">", at);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> declared(Map<String, String> meta) {
        @Nullable String charset = meta.get("charset");
        if (charset != null) {
            return Optional.of(charset);
        }
        Matcher content = CHARSET_IN_CONTENT.matcher(meta.getOrDefault("content", ""));
        if (!"content-type".equals(meta.get("http-equiv")) || !content.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(content.group(1))
                .or(() -> Optional.ofNullable(content.group(2)))
                .or(() -> Optional.ofNullable(content.group(3)));
    }

    private boolean isTag() {
        int name = text.startsWith("</", at) ? at + 2 : at + 1;
        return text.charAt(at) == '<' && name < text.length() && isLetter(text.charAt(name));
    }

    private void skipName() {
        while (at < text.length() && !isBlank(at) && text.charAt(at) != '>') {
            at++;
        }
    }

    private void skipTo(String end, int from) {
        int found = text.indexOf(end, from);
        at = found < 0 ? text.length() : found + end.length() - 1;
    }

    /** All attributes up to the end of the tag; of two with one name the first counts. Stands on the tag's end afterwards. */
    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        while (nextAttribute(attributes)) {
            // Each call reads one.
        }
        return attributes;
    }

    private boolean nextAttribute(Map<String, String> attributes) {
        while (at < text.length() && isBlankOrSlash(at)) {
            at++;
        }
        if (at >= text.length() || text.charAt(at) == '>') {
            return false;
        }
        int start = at;
        at++;
        while (at < text.length() && !isBlankOrSlash(at) && text.charAt(at) != '>' && text.charAt(at) != '=') {
            at++;
        }
        String name = text.substring(start, at).toLowerCase(Locale.ROOT);
        skipBlanks();
        String value = "";
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            skipBlanks();
            value = value();
        }
        // Cut off: what is not ended does not count.
        if (at < text.length()) {
            attributes.putIfAbsent(name, value.toLowerCase(Locale.ROOT));
        }
        return true;
    }

    private String value() {
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            int end = text.indexOf(text.charAt(at), at + 1);
            String value = end < 0 ? "" : text.substring(at + 1, end);
            at = end < 0 ? text.length() : end + 1;
            return value;
        }
        int start = at;
        skipName();
        return text.substring(start, at);
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(at)) {
            at++;
        }
    }

    private boolean isBlank(int index) {
        return "\t\n\f\r ".indexOf(text.charAt(index)) >= 0;
    }

    private boolean isBlankOrSlash(int index) {
        return index < text.length() && (isBlank(index) || text.charAt(index) == '/');
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}

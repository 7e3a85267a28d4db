package dateline.ingest.article;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding: escapes what may not stand as it is, keeps escapes of what has a meaning, undoes those that nobody needs. */
final class UrlEscapes {

    static final String PATH = "-._~!$&'()*+,;=:@/";
    static final String QUERY = PATH + "?";
    private static final String UNRESERVED = "-._~";

    private UrlEscapes() {}

    /**
     * The one way to write a part of an address.
     *
     * @param allowed what may stand there beside letters and digits
     */
    static String normal(String text, String allowed) {
        StringBuilder out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            if (c == '%' && isEscape(text, at)) {
                int value = HexFormat.fromHexDigits(text, at + 1, at + 3);
                out.append(plain(value, UNRESERVED) ? Character.toString(value) : escape(value));
                at += 3;
            } else {
                out.append(plain(c, allowed) ? Character.toString(c) : escape(Character.toString(c)));
                at += Character.charCount(c);
            }
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
    }

    private static boolean plain(int c, String allowed) {
        return c < 128 && (Character.isLetterOrDigit(c) || allowed.indexOf(c) >= 0);
    }

    private static String escape(String character) {
        StringBuilder out = new StringBuilder();
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append(escape(b & 0xff));
        }
        return out.toString();
    }

    private static String escape(int value) {
        return "%" + HexFormat.of().withUpperCase().toHexDigits((byte) value);
    }
}

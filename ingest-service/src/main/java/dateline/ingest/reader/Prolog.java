package dateline.ingest.reader;

import java.util.Optional;

/**
 * What may stand before the first element: declarations, instructions, comments, a document type with all that it declares.
 *
 * @param end where it ends; the end of the text where a part of it is not closed
 * @param doctype the name in the document type declaration
 */
record Prolog(int end, Optional<String> doctype) {

    private static final String DOCTYPE = "<!DOCTYPE";

    static Prolog of(String text) {
        Optional<String> doctype = Optional.empty();
        int at = blanks(text, 0);
        int before = -1;
        while (at > before && at < text.length()) {
            before = at;
            if (text.startsWith("<?", at)) {
                at = after(text, "?>", at);
            } else if (text.startsWith("<!--", at)) {
                at = after(text, "-->", at + 4);
            } else if (text.regionMatches(true, at, DOCTYPE, 0, DOCTYPE.length())) {
                doctype = doctype.isPresent() ? doctype : Optional.of(name(text, blanks(text, at + DOCTYPE.length())));
                at = doctypeEnd(text, at + DOCTYPE.length());
            }
            at = blanks(text, at);
        }
        return new Prolog(at, doctype);
    }

    private static int doctypeEnd(String text, int start) {
        int at = start;
        boolean inside = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = after(text, String.valueOf(c), at + 1);
                continue;
            }
            if (inside && text.startsWith("<!--", at)) {
                at = after(text, "-->", at + 4);
                continue;
            }
            at++;
            if (c == '>' && !inside) {
                return at;
            }
            inside = c == '[' || (inside && c != ']');
        }
        return at;
    }

    private static String name(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && "[>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    private static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    private static int blanks(String text, int from) {
        int at = Math.min(from, text.length());
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}

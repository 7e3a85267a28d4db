package dateline.ingest.ninjs;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.TextField;
import dateline.ingest.html.HtmlText;
import dateline.ingest.json.WrongField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Title and body of an item. Of several bodies one with markup is read, because it tells its paragraphs; where there is no
 * body, a text's description is its summary.
 */
final class NinjsText {

    private static final Set<String> WITHOUT_TEXT = Set.of("audio", "picture", "graphic", "video", "component");
    private static final Pattern MARKUP = Pattern.compile("(?s).*</?[a-zA-Z][^>]*>.*");

    private NinjsText() {}

    static void into(NinjsItem item, DraftBuilder draft) throws WrongField {
        List<Piece> bodies = pieces(item, "body", "bodies");
        List<Piece> descriptions = pieces(item, "description", "descriptions");
        title(item, draft);
        Optional<String> body = body(bodies);
        Optional<String> summary = body(descriptions);
        if (body.isPresent()) {
            draft.put(TextField.BODY, body.get()).label("description", summary.orElse(null));
            item.text("representationtype").ifPresent(type -> draft.put(TextField.COMPLETENESS, completeness(type)));
            return;
        }
        String type = item.text("type").orElse("text").toLowerCase(Locale.ROOT);
        if (WITHOUT_TEXT.contains(type)
                || item.has("eventdetails")
                || item.has("plannedcoverage")
                || summary.isEmpty()) {
            String kind =
                    item.has("eventdetails") || item.has("plannedcoverage") ? "an event or a plan" : "of type " + type;
            throw new WrongField("the item has no text: it is " + kind + " and has no body");
        }
        draft.put(TextField.BODY, summary.get()).put(TextField.COMPLETENESS, "summary");
    }

    private static String completeness(String representation) {
        return representation.equalsIgnoreCase("complete") || representation.equalsIgnoreCase("full")
                ? "full"
                : "unknown";
    }

    private static void title(NinjsItem item, DraftBuilder draft) throws WrongField {
        Optional<String> whole = item.text("headline");
        List<Piece> headlines = pieces(item, "headline", "headlines");
        Optional<String> other = item.text("title");
        draft.put(
                TextField.TITLE,
                whole.map(HtmlText::of)
                        .or(() -> first(headlines, piece -> piece.role().equals("main")))
                        .or(() -> first(headlines, piece -> true))
                        .or(() -> other.map(HtmlText::of))
                        .orElse(null));
    }

    private static Optional<String> body(List<Piece> pieces) {
        return first(pieces, Piece::hasMarkup).or(() -> first(pieces, piece -> true));
    }

    private static Optional<String> first(List<Piece> pieces, Predicate<Piece> condition) {
        return pieces.stream()
                .filter(condition)
                .map(Piece::read)
                .filter(text -> !text.isBlank())
                .findFirst();
    }

    /** {@code body_text}, {@code body_xhtml} of versions 1 and 2, {@code bodies} of version 3. */
    private static List<Piece> pieces(NinjsItem item, String prefix, String list) throws WrongField {
        List<Piece> pieces = new ArrayList<>();
        for (String name : item.startingWith(prefix + "_")) {
            String role = name.substring(prefix.length() + 1);
            item.text(name).ifPresent(value -> pieces.add(new Piece(role, role, value)));
        }
        for (Map<String, JsonNode> entry : item.objects(list)) {
            String type = NinjsItem.plain(entry, "contenttype").orElse("");
            String role = NinjsItem.plain(entry, "role").orElse("");
            NinjsItem.plain(entry, "value").ifPresent(value -> pieces.add(new Piece(role, type, value)));
        }
        return pieces;
    }

    /**
     * One of several texts for the same thing.
     *
     * @param type a media type, or what stands for one in a property's name
     */
    private record Piece(String role, String type, String value) {
        boolean hasMarkup() {
            boolean plain = type.equals("text") || type.startsWith("text/plain");
            return !plain && MARKUP.matcher(value).matches();
        }

        String read() {
            return hasMarkup() ? HtmlText.of(value) : value;
        }
    }
}

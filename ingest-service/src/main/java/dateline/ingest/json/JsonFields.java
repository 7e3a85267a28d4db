package dateline.ingest.json;

import dateline.article.Subject;
import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Collects the fields of one article over the defaults. */
final class JsonFields {

    private static final Set<String> WITHDRAWN = Set.of("withdrawn", "canceled", "cancelled");

    private final JsonParser parser;
    private final Map<TextField, String> text = new EnumMap<>(TextField.class);
    private final Map<String, String> labels;
    private final Draft defaults;
    private final List<String> authors = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private boolean withdrawn;
    private int ignored;

    JsonFields(JsonParser parser, Draft defaults) {
        this.parser = parser;
        this.defaults = defaults;
        this.labels = new HashMap<>(defaults.labels());
        this.withdrawn = defaults.withdrawn();
        text.putAll(defaults.text());
    }

    /** Reads to the end of the object whose start the parser stands on. */
    void readObject() throws WrongField {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (!seen.add(name)) {
                throw new WrongField("a field stands twice in the article: " + excerpt(name));
            }
            parser.nextToken();
            read(name);
        }
    }

    private void read(String name) throws WrongField {
        switch (name) {
            case "id" -> JsonValues.textOrNumber(parser, name).ifPresent(id -> text.put(TextField.ID, id));
            case "source" -> readSource();
            case "author", "authors" -> authors.addAll(JsonValues.names(parser, name));
            case "subjects" -> subjects.addAll(JsonValues.subjects(parser, name));
            case "status" -> readStatus();
            case "reason" -> readReason();
            default -> {
                Optional<TextField> known = TextField.named(name);
                if (known.isPresent()) {
                    JsonValues.text(parser, name).ifPresent(value -> text.put(known.get(), value));
                } else {
                    readLabel(name);
                }
            }
        }
    }

    private void readSource() throws WrongField {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            JsonValues.text(parser, "source").ifPresent(id -> text.put(TextField.SOURCE, id));
            return;
        }
        Map<String, String> source = JsonValues.object(parser);
        put(TextField.SOURCE, source.getOrDefault("id", source.get("name")));
        put(TextField.SOURCE_NAME, source.get("name"));
        put(TextField.SOURCE_ZONE, source.get("zone"));
    }

    private void put(TextField field, @Nullable String value) {
        if (value != null) {
            text.put(field, value);
        }
    }

    /** Any other status is the sender's own affair. */
    private void readStatus() {
        Optional<String> status = JsonValues.plain(parser);
        if (status.filter(WITHDRAWN::contains).isPresent()) {
            withdrawn = true;
        } else {
            readLabel("status");
        }
    }

    /** Why the article is taken down; of one that is not, a field of the sender's own. */
    private void readReason() {
        JsonValues.plain(parser).ifPresent(reason -> text.put(TextField.REASON, reason));
        skipStructure();
    }

    private void readLabel(String name) {
        JsonValues.plain(parser).ifPresent(value -> labels.put(name, value));
        skipStructure();
    }

    private void skipStructure() {
        if (parser.currentToken().isStructStart()) {
            ignored++;
            parser.skipChildren();
        }
    }

    Draft draft() {
        @Nullable String reason = withdrawn ? null : text.remove(TextField.REASON);
        if (reason != null) {
            labels.put(TextField.REASON.wireName(), reason);
        }
        return new Draft(
                text,
                authors.isEmpty() ? defaults.authors() : authors,
                subjects.isEmpty() ? defaults.subjects() : subjects,
                labels,
                defaults.path(),
                withdrawn);
    }

    int ignored() {
        return ignored;
    }

    private static String excerpt(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}

package dateline.ingest.article;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a sender can say of an article in plain text, with the name used in JSON, in query parameters and in reasons. */
public enum TextField {
    /** The sender's own id, scoped by the source. */
    ID("id"),
    SOURCE("source"),
    SOURCE_NAME("sourceName"),
    SOURCE_ZONE("sourceZone"),
    URL("url"),
    TITLE("title"),
    BODY("body"),
    COMPLETENESS("completeness"),
    PUBLISHED_AT("publishedAt"),
    UPDATED_AT("updatedAt"),
    LANGUAGE("language"),
    RIGHTS("rights"),
    /** Until when nobody but the recipient may read it: a date-time with its offset. */
    EMBARGOED_UNTIL("embargoedUntil"),
    /** Why the publisher takes the article down. */
    REASON("reason");

    private static final Map<String, TextField> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(TextField::wireName, Function.identity()));

    private final String wireName;

    TextField(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    public static Optional<TextField> named(String wireName) {
        return Optional.ofNullable(BY_NAME.get(wireName));
    }
}

package dateline.message;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of messages with the names by which records tell them apart ({@code ce_type}). */
public enum MessageType {
    ARTICLE_INGESTED("dateline.article.ingested.v1", ArticleIngested.class),
    ARTICLE_WITHDRAWN("dateline.article.withdrawn.v1", ArticleWithdrawn.class),
    ARTICLE_ENRICHED("dateline.article.enriched.v1", ArticleEnriched.class),
    ARTICLE_HELD("dateline.article.held.v1", ArticleHeld.class),
    RECEIPT("dateline.receipt.v1", Receipt.class);

    private final String wireName;
    private final Class<? extends Message> message;

    MessageType(String wireName, Class<? extends Message> message) {
        this.wireName = wireName;
        this.message = message;
    }

    public String wireName() {
        return wireName;
    }

    public Class<? extends Message> message() {
        return message;
    }

    public static Optional<MessageType> of(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(wireName))
                .findFirst();
    }

    public static MessageType of(Message message) {
        return switch (message) {
            case ArticleIngested ingested -> ARTICLE_INGESTED;
            case ArticleWithdrawn withdrawn -> ARTICLE_WITHDRAWN;
            case ArticleEnriched enriched -> ARTICLE_ENRICHED;
            case ArticleHeld held -> ARTICLE_HELD;
            case Receipt receipt -> RECEIPT;
        };
    }
}

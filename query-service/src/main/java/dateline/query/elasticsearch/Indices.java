package dateline.query.elasticsearch;

import dateline.query.change.Stream;
import dateline.query.question.Kind;

/** The aliases that index-service makes; behind them nothing that is hidden can be seen. */
final class Indices {

    static final String ARTICLES = "news-articles";
    static final String ENTITIES = "news-entities";
    static final String QUOTES = "news-quotes";
    static final String EVENTS = "news-events";

    private Indices() {}

    static String of(Kind kind) {
        return switch (kind) {
            case ARTICLES -> ARTICLES;
            case QUOTES -> QUOTES;
            case EVENTS -> EVENTS;
        };
    }

    static String of(Stream stream) {
        return switch (stream) {
            case ARTICLES -> ARTICLES;
            case ENTITIES -> ENTITIES;
            case QUOTES -> QUOTES;
            case EVENTS -> EVENTS;
        };
    }
}

package dateline.enrich;

import dateline.message.ArticleEnriched;
import dateline.message.ArticleIngested;
import dateline.message.ArticleWithdrawn;
import dateline.message.EnrichedMessage;
import dateline.message.Extractor;
import dateline.message.IngestedMessage;
import java.time.InstantSource;

/** Turns what ingest publishes into what the index takes. Never fails for what an article holds. Thread-safe. */
public final class Enricher {

    /**
     * Goes into every enriched message and orders the findings of one revision of an article. To be raised by one, here and
     * nowhere else, with every change after which the same text gives other findings: a finder's rule, the engine or its
     * models, the gazetteer, the language rule. Not for changes of speed or wording of reasons. Without it the index would
     * take a re-enriched article for a repeat of the old one. At most {@link Extractor#MAX_GENERATION}.
     */
    public static final int GENERATION = 2;

    private final Languages languages;
    private final ArticleReader reader;
    private final Extractor extractor;
    private final InstantSource clock;

    public Enricher(Languages languages, ArticleReader reader, Extractor extractor, InstantSource clock) {
        this.languages = languages;
        this.reader = reader;
        this.extractor = extractor;
        this.clock = clock;
    }

    /** The message to send on; a withdrawal passes unchanged. */
    public EnrichedMessage enrich(IngestedMessage message) {
        return switch (message) {
            case ArticleWithdrawn withdrawn -> withdrawn;
            case ArticleIngested article -> enrich(article);
        };
    }

    private ArticleEnriched enrich(ArticleIngested article) {
        ArticleLanguage language = languages.of(article);
        Reading reading =
                language.readable() ? reader.read(article) : Reading.none(language + ": findings are in English only");
        return new ArticleEnriched(
                article,
                language.tag(),
                reading.entities(),
                reading.quotes(),
                reading.events(),
                extractor,
                clock.instant(),
                reading.findings());
    }
}

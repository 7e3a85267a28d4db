package dateline.ingest.syndication;

import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds for all items of a feed where they do not say it themselves.
 *
 * @param defaults said beside the feed, without what would make all items one article
 * @param home the page of the feed
 */
record Whole(
        Draft defaults, Optional<URI> home, Optional<String> language, Optional<String> rights, List<String> authors) {

    Whole {
        authors = List.copyOf(authors);
    }

    /** The defaults of items: a URL is that of the feed. */
    static Draft ofItems(Draft defaults) {
        Map<TextField, String> text = new EnumMap<>(TextField.class);
        text.putAll(defaults.text());
        text.remove(TextField.URL);
        text.remove(TextField.ID);
        return new Draft(
                text,
                defaults.authors(),
                defaults.subjects(),
                defaults.labels(),
                Optional.empty(),
                defaults.withdrawn());
    }

    /** Where the feed was found. */
    static Optional<URI> found(Draft defaults) {
        return defaults.get(TextField.URL).flatMap(url -> Address.uri(url, Optional.empty()));
    }
}

package dateline.ingest.feed;

import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.CanonicalUrl;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Normalized;
import dateline.ingest.article.TextField;
import dateline.ingest.fetch.FetchRequest;
import dateline.ingest.fetch.FetchResult;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.format.ContentType;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.format.Recognition;
import dateline.ingest.intake.Receipts;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import dateline.message.Receipt;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Completes the articles of a feed by the pages that they link to, as far as a format for pages is known. An article that is known
 * already, in this version, is passed over with its page: its teaser would otherwise count as a change of the full text. Where a
 * page cannot be had the article is taken as the feed has it. Thread-safe.
 */
public final class LinkedPages {

    private static final String ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1";

    /** Identifies an article that a feed gives without any text. */
    private static final String NO_TEXT = "-";

    private final Fetcher fetcher;
    private final KnownFormats formats;
    private final ArticleNormalizer normalizer;
    private final Receipts receipts;

    public LinkedPages(Fetcher fetcher, KnownFormats formats, ArticleNormalizer normalizer, Receipts receipts) {
        this.fetcher = fetcher;
        this.formats = formats;
        this.normalizer = normalizer;
        this.receipts = receipts;
    }

    /** What became of a page. */
    sealed interface Page {

        record Read(Draft draft) implements Page {}

        /**
         * It cannot be had, or holds no text.
         *
         * @param notBefore when its server wants to be asked again
         */
        record Missing(String reason, Optional<Instant> notBefore) implements Page {}
    }

    /** The same articles, completed one by one as they are asked for. */
    Readings completing(Readings feed, PageTally tally) {
        return new Readings() {
            @Override
            public @Nullable Reading next() throws IOException {
                Reading reading = feed.next();
                while (reading instanceof Reading.Found found && isKnown(found.draft())) {
                    reading = feed.next();
                }
                return reading instanceof Reading.Found found ? completed(found, tally) : reading;
            }

            @Override
            public void close() throws IOException {
                feed.close();
            }
        };
    }

    /** Whether the article is known by its receipt, in this version or a newer one. */
    boolean isKnown(Draft draft) {
        Draft identified = draft.get(TextField.BODY).isPresent() ? draft : draft.with(TextField.BODY, NO_TEXT);
        return !draft.withdrawn()
                && normalizer.normalize(identified) instanceof Normalized.Article article
                && receipts.find(article.content().id())
                        .filter(receipt -> covers(receipt, article.version()))
                        .isPresent();
    }

    private static boolean covers(Receipt receipt, @Nullable Instant version) {
        return version == null || version.toEpochMilli() <= receipt.revision();
    }

    private Reading completed(Reading.Found found, PageTally tally) throws IOException {
        if (found.draft().withdrawn() || found.draft().get(TextField.URL).isEmpty()) {
            return found;
        }
        return switch (page(found.draft())) {
            case Page.Read(Draft draft) -> {
                tally.read();
                yield new Reading.Found(found.line(), draft, found.ignoredFields());
            }
            case Page.Missing(String reason, var notBefore) -> {
                tally.failed(reason);
                yield found;
            }
        };
    }

    /**
     * The article of a page. What the page says goes first, but for who the article is: that is the feed's word.
     *
     * @param known what the feed says of it, its address at least; its source is the one with whose credentials and proxy the page
     *     is fetched
     */
    Page page(Draft known) throws IOException {
        String link = known.get(TextField.URL).orElseThrow().strip();
        Optional<URI> address = CanonicalUrl.of(link);
        if (address.isEmpty()) {
            return missing(link, "no address of the web");
        }
        try {
            FetchRequest request =
                    new FetchRequest(address.get(), ACCEPT, Optional.empty(), known.get(TextField.SOURCE));
            return switch (fetcher.fetch(request)) {
                case FetchResult.Fetched fetched -> read(fetched, known);
                case FetchResult.NotModified any -> missing(link, "the server answered 304 without being asked to");
                case FetchResult.Gone any -> missing(link, "taken away for good (410)");
                case FetchResult.Refused(String reason) -> missing(link, reason);
                case FetchResult.Failed(String reason, var notBefore) ->
                    new Page.Missing(link + ": " + reason, notBefore);
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("told to stop while fetching pages");
        }
    }

    private Page read(FetchResult.Fetched page, Draft known) {
        String link = page.address().toString();
        try {
            return switch (formats.recognize(
                    ContentType.declared(page.contentType()), page.body().open())) {
                case Recognition.Unknown(String reason) -> missing(link, reason);
                case Recognition.Known format -> first(link, format, known);
            };
        } catch (IOException e) {
            return missing(link, String.valueOf(e.getMessage()));
        }
    }

    private static Page first(String link, Recognition.Known format, Draft known) throws IOException {
        try (Readings readings = format.open(known)) {
            return switch (readings.next()) {
                case null -> missing(link, "there is no article on the page");
                case Reading.Unreadable(long line, var rejection) -> missing(link, rejection.reason());
                case Reading.Found(long line, Draft draft, int ignored) ->
                    length(draft) >= Math.max(1, length(known))
                            ? new Page.Read(same(same(draft, known, TextField.ID), known, TextField.URL))
                            : missing(
                                    link,
                                    length(draft) == 0
                                            ? "there is no text on the page"
                                            : "the page has less text than the feed");
            };
        }
    }

    /** A wall or a notice in place of the article has less to say than the feed. */
    private static int length(Draft draft) {
        return draft.get(TextField.BODY).map(body -> body.strip().length()).orElse(0);
    }

    private static Page missing(String link, String reason) {
        return new Page.Missing(link + ": " + reason, Optional.empty());
    }

    private static Draft same(Draft draft, Draft feed, TextField field) {
        return feed.get(field).map(value -> draft.with(field, value)).orElse(draft);
    }
}

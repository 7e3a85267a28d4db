package dateline.ingest.feed;

import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Normalized;
import dateline.ingest.article.TextField;
import dateline.ingest.fetch.FetchRequest;
import dateline.ingest.fetch.FetchResult;
import dateline.ingest.fetch.Fetcher;
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

    /**
     * The same articles, completed one by one as they are asked for.
     *
     * @param source of the feed, with whose credentials and proxy pages are fetched
     */
    Readings completing(Readings feed, String source) {
        return new Readings() {
            @Override
            public @Nullable Reading next() throws IOException {
                Reading reading = feed.next();
                while (reading instanceof Reading.Found found && isKnown(found.draft())) {
                    reading = feed.next();
                }
                return reading instanceof Reading.Found found ? completed(found, source) : reading;
            }

            @Override
            public void close() throws IOException {
                feed.close();
            }
        };
    }

    private boolean isKnown(Draft draft) {
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

    private Reading completed(Reading.Found found, String source) throws IOException {
        Optional<String> link = found.draft().get(TextField.URL);
        if (found.draft().withdrawn() || link.isEmpty()) {
            return found;
        }
        return page(link.get(), source)
                .flatMap(page -> draft(page, found.draft()))
                .map(draft -> new Reading.Found(found.line(), draft, found.ignoredFields()))
                .orElse(found);
    }

    private Optional<FetchResult.Fetched> page(String link, String source) throws IOException {
        try {
            FetchResult result = fetcher.fetch(
                    new FetchRequest(URI.create(link.strip()), ACCEPT, Optional.empty(), Optional.of(source)));
            return result instanceof FetchResult.Fetched fetched ? Optional.of(fetched) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // No address, then; the article's own fields say what there is.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("told to stop while fetching pages");
        }
    }

    /** What the page says goes first, but for who the article is: that is the feed's word. */
    private Optional<Draft> draft(FetchResult.Fetched page, Draft feed) {
        try {
            return switch (formats.recognize(
                    ContentType.declared(page.contentType()), page.body().open())) {
                case Recognition.Unknown(String reason) -> Optional.empty();
                case Recognition.Known known -> first(known, feed);
            };
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Draft> first(Recognition.Known known, Draft feed) throws IOException {
        try (Readings readings = known.open(feed)) {
            return readings.next() instanceof Reading.Found found && length(found.draft()) >= Math.max(1, length(feed))
                    ? Optional.of(same(same(found.draft(), feed, TextField.ID), feed, TextField.URL))
                    : Optional.empty();
        }
    }

    /** A wall or a notice in place of the article has less to say than the feed. */
    private static int length(Draft draft) {
        return draft.get(TextField.BODY).map(String::length).orElse(0);
    }

    private static Draft same(Draft draft, Draft feed, TextField field) {
        return feed.get(field).map(value -> draft.with(field, value)).orElse(draft);
    }
}

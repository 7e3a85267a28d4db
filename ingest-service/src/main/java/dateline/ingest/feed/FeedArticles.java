package dateline.ingest.feed;

import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import dateline.ingest.fetch.FetchResult.Fetched;
import dateline.ingest.format.ContentType;
import dateline.ingest.format.Declared;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.format.Recognition;
import dateline.ingest.intake.BatchBroken;
import dateline.ingest.intake.BatchIntake;
import dateline.ingest.intake.BatchSum;
import dateline.ingest.intake.Unavailable;
import dateline.ingest.reader.Beginning;
import dateline.ingest.reader.Readings;
import dateline.ingest.sitemap.SitemapReadings;
import dateline.ingest.syndication.FeedFormat;
import dateline.ingest.syndication.FeedReadings;
import dateline.ingest.syndication.NamedFeeds;
import dateline.ingest.syndication.Timetable;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** Takes the articles of what was fetched. Thread-safe. */
public final class FeedArticles {

    /** Enough to choose from; some pages name a feed for every section. */
    private static final int NAMED = 10;

    private final KnownFormats formats;
    private final BatchIntake batches;
    private final LinkedPages pages;
    private final SitemapArticles sitemaps;

    public FeedArticles(KnownFormats formats, BatchIntake batches, LinkedPages pages, SitemapArticles sitemaps) {
        this.formats = formats;
        this.batches = batches;
        this.pages = pages;
        this.sitemaps = sitemaps;
    }

    /**
     * Takes what is new.
     *
     * @param before what is remembered of a site map
     */
    Taken take(Feed feed, MapMemory before, Fetched fetched) throws InterruptedException {
        try {
            Declared declared = ContentType.declared(fetched.contentType());
            if (Beginning.of(new BufferedInputStream(fetched.body().open())).html()) {
                return named(fetched, declared);
            }
            return switch (formats.recognize(declared, fetched.body().open())) {
                case Recognition.Unknown(String reason) -> new Taken.Unreadable(reason);
                case Recognition.Known known -> taken(feed, before, known, fetched.address());
            };
        } catch (IOException e) {
            return new Taken.Unreadable(String.valueOf(e.getMessage()));
        } catch (Unavailable e) {
            return new Taken.Later(String.valueOf(e.getMessage()));
        } catch (BatchBroken broken) {
            return switch (broken.getCause()) {
                case Unavailable unavailable -> new Taken.Later(String.valueOf(unavailable.getMessage()));
                case IOException input -> new Taken.Unreadable(String.valueOf(input.getMessage()));
                case null -> throw new IllegalStateException(broken);
                case Throwable bug -> throw new IllegalStateException(bug);
            };
        }
    }

    /** A page is no feed, but may name one. */
    private static Taken named(Fetched page, Declared declared) throws IOException {
        List<URI> feeds = NamedFeeds.of(page.body().open().readAllBytes(), declared.charset(), page.address());
        return switch (feeds.size()) {
            case 0 -> new Taken.Unreadable("a page, which is no feed and names none");
            case 1 -> new Taken.Elsewhere(feeds.getFirst());
            default ->
                new Taken.Unreadable("a page, which is no feed but names " + feeds.size() + "; follow one of them: "
                        + feeds.stream().limit(NAMED).map(URI::toString).collect(Collectors.joining(", ")));
        };
    }

    private Taken taken(Feed feed, MapMemory before, Recognition.Known known, URI address)
            throws IOException, InterruptedException, BatchBroken {
        Draft defaults = defaults(feed);
        boolean syndicated = known.format().articles() instanceof FeedFormat;
        try (Readings readings = known.open(syndicated ? defaults.with(TextField.URL, address.toString()) : defaults)) {
            return switch (readings) {
                case SitemapReadings map -> sitemaps.take(feed, before, defaults, map);
                case FeedReadings items -> taken(feed, items, items.facts().timetable());
                default -> taken(feed, readings, Timetable.EMPTY);
            };
        }
    }

    private Taken taken(Feed feed, Readings articles, Timetable timetable) throws InterruptedException, BatchBroken {
        PageTally tally = new PageTally();
        BatchSum sum = batches.take(
                feed.fullText() ? pages.completing(articles, tally) : articles, feed.lane(), null, rejection -> {});
        return sum.read() > 0 && sum.rejected() == sum.read()
                ? new Taken.Unreadable("none of its " + sum.read() + " articles is taken: "
                        + sum.rejections().getFirst().reason())
                : new Taken.Done(sum.accepted(), timetable, tally.sum());
    }

    private static Draft defaults(Feed feed) {
        Draft draft = Draft.EMPTY.with(TextField.SOURCE, feed.source());
        draft = feed.name() == null ? draft : draft.with(TextField.SOURCE_NAME, feed.name());
        draft = feed.zone() == null
                ? draft
                : draft.with(TextField.SOURCE_ZONE, feed.zone().getId());
        return feed.language() == null ? draft : draft.with(TextField.LANGUAGE, feed.language());
    }
}

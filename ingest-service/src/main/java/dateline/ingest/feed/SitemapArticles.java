package dateline.ingest.feed;

import dateline.ingest.article.Draft;
import dateline.ingest.fetch.FetchRequest;
import dateline.ingest.fetch.FetchResult;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.format.ContentType;
import dateline.ingest.format.KnownFormats;
import dateline.ingest.format.Recognition;
import dateline.ingest.intake.BatchBroken;
import dateline.ingest.intake.BatchIntake;
import dateline.ingest.intake.BatchSum;
import dateline.ingest.reader.Readings;
import dateline.ingest.sitemap.SitemapLink;
import dateline.ingest.sitemap.SitemapReadings;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes the articles of the pages that site maps name. The newest pages go first; what one visit cannot do is left for the next.
 * Pages that are known by their receipts, in the version that the map tells, are not asked for. Thread-safe.
 */
public final class SitemapArticles {

    private static final String ACCEPT = "application/xml, text/xml;q=0.9, */*;q=0.1";

    /** Maps of an index that one visit reads: each may be as large as a feed. */
    private static final int MAPS = 10;

    private final Fetcher fetcher;
    private final KnownFormats formats;
    private final BatchIntake batches;
    private final LinkedPages pages;
    private final PageLimits limits;
    private final InstantSource clock;

    public SitemapArticles(
            Fetcher fetcher,
            KnownFormats formats,
            BatchIntake batches,
            LinkedPages pages,
            PageLimits limits,
            InstantSource clock) {
        this.fetcher = fetcher;
        this.formats = formats;
        this.batches = batches;
        this.pages = pages;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Takes what one visit can take.
     *
     * @param defaults what holds for every article of the feed
     */
    Taken take(Feed feed, MapMemory before, Draft defaults, SitemapReadings map)
            throws IOException, InterruptedException, BatchBroken {
        if (map.pages().isEmpty() && map.sitemaps().isEmpty() && map.rejection().isPresent()) {
            return new Taken.Unreadable(map.rejection().get().reason());
        }
        return new Visit(feed, before, defaults).take(map);
    }

    private final class Visit {
        private final Feed feed;
        private final Draft defaults;
        private final Instant start = clock.instant();
        private final MapNotes notes;
        private final PageTally tally = new PageTally();
        private final List<ChildMap> children = new ArrayList<>();
        private int named;
        private int known;

        Visit(Feed feed, MapMemory before, Draft defaults) {
            this.feed = feed;
            this.defaults = defaults;
            this.notes = new MapNotes(before, start);
        }

        Taken take(SitemapReadings map) throws IOException, InterruptedException, BatchBroken {
            map.rejection().ifPresent(rejection -> tally.failed(feed.url() + ": " + rejection.reason()));
            List<MapEntry> entries = new ArrayList<>(open(map.pages()));
            List<SitemapLink> unread = notes.unread(map.sitemaps());
            for (SitemapLink link : unread.subList(0, Math.min(MAPS, unread.size()))) {
                entries.addAll(child(link));
            }
            entries.sort(MapEntry.NEWEST_FIRST);
            return walked(entries, unread.size() > MAPS);
        }

        private Taken walked(List<MapEntry> entries, boolean moreMaps) throws InterruptedException, BatchBroken {
            SitemapWalk walk = new SitemapWalk(pages, notes, tally, limits, entries, start, clock);
            BatchSum sum = batches.take(walk, feed.lane(), null, walk::rejected);
            walk.finish();
            children.stream()
                    .filter(child -> child.isDone(walk.left(), notes))
                    .forEach(child -> notes.finished(child.link));
            PageSum done = tally.sum();
            Optional<Instant> again = moreMaps || done.waiting() > 0 ? Optional.of(clock.instant()) : notes.nextRetry();
            return new Taken.Walked(sum.accepted(), done, notes.memory(), again, walk.notBefore(), inVain(sum, done));
        }

        /** Where nothing of a map was ever taken, or nothing but failures came of many pages. */
        private boolean inVain(BatchSum sum, PageSum done) {
            return sum.read() == sum.rejected()
                    && (known == 0 ? named > 0 || done.failed() > 0 : done.failed() >= SitemapWalk.FAILURES_IN_A_ROW);
        }

        private List<MapEntry> open(List<Draft> drafts) {
            List<MapEntry> open = new ArrayList<>();
            for (Draft draft : drafts) {
                MapEntry entry = MapEntry.of(draft);
                if (pages.isKnown(entry.versioned())) {
                    known++;
                } else if (notes.isOpen(entry.key())) {
                    open.add(entry);
                }
            }
            named += drafts.size();
            return open;
        }

        /** The open pages of a map that an index names. */
        private List<MapEntry> child(SitemapLink link) throws IOException, InterruptedException {
            FetchRequest request =
                    new FetchRequest(link.address(), ACCEPT, Optional.empty(), Optional.of(feed.source()));
            return switch (fetcher.fetch(request)) {
                case FetchResult.Fetched fetched -> child(link, fetched);
                case FetchResult.NotModified any -> none(link, "the server answered 304 without being asked to");
                case FetchResult.Gone any -> none(link, "taken away for good (410)");
                case FetchResult.Refused(String reason) -> none(link, reason);
                case FetchResult.Failed(String reason, var later) -> none(link, reason);
            };
        }

        private List<MapEntry> child(SitemapLink link, FetchResult.Fetched fetched) throws IOException {
            Recognition recognised = formats.recognize(
                    ContentType.declared(fetched.contentType()), fetched.body().open());
            if (!(recognised instanceof Recognition.Known format)) {
                return none(link, "no site map");
            }
            try (Readings readings = format.open(defaults)) {
                if (!(readings instanceof SitemapReadings map)) {
                    return none(link, "no site map, but " + format.format().name());
                }
                if (!map.sitemaps().isEmpty()) {
                    return none(link, "an index that an index names is not followed");
                }
                List<MapEntry> open = open(map.pages());
                notes.read(MapNotes.key(link));
                children.add(new ChildMap(
                        link,
                        map.pages().stream()
                                .map(MapEntry::of)
                                .map(MapEntry::key)
                                .toList()));
                map.rejection().ifPresent(rejection -> tally.failed(link.address() + ": " + rejection.reason()));
                return open;
            }
        }

        private List<MapEntry> none(SitemapLink link, String reason) {
            tally.failed(link.address() + ": " + reason);
            notes.failed(MapNotes.key(link));
            return List.of();
        }
    }

    /** A map that an index named, and what it names. */
    private record ChildMap(SitemapLink link, List<String> keys) {

        boolean isDone(List<MapEntry> left, MapNotes notes) {
            Set<String> waiting = left.stream().map(MapEntry::key).collect(Collectors.toSet());
            return keys.stream().noneMatch(key -> waiting.contains(key) || notes.isRetried(key));
        }
    }
}

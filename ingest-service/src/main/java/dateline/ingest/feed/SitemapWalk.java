package dateline.ingest.feed;

import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import dateline.ingest.feed.LinkedPages.Page;
import dateline.ingest.intake.LineRejection;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The articles of the pages that a site map names, each page asked for when its article is: up to the limits of one visit, and
 * no longer than pages can be had. For one thread, but for rejections.
 */
final class SitemapWalk implements Readings {

    /** So many pages in a row that cannot be had, and the others are left in peace for now. */
    static final int FAILURES_IN_A_ROW = 5;

    private final LinkedPages pages;
    private final MapNotes notes;
    private final PageTally tally;
    private final PageLimits limits;
    private final InstantSource clock;
    private final Instant end;
    private final List<MapEntry> entries;
    private final Iterator<MapEntry> open;
    private final List<MapEntry> read = new ArrayList<>();
    private int asked;
    private int inARow;
    private Optional<Instant> notBefore = Optional.empty();

    /**
     * A walk.
     *
     * @param entries that are not known yet, in the order in which they are asked
     */
    SitemapWalk(
            LinkedPages pages,
            MapNotes notes,
            PageTally tally,
            PageLimits limits,
            List<MapEntry> entries,
            Instant start,
            InstantSource clock) {
        this.pages = pages;
        this.notes = notes;
        this.tally = tally;
        this.limits = limits;
        this.entries = entries;
        this.open = entries.iterator();
        this.end = start.plus(limits.time());
        this.clock = clock;
    }

    @Override
    public @Nullable Reading next() throws IOException {
        while (open.hasNext() && mayGoOn()) {
            MapEntry entry = open.next();
            asked++;
            switch (pages.page(entry.draft())) {
                case Page.Read(Draft draft) -> {
                    inARow = 0;
                    return found(entry, draft);
                }
                case Page.Missing(String reason, Optional<Instant> later) -> missed(entry, reason, later);
            }
        }
        return null;
    }

    private boolean mayGoOn() {
        return asked < limits.pages()
                && inARow < FAILURES_IN_A_ROW
                && notBefore.isEmpty()
                && clock.instant().isBefore(end);
    }

    private Reading found(MapEntry entry, Draft draft) {
        tally.read();
        read.add(entry);
        return new Reading.Found(read.size(), draft, 0);
    }

    private void missed(MapEntry entry, String reason, Optional<Instant> later) {
        tally.failed(reason);
        inARow++;
        notBefore = later;
        if (later.isEmpty()) {
            notes.failed(entry.key());
        } else {
            // It was not the page's fault, so that it counts as not asked for.
            asked--;
        }
    }

    /** Its page was read, but is no article that can be taken. */
    void rejected(LineRejection rejection) {
        MapEntry entry = read.get(Math.toIntExact(rejection.line() - 1));
        tally.failed(entry.draft().get(TextField.URL).orElseThrow() + ": " + rejection.reason());
        notes.settled(entry.key());
    }

    /** Once all answers are here: what was read is not asked for again, whatever version its page says that it is. */
    void finish() {
        for (MapEntry entry : read) {
            if (pages.isKnown(entry.versioned())) {
                notes.read(entry.key());
            } else {
                notes.settled(entry.key());
            }
        }
        tally.leave(entries.size() - asked);
    }

    /** Those that are left for another visit. */
    List<MapEntry> left() {
        return entries.subList(asked, entries.size());
    }

    Optional<Instant> notBefore() {
        return notBefore;
    }

    @Override
    public void close() {}
}

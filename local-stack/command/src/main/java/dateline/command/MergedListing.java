package dateline.command;

import dateline.command.elasticsearch.Conditions;
import dateline.command.elasticsearch.NewsIndex;
import dateline.command.elasticsearch.PointInTime;
import dateline.command.elasticsearch.Selection;
import dateline.command.export.Finding;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Terminal;
import dateline.command.timeline.MergedRows;
import dateline.command.timeline.TimelineEvent;
import dateline.timeline.Merging;
import dateline.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Prints events, each once however many articles tell it, as query-service answers {@code /v1/timeline}. */
final class MergedListing {

    /** No row shows them, and they are the larger part of an event. */
    private static final Map<String, Object> WITHOUT_NAMES_OF_THE_ARTICLE =
            Map.of("_source", Map.of("excludes", List.of("people", "organisations", "places", "subjects")));

    private final Listing listing;
    private final NewsIndex index;
    private final Terminal terminal;

    MergedListing(Listing listing, NewsIndex index, Terminal terminal) {
        this.listing = listing;
        this.index = index;
        this.terminal = terminal;
    }

    void print(Selection selection) throws InterruptedException {
        switch (listing.format()) {
            case TABLE -> table(selection);
            case JSON -> rows(selection, "", entry -> terminal.out().print(MergedRows.json(entry)));
            case CSV -> {
                AtomicLong last = new AtomicLong();
                rows(
                        selection,
                        MergedRows.csvHead(),
                        entry -> terminal.out().print(MergedRows.csv(last.incrementAndGet(), entry)));
            }
        }
    }

    private void rows(Selection selection, String head, Consumer<TimelineEntry<TimelineEvent>> reader)
            throws InterruptedException {
        long most = listing.most();
        terminal.out().print(head);
        var _ = read(selection, most, reader);
        terminal.out().flush();
    }

    private void table(Selection selection) throws InterruptedException {
        List<TimelineEntry<TimelineEvent>> entries = new ArrayList<>();
        long matching = read(selection, listing.most(), entries::add);
        if (entries.isEmpty()) {
            Listing.sayNone(Finding.EVENTS, selection, terminal);
            return;
        }
        terminal.say(FindingTables.TIMELINE.lines(
                entries.stream().map(FindingTables::entry).toList(), terminal.width(), terminal.ink()));
        long told = entries.stream().mapToLong(entry -> entry.all().size()).sum();
        if (matching > told) {
            Listing.sayMore(
                    Figures.counted(entries.size(), "event") + ", merged from " + Figures.count(told) + " of "
                            + Figures.count(matching),
                    terminal);
        }
    }

    /** How many single events match. */
    private long read(Selection selection, long most, Consumer<TimelineEntry<TimelineEvent>> reader)
            throws InterruptedException {
        Map<String, Object> query = Conditions.all(List.of(selection.query(), Conditions.shown()));
        Merging<TimelineEvent> merging = new Merging<>(new Listing.Counted<>(most, reader, terminal)::take);
        try (PointInTime now = index.now(Finding.EVENTS.alias())) {
            long matching = now.each(
                    query,
                    Finding.EVENTS.order(),
                    WITHOUT_NAMES_OF_THE_ARTICLE,
                    hit -> merging.take(TimelineEvent.of(hit.path("_source"))));
            merging.end();
            return matching;
        }
    }
}

package dateline.command;

import dateline.command.elasticsearch.VersionedIndices;
import dateline.command.reindex.Bucket;
import dateline.command.reindex.CountCheck;
import dateline.command.reindex.NewsKind;
import dateline.command.reindex.SameDocument;
import dateline.command.reindex.Tally;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Terminal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Compares two versions of the indices, while articles flow into both: counts of every bucket, then documents taken at random. What
 * differs is looked at again until the patience is over, since a difference may just be on its way.
 */
record ReindexCheck(VersionedIndices indices, int from, int to, Duration patience, Terminal terminal, Clock clock) {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int TOLD = 5;

    /** Throws, with what differs, where the versions are not equal. */
    void run(int sample) throws InterruptedException {
        counts();
        documents(sample);
    }

    private void counts() throws InterruptedException {
        CountCheck check = new CountCheck();
        Map<NewsKind, Tally> sums = new EnumMap<>(NewsKind.class);
        Instant end = clock.instant().plus(patience);
        while (true) {
            indices.refresh(from);
            indices.refresh(to);
            for (NewsKind kind : check.openKinds()) {
                Map<Bucket, Tally> newer = indices.tallies(kind, to);
                check.look(kind, indices.tallies(kind, from), newer);
                sums.put(kind, newer.values().stream().reduce(Tally.NONE, Tally::plus));
            }
            if (check.open().isEmpty()) {
                sums.forEach((kind, sum) -> terminal.say(String.format(
                        "%-18s %s, %s",
                        kind.alias(), Figures.count(sum.shown()), Figures.counted(sum.stubs(), "stub"))));
                return;
            }
            if (clock.instant().isAfter(end)) {
                throw new Failure(Failure.SOME_FAILED, "the counts differ: " + told(check.open()));
            }
            Thread.sleep(PAUSE);
        }
    }

    private String told(List<CountCheck.Place> open) {
        List<String> places = open.stream()
                .limit(TOLD)
                .map(place ->
                        place.kind().index(to) + " in ids " + place.bucket().first() + "…")
                .toList();
        return String.join(", ", places) + (open.size() > TOLD ? " and " + (open.size() - TOLD) + " more" : "")
                + ". Readers still see version " + from;
    }

    private void documents(int sample) throws InterruptedException {
        int each = Math.ceilDiv(sample, NewsKind.values().length);
        int compared = 0;
        for (NewsKind kind : NewsKind.values()) {
            List<String> ids = indices.sample(kind, from, each);
            compared += ids.size();
            compare(kind, ids);
        }
        terminal.say("Compared           " + Figures.counted(compared, "document") + " field by field");
    }

    private void compare(NewsKind kind, List<String> ids) throws InterruptedException {
        Instant end = clock.instant().plus(patience);
        List<String> open = ids;
        while (true) {
            List<String> different = new ArrayList<>();
            List<String> left = new ArrayList<>();
            Map<String, JsonNode> older = indices.read(kind, from, open);
            Map<String, JsonNode> newer = indices.read(kind, to, open);
            for (String id : open) {
                List<String> fields = SameDocument.differences(
                        older.getOrDefault(id, MissingNode.getInstance()),
                        newer.getOrDefault(id, MissingNode.getInstance()));
                if (!fields.isEmpty()) {
                    left.add(id);
                    different.add(kind.index(to) + "/" + id + " in " + String.join(", ", fields));
                }
            }
            if (left.isEmpty()) {
                return;
            }
            if (clock.instant().isAfter(end)) {
                throw new Failure(
                        Failure.SOME_FAILED,
                        "documents differ: " + String.join("; ", different.subList(0, Math.min(TOLD, different.size())))
                                + ". Readers still see version " + from);
            }
            open = left;
            Thread.sleep(PAUSE);
        }
    }
}

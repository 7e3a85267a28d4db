package dateline.command;

import dateline.command.elasticsearch.VersionedIndices;
import dateline.command.kafka.GroupOffsets;
import dateline.command.kafka.TopicWatch;
import dateline.command.reindex.Bucket;
import dateline.command.reindex.FillState;
import dateline.command.reindex.NewsKind;
import dateline.command.reindex.Tally;
import dateline.command.stack.IndexVersions;
import dateline.command.stack.StackHandle;
import dateline.command.terminal.Columns;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Terminal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "reindex",
        mixinStandardHelpOptions = true,
        description = {
            "Moves readers to indices of another version, such as one with another mapping, without a pause and without loss.",
            "docs/reindex.md has the steps and what is certain at each."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline reindex start     fill the next version, compare, let readers see it; again to go on",
            "  dateline reindex rollback  let readers see the older version again"
        })
final class ReindexCommand implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LEAVING = Duration.ofSeconds(90);

    @Mixin
    private final Servers servers;

    private final Terminal terminal;
    private final Clock clock = Clock.systemUTC();

    ReindexCommand(Terminal terminal, Map<String, String> environment) {
        this.terminal = terminal;
        this.servers = new Servers(environment);
    }

    @Override
    public void run() {
        throw new Failure(Failure.WRONG_USE, "say what to do: start, status, rollback or finish");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Fills the next version from the one that readers see, waits until its writers are up to date, compares both,"
                        + " and moves all aliases in one step.",
                "What was broken off is gone on with. The older version is written on, for a way back."
            },
            footerHeading = "%nExamples:%n",
            footer = {
                "  dateline reindex start                 all of it",
                "  dateline reindex start --only-compare  all but the last step"
            })
    void start(
            @Option(
                            names = "--sample",
                            paramLabel = "N",
                            defaultValue = "200",
                            description = "Documents compared field by field. Default: ${DEFAULT-VALUE}.")
                    int sample,
            @Option(
                            names = "--patience",
                            paramLabel = "SECONDS",
                            defaultValue = "120",
                            description = "How long a difference may be on its way. Default: ${DEFAULT-VALUE}.")
                    int patience,
            @Option(names = "--only-compare", description = "Leave the aliases where they are.") boolean onlyCompare)
            throws InterruptedException {
        VersionedIndices indices = servers.versionedIndices();
        int from = shown(indices);
        if (unfinished(indices, from).isPresent()) {
            throw new Failure(
                    Failure.WRONG_USE,
                    "readers see version " + from + ", and version "
                            + unfinished(indices, from).get()
                            + " is still there to go back to: finish or rollback first");
        }
        int to = from + 1;
        ifHere(versions -> versions.writing(to));
        try (GroupOffsets groups = new GroupOffsets(servers.kafka());
                TopicWatch kafka = TopicWatch.of(servers.kafka(), servers.indexGroup())) {
            Reindexing reindexing =
                    new Reindexing(indices, groups, kafka, servers.indexGroupName(), from, to, terminal, clock);
            reindexing.awaitIndices();
            reindexing.fill();
            reindexing.catchUp();
            new ReindexCheck(indices, from, to, Duration.ofSeconds(patience), terminal, clock).run(sample);
            if (onlyCompare) {
                terminal.say("Readers still see version " + from);
                return;
            }
            reindexing.catchUp();
        }
        swap(indices, from, to);
        terminal.say("Version " + from
                + " is written on. Next:  ./dateline reindex finish   or   ./dateline reindex rollback");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lets readers see the older version again. Both are written on.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline reindex rollback", "  dateline reindex rollback --settings production.properties"})
    void rollback() throws InterruptedException {
        VersionedIndices indices = servers.versionedIndices();
        int shown = shown(indices);
        int older = unfinished(indices, shown)
                .orElseThrow(() -> new Failure(
                        Failure.WRONG_USE,
                        "readers see version " + shown + ", and there is no older one to go back to"));
        swap(indices, shown, older);
        try (GroupOffsets groups = new GroupOffsets(servers.kafka());
                TopicWatch kafka = TopicWatch.of(servers.kafka(), servers.indexGroup())) {
            long lag = new Reindexing(indices, groups, kafka, servers.indexGroupName(), older, shown, terminal, clock)
                    .lag(older);
            if (lag > 0) {
                terminal.say(Figures.counted(lag, "message") + " are not in it yet");
            }
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = {
                "Ends the writing of the version that readers do not see any more. There is no way back then.",
                "Its indices stay, unless they are to be deleted."
            },
            footerHeading = "%nExamples:%n",
            footer = {"  dateline reindex finish", "  dateline reindex finish --delete"})
    void finish(
            @Option(names = "--delete", description = "Delete the older indices and forget its group.") boolean delete)
            throws InterruptedException {
        VersionedIndices indices = servers.versionedIndices();
        int shown = shown(indices);
        FillState state = indices.state(shown);
        Integer older = state.from();
        if (older == null) {
            throw new Failure(
                    Failure.WRONG_USE, "readers see version " + shown + ", which was not made from an older one");
        }
        indices.keep(shown, state.closed());
        ifHere(versions -> versions.showing(shown).only());
        if (servers.areElsewhere()) {
            terminal.say("Stop every index-service that writes version " + older);
        }
        if (delete) {
            delete(indices, older);
        }
        terminal.say("Finished: version " + shown + " is the only one that is kept up to date");
    }

    private void delete(VersionedIndices indices, int version) throws InterruptedException {
        String group = GroupOffsets.group(servers.indexGroupName(), version);
        try (GroupOffsets groups = new GroupOffsets(servers.kafka())) {
            long end = System.nanoTime() + LEAVING.toNanos();
            while (groups.members(group) > 0) {
                if (System.nanoTime() > end) {
                    throw new Failure(
                            Failure.SOME_FAILED,
                            "an index-service still writes version " + version + " (group " + group
                                    + "): stop it, then try again. Nothing was deleted");
                }
                Thread.sleep(PAUSE);
            }
            indices.delete(version);
            groups.forget(group);
        }
        terminal.say("Deleted            version " + version);
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Tells which versions there are, which one readers see, and how far each is.",
            footerHeading = "%nExamples:%n",
            footer = {
                "  dateline reindex status",
                "  dateline reindex status --elasticsearch https://search.example:9200"
            })
    void status() throws InterruptedException {
        VersionedIndices indices = servers.versionedIndices();
        int shown = shown(indices);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("VERSION", "READERS", "FILLED", "ARTICLES", "STUBS", "WRITERS", "LAG"));
        try (GroupOffsets groups = new GroupOffsets(servers.kafka());
                TopicWatch kafka = TopicWatch.of(servers.kafka(), servers.indexGroup())) {
            for (int version = Math.max(1, shown - 1); version <= shown + 1; version++) {
                if (indices.exist(version)) {
                    rows.add(row(indices, groups, kafka, version, shown));
                }
            }
        }
        terminal.say(new Columns("llrrrrr").lines(rows));
    }

    private List<String> row(VersionedIndices indices, GroupOffsets groups, TopicWatch kafka, int version, int shown)
            throws InterruptedException {
        Tally articles =
                indices.tallies(NewsKind.ARTICLES, version).values().stream().reduce(Tally.NONE, Tally::plus);
        FillState state = indices.state(version);
        String name = servers.indexGroupName();
        long lag = new Reindexing(indices, groups, kafka, name, shown, version, terminal, clock).lag(version);
        return List.of(
                Integer.toString(version),
                version == shown ? "see it" : "",
                state.filled() ? "yes" : state.buckets() + " of " + Bucket.COUNT,
                Figures.count(articles.shown()),
                Figures.count(articles.stubs()),
                Integer.toString(groups.members(GroupOffsets.group(name, version))),
                Figures.count(lag));
    }

    private static int shown(VersionedIndices indices) throws InterruptedException {
        return indices.shown()
                .orElseThrow(() -> new Failure(
                        Failure.NOT_THERE,
                        "the aliases news-articles, news-entities, news-quotes and news-events do not point at indices of one"
                                + " version: start index-service, or look at /_alias"));
    }

    /** The version that there is a way back to. */
    private static Optional<Integer> unfinished(VersionedIndices indices, int shown) throws InterruptedException {
        FillState state = indices.state(shown);
        return state.finished() ? Optional.empty() : Optional.ofNullable(state.from());
    }

    private void swap(VersionedIndices indices, int from, int to) throws InterruptedException {
        indices.swap(from, to);
        ifHere(versions -> versions.showing(to));
        terminal.say("Readers see        version " + to);
    }

    /** Tells the stack of this machine, if that is the one that is meant. */
    private void ifHere(java.util.function.UnaryOperator<IndexVersions> change) {
        if (!servers.areElsewhere()) {
            StackHandle stack = servers.stack();
            stack.keep(change.apply(stack.indexVersions()));
        }
    }
}

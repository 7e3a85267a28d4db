package dateline.command;

import dateline.command.elasticsearch.VersionedIndices;
import dateline.command.kafka.IndexGroups;
import dateline.command.reindex.FillState;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Terminal;
import java.time.Clock;
import java.time.Duration;
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
        ShownVersion shown = shown(indices);
        int from = shown.number();
        Optional<Integer> older = shown.older(from);
        if (older.isPresent()) {
            throw new Failure(
                    Failure.WRONG_USE,
                    "readers see version " + from + ", and version " + older.get()
                            + " is still there to go back to: finish or rollback first");
        }
        int to = from + 1;
        shown.write(to);
        try (IndexGroups groups = servers.indexGroups()) {
            Reindexing reindexing = new Reindexing(indices, groups, from, to, terminal, clock);
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
        shown.swap(from, to);
        terminal.say("Version " + from
                + " is written on. Next:  ./dateline reindex finish   or   ./dateline reindex rollback");
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Lets readers see the older version again. Both are written on.",
            footerHeading = "%nExamples:%n",
            footer = {"  dateline reindex rollback", "  dateline reindex rollback --settings production.properties"})
    void rollback() throws InterruptedException {
        ShownVersion shown = shown(servers.versionedIndices());
        int newer = shown.number();
        int older = shown.older(newer)
                .orElseThrow(() -> new Failure(
                        Failure.WRONG_USE,
                        "readers see version " + newer + ", and there is no older one to go back to"));
        shown.swap(newer, older);
        try (IndexGroups groups = servers.indexGroups()) {
            long lag = groups.lag(older);
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
        ShownVersion shown = shown(indices);
        int newer = shown.number();
        FillState state = indices.state(newer);
        Integer older = state.from();
        if (older == null) {
            throw new Failure(
                    Failure.WRONG_USE, "readers see version " + newer + ", which was not made from an older one");
        }
        indices.keep(newer, state.closed());
        shown.writeOnly(newer);
        if (servers.areElsewhere()) {
            terminal.say("Stop every index-service that writes version " + older);
        }
        if (delete) {
            delete(indices, older);
        }
        terminal.say("Finished: version " + newer + " is the only one that is kept up to date");
    }

    private void delete(VersionedIndices indices, int version) throws InterruptedException {
        try (IndexGroups groups = servers.indexGroups()) {
            if (!groups.awaitEmpty(version, LEAVING)) {
                throw new Failure(
                        Failure.SOME_FAILED,
                        "an index-service still writes version " + version + " (group " + groups.group(version)
                                + "): stop it, then try again. Nothing was deleted");
            }
            indices.delete(version);
            groups.forget(version);
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
        int shown = shown(indices).number();
        try (IndexGroups groups = servers.indexGroups()) {
            terminal.say(new VersionLines(indices, groups).around(shown));
        }
    }

    private ShownVersion shown(VersionedIndices indices) {
        return new ShownVersion(indices, servers, terminal);
    }
}

package dateline.command;

import dateline.command.elasticsearch.VersionedIndices;
import dateline.command.reindex.FillState;
import dateline.command.stack.IndexVersions;
import dateline.command.stack.StackHandle;
import dateline.command.terminal.Terminal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which version of the indices readers see, and which are written beside it: by the aliases, and, where the stack of this machine is
 * meant, by what that keeps.
 */
record ShownVersion(VersionedIndices indices, Servers servers, Terminal terminal) {

    int number() throws InterruptedException {
        return indices.shown()
                .orElseThrow(() -> new Failure(
                        Failure.NOT_THERE,
                        "the aliases news-articles, news-entities, news-quotes and news-events do not point at indices of one"
                                + " version: start index-service, or look at /_alias"));
    }

    /** The version that there is a way back to. */
    Optional<Integer> older(int shown) throws InterruptedException {
        FillState state = indices.state(shown);
        return state.finished() ? Optional.empty() : Optional.ofNullable(state.from());
    }

    /** Lets a version be written too. */
    void write(int version) {
        keep(versions -> versions.writing(version));
    }

    /** Lets readers see another version, all of it in one step. */
    void swap(int from, int to) throws InterruptedException {
        indices.swap(from, to);
        keep(versions -> versions.showing(to));
        terminal.say("Readers see        version " + to);
    }

    /** Ends the writing of any other version. */
    void writeOnly(int version) {
        keep(versions -> versions.showing(version).only());
    }

    private void keep(UnaryOperator<IndexVersions> change) {
        if (!servers.areElsewhere()) {
            StackHandle stack = servers.stack();
            stack.keep(change.apply(stack.indexVersions()));
        }
    }
}

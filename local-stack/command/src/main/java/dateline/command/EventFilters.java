package dateline.command;

import dateline.command.elasticsearch.Conditions;
import dateline.command.elasticsearch.Names;
import dateline.command.elasticsearch.Selection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which events. */
final class EventFilters {

    private enum Status {
        ASSERTED,
        SCHEDULED,
        NEGATED,
        HYPOTHETICAL
    }

    @Option(names = "--who", paramLabel = "NAME", description = "Who takes part: a person or an organisation.")
    private @Nullable String who;

    @Option(names = "--place", paramLabel = "NAME", description = "Where it was, by name.")
    private @Nullable String place;

    @Option(
            names = "--near",
            paramLabel = "PLACE",
            description = "Where it was, by distance: a place of the articles, or LATITUDE,LONGITUDE in degrees.")
    private @Nullable String near;

    @Option(
            names = "--within",
            paramLabel = "KM",
            defaultValue = "50",
            description = "How near, in kilometres. Default: ${DEFAULT-VALUE}.")
    private int within;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "asserted, scheduled (planned), negated (denied) or hypothetical (possible).")
    private @Nullable Status status;

    @Option(names = "--query", paramLabel = "WORDS", description = "All of these words are in what happened.")
    private @Nullable String words;

    @Mixin
    private final ArticleOrigin origin = new ArticleOrigin();

    @Mixin
    private final Days days = new Days();

    Selection selection(Names names) throws InterruptedException {
        SelectionParts parts = new SelectionParts();
        parts.finding("who", who, name -> Conditions.name(name, "participants"));
        parts.finding("place", place, name -> Conditions.name(name, "event_places"));
        parts.finding("status", status, word -> Conditions.exactly(word, "status"));
        parts.finding("query", words, text -> Conditions.words(text, "what"));
        String centre = parts.say("near", near);
        if (centre != null) {
            parts.say("within", within);
            parts.finding(Conditions.oneOf(placesNear(names, centre), "event_places"));
        }
        origin.add(parts);
        days.ofEvents(parts);
        return parts.selection();
    }

    private List<String> placesNear(Names names, String centre) throws InterruptedException {
        if (within < 1) {
            throw new Failure(Failure.WRONG_USE, "--within is a number of kilometres from 1 on, not " + within);
        }
        return names.near(centre, within)
                .orElseThrow(() -> new Failure(
                        Failure.SOME_FAILED,
                        "no article tells where " + centre
                                + " lies: give --near as LATITUDE,LONGITUDE, such as 39.9,32.9"));
    }
}

package dateline.command;

import dateline.topic.Lane;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one stage has done in one lane since the start of the stack; null where it is not known.
 *
 * @param in articles taken in
 * @param out articles handed on
 * @param dead articles given up
 * @param lag articles waiting; null for ingest, where none wait
 */
record StageFigures(
        String stage,
        Lane lane,
        @Nullable Long in,
        @Nullable Long out,
        @Nullable Long dead,
        @Nullable Long lag) {

    String laneName() {
        return lane.name().toLowerCase(Locale.ROOT);
    }
}

package dateline.query.stage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a stage says of itself; numbers are of articles since it started, null where it does not say.
 *
 * @param trouble what is wrong, in plain words; null where all is well
 * @param answers whether it answers at all
 * @param lastAnswer when it did the last time that this service asked; null for never
 * @param in taken in
 * @param out handed on
 * @param dead given up, as dead letters
 * @param lag waiting to be taken
 */
public record Stage(
        String name,
        boolean answers,
        @Nullable String trouble,
        @Nullable Instant lastAnswer,
        @Nullable Long in,
        @Nullable Long out,
        @Nullable Long dead,
        @Nullable Long lag) {}

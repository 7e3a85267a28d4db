package dateline.command.article;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What happened, and when.
 *
 * @param start null, with {@code end}, where the time is not known
 * @param end exclusive
 * @param precision as the index writes it, e.g. {@code month}
 * @param timeText the time as written
 * @param status asserted, scheduled, negated or hypothetical
 */
public record FoundEvent(
        String articleId,
        String articleTitle,
        String what,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        String precision,
        String timeText,
        String status) {

    /** What happened, with a word where the article does not say that it did. */
    public String told() {
        return switch (status) {
            case "scheduled" -> what + " (planned)";
            case "negated" -> what + " (denied)";
            case "hypothetical" -> what + " (possible)";
            default -> what;
        };
    }
}

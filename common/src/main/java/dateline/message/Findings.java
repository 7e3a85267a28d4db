package dateline.message;

import org.jspecify.annotations.Nullable;

/**
 * Whether everything was found that the finders can find.
 *
 * @param reason plain words why not; null exactly when the findings are complete
 */
public record Findings(FindingsStatus status, @Nullable String reason) {
    public static final Findings COMPLETE = new Findings(FindingsStatus.COMPLETE, null);

    public Findings {
        if ((status == FindingsStatus.COMPLETE) != (reason == null)) {
            throw new IllegalArgumentException("findings are " + status + " because of " + reason);
        }
    }

    public static Findings partial(String reason) {
        return new Findings(FindingsStatus.PARTIAL, reason);
    }

    public static Findings none(String reason) {
        return new Findings(FindingsStatus.NONE, reason);
    }
}

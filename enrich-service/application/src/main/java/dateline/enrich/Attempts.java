package dateline.enrich;

import dateline.article.ArticleId;
import dateline.message.Findings;
import dateline.text.DeadlinePassed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The steps of reading one article and what went wrong in them. A step that fails costs its own findings only; once the time
 * is up, no further step begins. Not thread-safe.
 */
final class Attempts {

    private static final Logger log = LoggerFactory.getLogger(Attempts.class);
    private static final int FRAMES = 15;

    private final ArticleId article;
    private final Duration limit;
    private final List<String> shortcomings = new ArrayList<>();
    private boolean timeIsUp;
    private int found;

    Attempts(ArticleId article, Duration limit) {
        this.article = article;
        this.limit = limit;
    }

    /** Finds one kind of findings. */
    <T> Optional<T> find(String what, Supplier<T> finder) {
        Optional<T> result = attempt("finding " + what, "the finder of " + what, finder);
        if (result.isPresent()) {
            found++;
        }
        return result;
    }

    /**
     * Does one step.
     *
     * @param doing for "time limit reached while …"
     * @param worker for "failure of …"
     * @return nothing if it failed or the time is up
     */
    <T> Optional<T> attempt(String doing, String worker, Supplier<T> step) {
        if (timeIsUp) {
            return Optional.empty();
        }
        try {
            return Optional.of(step.get());
        } catch (DeadlinePassed e) {
            timeIsUp = true;
            note("time limit of " + seconds() + " s reached while " + doing);
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            log.warn("article {}: failure of {}: {}", article, worker, withoutMessage(e));
            note("failure of " + worker + ": " + e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Something is missing from the findings although every step was done. */
    void note(String shortcoming) {
        shortcomings.add(shortcoming);
    }

    Findings findings() {
        if (shortcomings.isEmpty()) {
            return Findings.COMPLETE;
        }
        String reason = String.join("; ", shortcomings);
        return found == 0 ? Findings.none(reason) : Findings.partial(reason);
    }

    private String seconds() {
        return limit.toMillis() % 1000 == 0
                ? Long.toString(limit.toSeconds())
                : Double.toString(limit.toMillis() / 1e3);
    }

    /** Where it happened; the message may quote the article and does not belong in a log. */
    private static String withoutMessage(Throwable failure) {
        String frames = Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
        return failure.getClass().getName()
                + frames
                + (failure.getCause() == null ? "" : "\ncaused by " + withoutMessage(failure.getCause()));
    }
}

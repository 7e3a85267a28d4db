package dateline.timeline;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event as one article tells it: what has to be known to merge it with those of others. */
public interface ToldEvent {

    String articleId();

    /** When the article was published, as {@code 2016-12-20} by the publisher's own clock; empty where it is not known. */
    String articleDay();

    /** Its place among the events of the article. */
    int ordinal();

    /** By the publisher's calendar and clock; null, with the end, where the time is not known. */
    @Nullable
    LocalDateTime start();

    /** Exclusive. */
    @Nullable
    LocalDateTime end();

    /** As the index writes it: asserted, scheduled, negated or hypothetical. */
    String status();

    /** The word that stands for what happened. */
    String trigger();

    /** Names of who takes part. */
    List<String> participants();
}

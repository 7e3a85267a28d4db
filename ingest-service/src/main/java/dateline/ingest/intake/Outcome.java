package dateline.ingest.intake;

import dateline.ingest.article.Rejection;
import dateline.message.Receipt;

/** What became of something sent. */
public sealed interface Outcome {

    /** The word for {@link Accepted}. */
    String ACCEPTED = "accepted";

    /** The word for {@link Rejected}. */
    String REJECTED = "rejected";

    /** It lies on the log and its receipt too. */
    record Accepted(Receipt receipt) implements Outcome {}

    /** It was known already. */
    record Unchanged(Receipt receipt) implements Outcome {}

    /** It is older than what was known. */
    record Superseded(Receipt receipt) implements Outcome {}

    /** An operator has barred the article. */
    record Barred(Receipt receipt) implements Outcome {}

    /** It is no article. */
    record Rejected(Rejection rejection) implements Outcome {}

    /** In one word, as answers and counters have it. */
    default String word() {
        return switch (this) {
            case Accepted accepted -> ACCEPTED;
            case Unchanged unchanged -> "unchanged";
            case Superseded superseded -> "superseded";
            case Barred barred -> "barred";
            case Rejected rejected -> REJECTED;
        };
    }
}

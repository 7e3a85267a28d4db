package dateline.ingest.source;

import dateline.ingest.retention.Term;
import dateline.ingest.retention.Terms;
import java.util.Optional;

/** The retention of sources by their records. Fails with {@link dateline.ingest.intake.Unavailable}. Thread-safe. */
public final class RecordedTerms implements Terms {

    private final SourceBoard board;

    public RecordedTerms(SourceBoard board) {
        this.board = board;
    }

    @Override
    public boolean isEmpty() {
        return board.all().stream().allMatch(source -> source.retentionDays() == null);
    }

    @Override
    public Optional<Term> of(String source) {
        return board.meant(source).flatMap(RecordedTerms::term);
    }

    private static Optional<Term> term(SourceRecord source) {
        return source.retentionDays() == null
                ? Optional.empty()
                : Optional.of(new Term(source.id(), source.retentionDays()));
    }
}

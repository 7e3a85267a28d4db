package dateline.ingest.intake;

import dateline.ingest.article.Rejection;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/** Counts a stream's answers, which come in any order and from several threads. */
final class BatchTally {

    private static final Comparator<LineRejection> BY_LINE = Comparator.comparingLong(LineRejection::line);

    private final int cap;
    private final Consumer<LineRejection> everyRejection;
    private final PriorityQueue<LineRejection> first = new PriorityQueue<>(BY_LINE.reversed());
    private long read;
    private long accepted;
    private long unchanged;
    private long superseded;
    private long barred;
    private long held;
    private long rejected;
    private long unanswered;
    private long ignoredFields;

    BatchTally(int cap, Consumer<LineRejection> everyRejection) {
        this.cap = cap;
        this.everyRejection = everyRejection;
    }

    synchronized void read(int ignored) {
        read++;
        ignoredFields += ignored;
    }

    synchronized void count(long line, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted a -> accepted++;
            case Outcome.Unchanged u -> unchanged++;
            case Outcome.Superseded s -> superseded++;
            case Outcome.Barred b -> barred++;
            case Outcome.Held h -> held++;
            case Outcome.Rejected(Rejection rejection) -> reject(new LineRejection(line, rejection.reason()));
        }
    }

    private void reject(LineRejection rejection) {
        rejected++;
        everyRejection.accept(rejection);
        first.add(rejection);
        if (first.size() > cap) {
            first.poll();
        }
    }

    synchronized void unanswered() {
        unanswered++;
    }

    synchronized BatchSum sum() {
        return new BatchSum(
                read,
                accepted,
                unchanged,
                superseded,
                barred,
                held,
                rejected,
                unanswered,
                ignoredFields,
                first.stream().sorted(BY_LINE).toList(),
                rejected - first.size());
    }
}

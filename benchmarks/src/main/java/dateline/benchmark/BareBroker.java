package dateline.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Limit of ingest: one producer that writes the same bytes and does nothing else. */
record BareBroker(Broker broker) {

    private static final int ROUNDS = 5;

    Measure measure(Backlog messages) throws InterruptedException {
        // The first is to warm up.
        var _ = broker.write(Broker.SCRATCH, messages);
        List<Measure> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            rounds.add(new Measure(
                    "bare broker",
                    messages.size(),
                    broker.write(Broker.SCRATCH, messages),
                    List.of(Measure.Amount.megabytes(messages.bytes()))));
        }
        return Measure.median(rounds);
    }
}

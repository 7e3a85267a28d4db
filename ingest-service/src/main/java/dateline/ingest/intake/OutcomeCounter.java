package dateline.ingest.intake;

import dateline.topic.Lane;

/** Is told every answer, for the figures that an operator watches. Thread-safe. */
public interface OutcomeCounter {

    void count(Lane lane, Outcome outcome);
}

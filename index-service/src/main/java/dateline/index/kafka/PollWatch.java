package dateline.index.kafka;

import dateline.index.batch.BatchReport;

/** Hears what comes in and what becomes of it, for counters. Called from the writing threads. */
public interface PollWatch {

    void received(int records);

    void done(BatchReport report, int deadLetters);
}

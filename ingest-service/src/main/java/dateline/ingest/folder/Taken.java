package dateline.ingest.folder;

import dateline.ingest.intake.BatchSum;

/** What became of a file. */
sealed interface Taken {

    /** All its articles were answered, and at least one was an article. */
    record Done(BatchSum sum) implements Taken {}

    /** Nothing in it could be taken, and trying again would not help. */
    record Failed(String reason) implements Taken {}

    /** Kafka did not answer; the file has to be taken again from its start. */
    record Later(String reason) implements Taken {}
}

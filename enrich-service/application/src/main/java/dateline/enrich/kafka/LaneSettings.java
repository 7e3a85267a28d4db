package dateline.enrich.kafka;

import java.time.Duration;

/**
 * How one lane is worked on.
 *
 * @param lane for messages
 * @param consumers threads that poll; partitions are shared among them and those of other instances
 * @param workers threads that read articles, shared by the lane's consumers
 * @param maxPollRecords records of one poll at most
 * @param pollInterval time after which the broker takes a consumer that does not poll for dead
 * @param deadline of one article
 */
public record LaneSettings(
        String lane, int consumers, int workers, int maxPollRecords, Duration pollInterval, Duration deadline) {
    public LaneSettings {
        if (consumers < 1 || workers < 1 || maxPollRecords < 1) {
            throw new IllegalArgumentException("the " + lane + " lane has " + consumers + " consumers, " + workers
                    + " workers and polls of " + maxPollRecords + " records: each has to be at least 1");
        }
        if (consumers > workers) {
            throw new IllegalArgumentException("the " + lane + " lane has " + consumers + " consumers but " + workers
                    + " workers: a poll could wait for another one, longer than its deadlines say");
        }
        Duration slowest = deadline.multipliedBy(maxPollRecords);
        if (slowest.compareTo(pollInterval) >= 0) {
            throw new IllegalArgumentException("the " + lane + " lane polls " + maxPollRecords
                    + " records with a deadline of " + deadline.toSeconds() + " s each, which may take "
                    + slowest.toSeconds() + " s: has to be less than the poll interval of " + pollInterval.toSeconds()
                    + " s, after which Kafka takes the consumer for dead");
        }
    }
}

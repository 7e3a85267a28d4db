package dateline.enrich.kafka;

import dateline.enrich.Enricher;
import dateline.enrich.Reduction;
import dateline.kafka.DeadLetters;
import dateline.kafka.MessageRecords;
import dateline.message.ArticleEnriched;
import dateline.message.ArticleHeld;
import dateline.message.ArticleWithdrawn;
import dateline.message.Decoded;
import dateline.message.IngestedMessage;
import dateline.message.Message;
import dateline.message.MessageType;
import dateline.message.Receipt;
import dateline.topic.SizeLimits;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From a record taken in to the record to send: the enriched article, the withdrawal as it is, or a dead letter for bytes
 * that cannot be read. No I/O; thread-safe.
 */
final class Answers {

    private static final Logger log = LoggerFactory.getLogger(Answers.class);
    private static final String STAGE = "enrich";

    /** What key, headers and the batch around a record take at most, in bytes. */
    private static final int ENVELOPE = 8 * 1024;

    private final Enricher enricher;
    private final MessageRecords records;
    private final DeadLetters deadLetters;
    private final String enrichedTopic;
    private final int largestValue;

    Answers(
            Enricher enricher,
            MessageRecords records,
            DeadLetters deadLetters,
            String enrichedTopic,
            SizeLimits limits) {
        this.enricher = enricher;
        this.records = records;
        this.deadLetters = deadLetters;
        this.enrichedTopic = enrichedTopic;
        this.largestValue = limits.enriched() - ENVELOPE;
    }

    Answer to(ConsumerRecord<byte[], byte[]> record) {
        return switch (records.read(record)) {
            case Decoded.Good(Message message) -> to(message, record);
            case Decoded.Poison(String reason) -> dead(record, reason);
        };
    }

    /**
     * What to send when the broker refuses an answer as too large: the article without findings, then a dead letter.
     *
     * @return nothing if the refused answer was the dead letter already
     */
    Optional<Answer> smaller(ConsumerRecord<byte[], byte[]> record, Answer refused) {
        return switch (refused) {
            case Answer.Article(var sent, ArticleEnriched article)
            when refused.outcome() != Outcome.NONE -> Optional.of(encoded(Reduction.bare(article), record));
            case Answer.Article article -> Optional.of(tooLarge(record));
            case Answer.Withdrawal withdrawal -> Optional.of(tooLarge(record));
            case Answer.DeadLetter letter -> Optional.empty();
        };
    }

    private Answer to(Message message, ConsumerRecord<byte[], byte[]> record) {
        return switch (message) {
            case IngestedMessage ingested -> enriched(ingested, record);
            case ArticleEnriched enriched -> dead(record, stray(enriched));
            case ArticleHeld held -> dead(record, stray(held));
            case Receipt receipt -> dead(record, stray(receipt));
        };
    }

    private Answer enriched(IngestedMessage message, ConsumerRecord<byte[], byte[]> record) {
        try {
            return switch (enricher.enrich(message)) {
                case ArticleWithdrawn withdrawn -> new Answer.Withdrawal(outgoing(withdrawn, record));
                case ArticleEnriched article -> fitting(article, record);
            };
        } catch (RuntimeException e) {
            // The enricher guards what it calls, so this is a message that can be read but not written again, such as
            // half
            // a character in a field. It must not stop the lane.
            log.error(
                    "article {}: cannot be passed on: {}",
                    message.id(),
                    e.getClass().getName());
            return dead(record, "cannot be passed on: " + e.getClass().getSimpleName());
        }
    }

    private Answer fitting(ArticleEnriched article, ConsumerRecord<byte[], byte[]> record) {
        Answer.Article whole = encoded(article, record);
        if (fits(whole)) {
            return whole;
        }
        return Reduction.of(article)
                .map(smaller -> encoded(smaller, record))
                .filter(this::fits)
                .findFirst()
                .<Answer>map(answer -> answer)
                .orElseGet(() -> tooLarge(record));
    }

    private boolean fits(Answer answer) {
        return answer.record().value().length <= largestValue;
    }

    private Answer.Article encoded(ArticleEnriched article, ConsumerRecord<byte[], byte[]> record) {
        return new Answer.Article(outgoing(article, record), article);
    }

    private ProducerRecord<byte[], byte[]> outgoing(Message message, ConsumerRecord<byte[], byte[]> record) {
        return records.record(
                enrichedTopic, message, MessageRecords.traceparent(record).orElse(null));
    }

    private Answer tooLarge(ConsumerRecord<byte[], byte[]> record) {
        return dead(record, "too large for " + enrichedTopic);
    }

    private Answer dead(ConsumerRecord<byte[], byte[]> record, String reason) {
        log.warn("{} is a dead letter: {}", RecordName.of(record), reason);
        return new Answer.DeadLetter(deadLetters.letter(record, STAGE, reason));
    }

    private static String stray(Message message) {
        return MessageType.of(message).wireName() + " does not belong on a topic of articles taken in";
    }
}

package dateline.enrich.kafka;

import dateline.message.ArticleEnriched;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What is sent for a record taken in: exactly one answer for each. */
sealed interface Answer {

    ProducerRecord<byte[], byte[]> record();

    Outcome outcome();

    /** An article with its findings. */
    record Article(ProducerRecord<byte[], byte[]> record, ArticleEnriched article) implements Answer {
        @Override
        public Outcome outcome() {
            return Outcome.of(article.findings().status());
        }
    }

    /** A withdrawal, passed on. */
    record Withdrawal(ProducerRecord<byte[], byte[]> record) implements Answer {
        @Override
        public Outcome outcome() {
            return Outcome.WITHDRAWN;
        }
    }

    /** The record itself, given up. */
    record DeadLetter(ProducerRecord<byte[], byte[]> record) implements Answer {
        @Override
        public Outcome outcome() {
            return Outcome.DEAD;
        }
    }
}

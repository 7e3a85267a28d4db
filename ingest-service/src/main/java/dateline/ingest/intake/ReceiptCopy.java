package dateline.ingest.intake;

import dateline.message.Receipt;

/** The copy of the topic of receipts, with how far it has been read. Written by one reader. */
public interface ReceiptCopy {

    /**
     * Says of which topic this is the copy; the copy of any other is thrown away.
     *
     * @param topicId Kafka's own id of the topic, which a topic made anew does not share
     */
    void copyOf(String topicId);

    /** Throws the copy away, where it turns out not to be one; no decision is made until the topic is read again. */
    void forget();

    /** The offset from which a partition is to be read on. */
    long position(int partition);

    /** Keeps a receipt, unless a later one of its article is here. */
    void keep(Receipt receipt, long offset);

    /** Everything before these positions is kept. On disk after {@link #commit()}. */
    void advance(int partition, long position);

    /** Writes receipts and positions to disk together. */
    void commit();

    /** Everything that lay on the topic at the start is here: decisions can be made. */
    void caughtUp();
}

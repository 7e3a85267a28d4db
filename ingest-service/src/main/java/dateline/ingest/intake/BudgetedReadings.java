package dateline.ingest.intake;

import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Readings that hold what is read for an article on a budget, from its first byte until the next article is asked for or all is
 * closed. For one thread.
 */
public final class BudgetedReadings implements Readings {

    private final Readings readings;
    private final Account account;

    private BudgetedReadings(Readings readings, Account account) {
        this.readings = readings;
        this.account = account;
    }

    /**
     * Starts to read.
     *
     * @param expected how many bytes the first article is likely to have, taken before any is read: who has begun should not
     *     have to wait in the middle. 0 where that is not known
     * @throws Unavailable where the budget is used up by others, and so does every later read
     */
    public static Readings open(ArticleFormat format, Input input, MemoryBudget budget, long expected)
            throws IOException {
        Account account = new Account(input.bytes(), budget);
        try {
            account.hold(expected);
            Input counted = new Input(account, input.defaults(), input.charset(), account::giveBack);
            return new BudgetedReadings(format.open(counted), account);
        } catch (IOException | RuntimeException e) {
            account.giveBack();
            throw e;
        }
    }

    @Override
    public @Nullable Reading next() throws IOException {
        account.articleEnds();
        return readings.next();
    }

    @Override
    public void close() throws IOException {
        try {
            readings.close();
        } finally {
            account.giveBack();
        }
    }

    /** Counts what is read against what is held; what is skipped is not. */
    private static final class Account extends FilterInputStream {
        private final MemoryBudget budget;
        private int held;
        private long read;

        Account(InputStream bytes, MemoryBudget budget) {
            super(bytes);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = in.read(buffer, offset, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int bytes) throws InterruptedIOException {
            read += bytes;
            if (read > held) {
                hold(read - held);
            }
        }

        void hold(long bytes) throws InterruptedIOException {
            try {
                held += budget.take(bytes);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while waiting for memory");
            }
        }

        /** What was held for an article that is read; nothing before the first. */
        void articleEnds() {
            if (read > 0) {
                giveBack();
            }
        }

        void giveBack() {
            budget.giveBack(held);
            held = 0;
            read = 0;
        }
    }
}

package dateline.command.feed;

import dateline.command.ingest.ChunkAnswer;
import dateline.command.ingest.IngestUnavailable;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends articles in chunks and files as they are, each again until it is answered: a repeat changes nothing. One thread feeds; any may ask for the
 * sum.
 */
public final class Feeder implements LineReader {

    /** What ingest lists of a request's rejections by default, so that each is told with its reason. */
    private static final int CHUNK_LINES = 100;

    private static final int CHUNK_BYTES = 1024 * 1024;

    private final Sender sender;
    private final FileSender files;
    private final RejectedFile rejections;
    private final RetryPauses pauses;
    private final List<InputLine.Article> chunk = new ArrayList<>();
    private long chunkBytes;
    private FeedSum sum = new FeedSum(0, 0, 0, 0, 0, 0, 0, 0);

    /** Where chunks go. */
    public interface Sender {
        /**
         * Sends lines.
         *
         * @throws IngestUnavailable if there is no good answer
         */
        ChunkAnswer send(byte[] lines) throws InterruptedException;
    }

    /** Where files go that are sent as they are. */
    public interface FileSender {
        /**
         * Sends a file from its start.
         *
         * @throws IngestUnavailable if there is no good answer
         */
        ChunkAnswer send(InputLine.Whole file) throws InterruptedException;
    }

    /** Waits between tries of a chunk or a file. */
    public record RetryPauses(Duration first, Duration longest, int tries) {

        /** About two minutes in all. */
        public static final RetryPauses DEFAULT = new RetryPauses(Duration.ofSeconds(1), Duration.ofSeconds(15), 11);

        Duration after(int failures) {
            Duration doubled = first.multipliedBy(1L << Math.min(20, failures - 1));
            return doubled.compareTo(longest) > 0 ? longest : doubled;
        }
    }

    /** A feeder that has read nothing. */
    public Feeder(Sender sender, FileSender files, RejectedFile rejections, RetryPauses pauses) {
        this.sender = sender;
        this.files = files;
        this.rejections = rejections;
        this.pauses = pauses;
    }

    /** Sends when a chunk is full. */
    @Override
    public void take(InputLine line) throws InterruptedException {
        switch (line) {
            case InputLine.Unreadable unreadable -> {
                read();
                answered(1, ChunkAnswer.rejected(unreadable.reason()));
                rejections.add(unreadable);
            }
            case InputLine.Whole file -> {
                flush();
                read();
                take(file);
            }
            case InputLine.Article article -> {
                if (chunk.size() >= CHUNK_LINES || chunkBytes + article.json().length > CHUNK_BYTES) {
                    flush();
                }
                chunk.add(article);
                chunkBytes += article.json().length;
                read();
            }
        }
    }

    private void take(InputLine.Whole file) throws InterruptedException {
        ChunkAnswer answer = again(() -> files.send(file));
        ChunkAnswer told = answer.read() == 0 ? ChunkAnswer.rejected("there is no article in it") : answer;
        counted(told.read() - 1);
        answered(told.read(), told);
        told.rejections()
                .forEach(rejection ->
                        rejections.add(new InputLine.Unreadable(file.file(), rejection.line(), rejection.reason())));
        long untold = told.rejected() - told.rejections().size();
        if (untold > 0) {
            rejections.add(new InputLine.Unreadable(file.file(), 0, untold + " more that ingest does not list"));
        }
    }

    /** Sends what is left. */
    public void flush() throws InterruptedException {
        if (chunk.isEmpty()) {
            return;
        }
        byte[] lines = lines();
        ChunkAnswer answer = again(() -> sender.send(lines));
        answered(chunk.size(), answer);
        answer.rejections()
                .forEach(rejection ->
                        rejections.add(chunk.get(Math.toIntExact(rejection.line() - 1)), rejection.reason()));
        chunk.clear();
        chunkBytes = 0;
    }

    private byte[] lines() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(Math.toIntExact(chunkBytes + chunk.size()));
        for (InputLine.Article article : chunk) {
            lines.writeBytes(article.json());
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private interface Try {
        ChunkAnswer send() throws InterruptedException;
    }

    private ChunkAnswer again(Try sending) throws InterruptedException {
        for (int failures = 1; ; failures++) {
            try {
                return sending.send();
            } catch (IngestUnavailable e) {
                if (!e.again() || failures == pauses.tries()) {
                    throw e;
                }
                Thread.sleep(pauses.after(failures));
            }
        }
    }

    private void read() {
        counted(1);
    }

    private synchronized void counted(long more) {
        sum = new FeedSum(
                sum.read() + more,
                sum.accepted(),
                sum.unchanged(),
                sum.superseded(),
                sum.barred(),
                sum.held(),
                sum.rejected(),
                sum.unsent() + more);
    }

    private synchronized void answered(long lines, ChunkAnswer answer) {
        sum = new FeedSum(
                sum.read(),
                sum.accepted() + answer.accepted(),
                sum.unchanged() + answer.unchanged(),
                sum.superseded() + answer.superseded(),
                sum.barred() + answer.barred(),
                sum.held() + answer.held(),
                sum.rejected() + answer.rejected(),
                sum.unsent() - lines);
    }

    /** What became of everything taken so far. */
    public synchronized FeedSum sum() {
        return sum;
    }
}

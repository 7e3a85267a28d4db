package dateline.ingest.retention;

import dateline.article.ArticleId;
import dateline.message.Receipt;
import dateline.message.ReceiptStatus;
import dateline.message.Stay;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every article once and takes down those whose time is over. Nothing is kept of how far it came: whatever was not taken
 * down is found by the next round, and what was, has a receipt that says so. For one thread.
 */
final class Round {

    /** Held in memory at the same time, and under way at most. */
    private static final int PAGE = 500;

    private final ReceiptList receipts;
    private final Terms terms;
    private final Ending ending;
    private final Pace pace;
    private final Consumer<String> counter;
    private final InstantSource clock;

    /** @param counter is told the source of each article that was taken down */
    Round(ReceiptList receipts, Terms terms, Ending ending, Pace pace, Consumer<String> counter, InstantSource clock) {
        this.receipts = receipts;
        this.terms = terms;
        this.ending = ending;
        this.pace = pace;
        this.counter = counter;
        this.clock = clock;
    }

    /**
     * Returns when all that it took down is acknowledged.
     *
     * @param mine which articles are this instance's; asked anew for each
     * @throws ExecutionException for an article that could not be taken down
     */
    RoundSum run(Predicate<ArticleId> mine) throws InterruptedException, ExecutionException {
        Instant now = clock.instant();
        Map<String, Long> ended = new TreeMap<>();
        long seen = 0;
        @Nullable ArticleId last = null;
        List<Receipt> page = terms.isEmpty() ? List.of() : receipts.after(null, PAGE);
        while (!page.isEmpty()) {
            for (Begun begun : begin(page, mine, now)) {
                if (begun.done().get()) {
                    ended.merge(begun.term().source(), 1L, Long::sum);
                    counter.accept(begun.term().source());
                }
            }
            seen += page.size();
            last = page.getLast().id();
            page = receipts.after(last, PAGE);
        }
        return new RoundSum(now, seen, ended);
    }

    private record Begun(Term term, CompletableFuture<Boolean> done) {}

    private List<Begun> begin(List<Receipt> page, Predicate<ArticleId> mine, Instant now) throws InterruptedException {
        List<Begun> begun = new ArrayList<>();
        for (Receipt receipt : page) {
            Optional<Term> over = over(receipt, now);
            if (over.isPresent() && mine.test(receipt.id())) {
                pace.next();
                Term term = over.get();
                begun.add(new Begun(
                        term, ending.end(receipt.id(), stay -> over(stay, now).isPresent(), term.reason())));
            }
        }
        return begun;
    }

    private Optional<Term> over(Receipt receipt, Instant now) {
        Stay stay = receipt.stay();
        return stay == null || receipt.status() != ReceiptStatus.ACCEPTED ? Optional.empty() : over(stay, now);
    }

    private Optional<Term> over(Stay stay, Instant now) {
        return terms.of(stay.source()).filter(term -> term.isOver(stay, now));
    }
}

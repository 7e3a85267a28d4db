package dateline.index.batch;

import dateline.article.ArticleId;
import dateline.index.Articles;
import dateline.message.ArticleEnriched;
import dateline.message.ArticleWithdrawn;
import dateline.message.EnrichedMessage;
import dateline.message.WithdrawnBy;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one article, in the order in which it did: versions, each perhaps read by several extractors, withdrawals
 * by the publisher, and bars by an operator, after which only a restored version counts. Revisions grow as ingest gives them.
 *
 * @param messages all there are
 * @param last the one that must hold in the end; null where the article must be hidden
 */
record History(
        ArticleId id,
        List<EnrichedMessage> messages,
        @Nullable ArticleEnriched last) {

    private static final int MOST_PEOPLE = 4;
    private static final int GENERATIONS = 3;

    static History drawn(ArticleId id, RandomGenerator random) {
        Draft draft = new Draft(id, random);
        int steps = 1 + random.nextInt(6);
        for (int i = 0; i < steps; i++) {
            draft.step();
        }
        return new History(id, draft.messages, draft.last);
    }

    private static final class Draft {

        private final ArticleId id;
        private final RandomGenerator random;
        private final List<EnrichedMessage> messages = new ArrayList<>();
        private @Nullable ArticleEnriched last;
        private @Nullable Long barLifted;
        private long revision;

        Draft(ArticleId id, RandomGenerator random) {
            this.id = id;
            this.random = random;
        }

        void step() {
            revision += 1 + random.nextInt(3);
            switch (random.nextInt(6)) {
                case 0 -> {
                    last = null;
                    messages.add(Articles.withdrawn(id, revision, WithdrawnBy.PUBLISHER));
                }
                case 1 -> bar();
                default -> last = version();
            }
        }

        /** Some bars are lifted; to some, a version slipped past ingest, which knew nothing of the bar. */
        private void bar() {
            last = null;
            ArticleWithdrawn bar = Articles.withdrawn(id, revision, WithdrawnBy.OPERATOR);
            messages.add(bar);
            if (random.nextBoolean()) {
                revision++;
                version();
            }
            barLifted = bar.revision();
            if (random.nextBoolean()) {
                revision++;
                last = version();
            }
        }

        /** A version as several extractors read it; the newest of them. */
        private ArticleEnriched version() {
            int first = random.nextInt(GENERATIONS);
            int people = random.nextInt(MOST_PEOPLE + 1);
            ArticleEnriched newest = Articles.enriched(id, revision, first, people, barLifted);
            messages.add(newest);
            while (random.nextInt(3) == 0) {
                int generation = newest.extractor().generation() + 1;
                newest = Articles.enriched(id, revision, generation, random.nextInt(MOST_PEOPLE + 1), barLifted);
                messages.add(newest);
            }
            return newest;
        }
    }
}

package dateline.index.batch;

import dateline.article.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * One writer's way to the model, on a bad day: other writers come between any two documents, requests break off half done,
 * answers get lost, documents are to be sent again although they were written, large requests are refused, and the writer
 * itself is killed.
 */
final class RoughStore implements DocumentStore {

    /** The writer was killed: nothing of it runs any more. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final int LARGEST_REQUEST = 12;

    private final ModelStore model;
    private final Turns.Player player;
    private final RandomGenerator random;
    private final int percent;

    /** Each kind of failure happens with so many per cent. */
    RoughStore(ModelStore model, Turns.Player player, RandomGenerator random, int percent) {
        this.model = model;
        this.player = player;
        this.random = random;
        this.percent = percent;
    }

    @Override
    public Map<ArticleId, StoredArticle> read(Collection<ArticleId> ids) throws StoreUnavailable {
        survive();
        Map<ArticleId, StoredArticle> found = new HashMap<>();
        for (ArticleId id : ids) {
            player.pass();
            model.read(id).ifPresent(article -> found.put(id, article));
        }
        answer();
        return found;
    }

    @Override
    public List<WriteResult> write(List<Write> writes) throws StoreUnavailable, RequestRefused {
        survive();
        if (writes.size() > LARGEST_REQUEST) {
            throw new RequestRefused("413");
        }
        List<WriteResult> results = new ArrayList<>();
        for (Write write : writes) {
            player.pass();
            survive();
            answer();
            results.add(one(write));
        }
        answer();
        return results;
    }

    private WriteResult one(Write write) {
        if (happens()) {
            return new WriteResult.Again("429, not written");
        }
        WriteResult result = model.write(write);
        return happens() ? new WriteResult.Again("503, perhaps written") : result;
    }

    private void survive() {
        if (happens()) {
            throw new Killed();
        }
    }

    private void answer() throws StoreUnavailable {
        if (happens()) {
            throw new StoreUnavailable("no answer");
        }
    }

    private boolean happens() {
        return random.nextInt(100) < percent;
    }
}

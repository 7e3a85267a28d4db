package dateline.ingest.source;

import dateline.article.Completeness;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts how many of the latest articles of each source were only teasers: of the last hundred, since this instance started. Of
 * very many sources those longest silent are forgotten. Thread-safe.
 */
public final class SourceTally {

    private static final int LATEST = 100;
    private static final int MOST = 10_000;

    private final Map<String, Latest> sources = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Latest> eldest) {
            return size() > MOST;
        }
    };

    synchronized void took(String source, Completeness completeness) {
        sources.computeIfAbsent(source, any -> new Latest()).add(completeness == Completeness.SUMMARY);
    }

    /** Every source that anything came from, by id. */
    public synchronized Map<String, Lately> all() {
        Map<String, Lately> all = new TreeMap<>();
        sources.forEach((id, latest) -> all.put(id, latest.told()));
        return all;
    }

    private static final class Latest {
        private final BitSet summaries = new BitSet(LATEST);
        private long taken;

        void add(boolean summary) {
            summaries.set((int) (taken % LATEST), summary);
            taken++;
        }

        Lately told() {
            return new Lately((int) Math.min(taken, LATEST), summaries.cardinality());
        }
    }
}

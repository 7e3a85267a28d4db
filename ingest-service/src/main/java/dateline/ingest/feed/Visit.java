package dateline.ingest.feed;

/** What came of asking a feed. */
sealed interface Visit {

    /** In one word, as counters have it. */
    String word();

    /** Something to remember, good or bad. */
    record Learnt(String word, FeedState state) implements Visit {}

    /** Nothing may be remembered: its articles could not be handed on. To be asked again soon. */
    record Later(String reason) implements Visit {
        @Override
        public String word() {
            return "later";
        }
    }
}

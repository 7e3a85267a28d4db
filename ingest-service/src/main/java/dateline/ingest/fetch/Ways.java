package dateline.ingest.fetch;

/** How things are fetched for their sources. Thread-safe. */
@FunctionalInterface
public interface Ways {

    /** Everything in the usual way. */
    Ways USUAL = request -> Way.USUAL;

    /**
     * The way for a request.
     *
     * @throws Refusal where nothing can be fetched so, with the reason in plain words
     */
    Way of(FetchRequest request) throws Refusal;
}

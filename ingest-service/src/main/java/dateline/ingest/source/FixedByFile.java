package dateline.ingest.source;

/** The source stands in the file, where it has to be changed. */
public final class FixedByFile extends RuntimeException {
    FixedByFile(String id) {
        super("the source " + id + " stands in the file of dateline.ingest.sources; change it there");
    }
}

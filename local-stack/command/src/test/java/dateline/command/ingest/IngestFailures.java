package dateline.command.ingest;

/** Failures as tests need them. */
public final class IngestFailures {

    private IngestFailures() {}

    /** One that sending again may mend. */
    public static IngestUnavailable passing() {
        return new IngestUnavailable("ingest answers 503", true);
    }
}

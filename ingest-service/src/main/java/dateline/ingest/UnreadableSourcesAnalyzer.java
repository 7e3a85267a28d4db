package dateline.ingest;

import dateline.ingest.source.UnreadableSources;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the terminal what is wrong with the file of sources, instead of a stack trace. */
final class UnreadableSourcesAnalyzer extends AbstractFailureAnalyzer<UnreadableSources> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnreadableSources cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mend the file, or take the setting dateline.ingest.sources (DATELINE_INGEST_SOURCES) away.",
                cause);
    }
}

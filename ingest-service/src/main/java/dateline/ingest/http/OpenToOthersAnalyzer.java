package dateline.ingest.http;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the terminal what to do, instead of a stack trace. */
final class OpenToOthersAnalyzer extends AbstractFailureAnalyzer<OpenToOthers> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OpenToOthers cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set dateline.ingest.token (DATELINE_INGEST_TOKEN) to what writers have to say, or dateline.ingest.tokens, or server.address to"
                        + " 127.0.0.1.",
                cause);
    }
}

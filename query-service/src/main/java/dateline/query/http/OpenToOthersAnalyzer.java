package dateline.query.http;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the terminal what to do, instead of a stack trace. */
final class OpenToOthersAnalyzer extends AbstractFailureAnalyzer<OpenToOthers> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OpenToOthers cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set dateline.query.token (DATELINE_QUERY_TOKEN) to what readers have to say, or dateline.query.identity-header"
                        + " and dateline.query.trusted-proxies, or server.address to 127.0.0.1.",
                cause);
    }
}

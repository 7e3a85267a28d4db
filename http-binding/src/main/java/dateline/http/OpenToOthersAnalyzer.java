package dateline.http;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the terminal what to do, instead of a stack trace. */
final class OpenToOthersAnalyzer extends AbstractFailureAnalyzer<OpenToOthers> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OpenToOthers cause) {
        return new FailureAnalysis(cause.getMessage(), cause.mend(), cause);
    }
}

package dateline.http;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers the framework's own errors and the bugs of a service as problem documents. A service adds handlers for what else it throws,
 * and says to which of its endpoints all that applies.
 */
public abstract class ProblemAnswers extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    /** What nobody expected: the log has it, the answer says nothing of it. */
    @ExceptionHandler
    @Nullable
    public ResponseEntity<Object> bug(RuntimeException bug, WebRequest request) throws Exception {
        LOG.error("Answered 500 to {}", request.getDescription(false), bug);
        return handleException(
                Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "something went wrong here; the log of the service says what"),
                request);
    }
}

package dateline.query.http;

import dateline.query.found.NewsUnavailable;
import dateline.query.question.Unacceptable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers everything that goes wrong in the API as problem documents. */
@RestControllerAdvice(annotations = RestController.class)
final class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unacceptable(Unacceptable unacceptable, WebRequest request) throws Exception {
        return handleException(Problem.of(unacceptable), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unavailable(NewsUnavailable unavailable, WebRequest request) throws Exception {
        LOG.warn("Answered 503: {}", unavailable.getMessage());
        return handleException(Problem.of(unavailable), request);
    }

    @ExceptionHandler
    void gone(IOException gone) {
        LOG.debug("Nobody reads the answer", gone);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> bug(RuntimeException bug, WebRequest request) throws Exception {
        LOG.error("Answered 500 to {}", request.getDescription(false), bug);
        return handleException(
                Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "something went wrong here; the log of the service says what"),
                request);
    }
}

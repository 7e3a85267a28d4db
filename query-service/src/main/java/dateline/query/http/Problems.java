package dateline.query.http;

import dateline.http.Problem;
import dateline.http.ProblemAnswers;
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

/** Answers everything that goes wrong in the API as problem documents. */
@RestControllerAdvice(annotations = RestController.class)
final class Problems extends ProblemAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** Says which parameter it is and how to mend it in fields of their own too. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unacceptable(Unacceptable unacceptable, WebRequest request) throws Exception {
        String detail = unacceptable.getMessage() + ": " + unacceptable.mend();
        return handleException(
                Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, detail)
                        .with("parameter", unacceptable.parameter())
                        .with("mend", unacceptable.mend()),
                request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unavailable(NewsUnavailable unavailable, WebRequest request) throws Exception {
        LOG.warn("Answered 503: {}", unavailable.getMessage());
        return handleException(Problem.passing(String.valueOf(unavailable.getMessage())), request);
    }

    @ExceptionHandler
    void gone(IOException gone) {
        LOG.debug("Nobody reads the answer", gone);
    }
}

package dateline.ingest.http;

import dateline.http.Problem;
import dateline.http.ProblemAnswers;
import dateline.ingest.intake.Unavailable;
import dateline.ingest.reader.CorruptInput;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;

/** Answers everything that goes wrong, the framework's own errors included, as problem documents. */
@RestControllerAdvice
final class Problems extends ProblemAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unavailable(Unavailable unavailable, WebRequest request) throws Exception {
        LOG.warn("Answered 503: {}", unavailable.getMessage());
        return handleException(Faults.problem(unavailable), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> broken(IOException broken, WebRequest request) throws Exception {
        Problem problem = switch (broken) {
            case CorruptInput corrupt -> Problem.of(HttpStatus.BAD_REQUEST, String.valueOf(corrupt.getMessage()));
            case SocketTimeoutException slow ->
                Problem.of(HttpStatus.REQUEST_TIMEOUT, "the rest of the request did not come in time");
            case IOException other
            when other.getCause() instanceof SocketTimeoutException ->
                Problem.of(HttpStatus.REQUEST_TIMEOUT, "the rest of the request did not come in time");
            // Mostly nobody is left to read this.
            case IOException other -> Problem.of(HttpStatus.BAD_REQUEST, "the request broke off");
        };
        return handleException(problem, request);
    }
}

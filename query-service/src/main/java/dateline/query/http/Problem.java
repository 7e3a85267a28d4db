package dateline.query.http;

import dateline.query.found.NewsUnavailable;
import dateline.query.question.Unacceptable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The errors of this service as exceptions that Spring answers as problem documents. */
final class Problem extends ErrorResponseException {

    private static final long serialVersionUID = 1L;
    private static final String RETRY_SECONDS = "5";

    private Problem(HttpStatus status, String detail) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    static Problem of(HttpStatus status, String detail) {
        return new Problem(status, detail);
    }

    /** Says which parameter it is and how to mend it in fields of their own too. */
    static Problem of(Unacceptable unacceptable) {
        Problem problem =
                new Problem(HttpStatus.UNPROCESSABLE_CONTENT, unacceptable.getMessage() + ": " + unacceptable.mend());
        problem.getBody().setProperty("parameter", unacceptable.parameter());
        problem.getBody().setProperty("mend", unacceptable.mend());
        return problem;
    }

    static Problem of(NewsUnavailable unavailable) {
        Problem problem = new Problem(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(unavailable.getMessage()));
        problem.getHeaders().add(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return problem;
    }
}

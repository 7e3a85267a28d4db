package dateline.http;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** An error of a service as an exception that Spring answers as a problem document. */
public final class Problem extends ErrorResponseException {

    private static final long serialVersionUID = 1L;
    private static final String RETRY_SECONDS = "5";

    private Problem(HttpStatus status, String detail) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    /** An error that the same request meets again. */
    public static Problem of(HttpStatus status, String detail) {
        return new Problem(status, detail);
    }

    /** An error that passes; it says when to ask again. */
    public static Problem passing(String detail) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, detail).withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

    /** Says more in a header. */
    public Problem withHeader(String name, String value) {
        getHeaders().add(name, value);
        return this;
    }

    /** Says more in a field of its own. */
    public Problem with(String field, Object value) {
        getBody().setProperty(field, value);
        return this;
    }
}

package dateline.ingest.http;

import dateline.ingest.article.Rejection;
import dateline.ingest.intake.Unavailable;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** The errors of this service as exceptions that Spring answers as problem documents. */
final class Problem extends ErrorResponseException {

    private static final String RETRY_SECONDS = "5";

    private Problem(HttpStatus status, String detail) {
        super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }

    static Problem of(HttpStatus status, String detail) {
        return new Problem(status, detail);
    }

    static Problem of(Rejection rejection) {
        return new Problem(
                switch (rejection.fault()) {
                    case MALFORMED -> HttpStatus.BAD_REQUEST;
                    case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
                },
                rejection.reason());
    }

    static Problem of(Unavailable unavailable) {
        return new Problem(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        unavailable.getMessage() + "; nothing is known of what was sent, send it again")
                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

    Problem withHeader(String name, String value) {
        getHeaders().add(name, value);
        return this;
    }

    /** Says more in a field of its own. */
    Problem with(Map<String, Object> properties) {
        properties.forEach(getBody()::setProperty);
        return this;
    }
}

package dateline.ingest.http;

import dateline.http.Problem;
import dateline.ingest.article.Rejection;
import dateline.ingest.intake.Unavailable;
import org.springframework.http.HttpStatus;

/** What the intake does not take, as problems. */
final class Faults {

    private Faults() {}

    static Problem problem(Rejection rejection) {
        return Problem.of(
                switch (rejection.fault()) {
                    case MALFORMED -> HttpStatus.BAD_REQUEST;
                    case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
                },
                rejection.reason());
    }

    static Problem problem(Unavailable unavailable) {
        return Problem.passing(unavailable.getMessage() + "; nothing is known of what was sent, send it again");
    }
}

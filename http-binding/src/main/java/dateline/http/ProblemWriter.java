package dateline.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents where no exception of an endpoint becomes one, as in filters. Thread-safe. */
public final class ProblemWriter {

    private final JsonMapper json;

    /** Writes by the mapper that answers are written by. */
    public ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Answers with the status and what there is to say. */
    public void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        write(response, ProblemDetail.forStatusAndDetail(status, detail));
    }

    /** Answers with the status alone. */
    public void write(HttpServletResponse response, HttpStatus status) throws IOException {
        write(response, ProblemDetail.forStatus(status));
    }

    private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}

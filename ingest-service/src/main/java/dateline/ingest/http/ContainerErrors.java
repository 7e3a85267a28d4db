package dateline.ingest.http;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import org.apache.catalina.Container;
import org.apache.catalina.Pipeline;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what the container refuses before the service sees it, such as a request line that is none, where the container itself
 * would answer a page. It says the status and nothing of what was sent or of what runs here.
 */
final class ContainerErrors extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(ContainerErrors.class);

    private final JsonMapper json;

    private ContainerErrors(JsonMapper json) {
        this.json = json;
    }

    /** Takes the place of whatever else reports the errors of a host that has not started. */
    static void reportFor(Container host, JsonMapper json) {
        if (host instanceof StandardHost standard) {
            standard.setErrorReportValveClass("");
        }
        Pipeline pipeline = host.getPipeline();
        Arrays.stream(pipeline.getValves())
                .filter(ErrorReportValve.class::isInstance)
                .forEach(pipeline::removeValve);
        pipeline.addValve(new ContainerErrors(json));
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(json.writeValueAsString(ProblemDetail.forStatus(response.getStatus())));
                response.finishResponse();
            }
        } catch (IOException e) {
            LOG.debug("Nobody reads the answer {}", response.getStatus(), e);
        }
    }
}

package dateline.query.page;

import dateline.http.ErrorStatus;
import dateline.http.ProblemWriter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Answers what goes wrong outside of pages and endpoints: to programs as a problem document, to people as a page. */
@Controller
final class Errors implements ErrorController {

    private final ProblemWriter problems;

    Errors(JsonMapper json) {
        this.problems = new ProblemWriter(json);
    }

    @RequestMapping("${server.error.path:${error.path:/error}}")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = ErrorStatus.of(request);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith("/v1/") || path.startsWith("/actuator/")) {
            problems.write(response, status);
            return null;
        }
        return PageProblems.page(
                request,
                response,
                status,
                status == HttpStatus.NOT_FOUND ? "Not here" : status.getReasonPhrase(),
                "There is no such page.");
    }
}

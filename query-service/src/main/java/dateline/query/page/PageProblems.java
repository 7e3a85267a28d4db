package dateline.query.page;

import dateline.query.found.NewsUnavailable;
import dateline.query.question.Unacceptable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page what went wrong with one, and what to do. */
@ControllerAdvice(basePackageClasses = SearchPage.class)
final class PageProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    @ExceptionHandler
    ModelAndView unacceptable(Unacceptable unacceptable, HttpServletRequest request, HttpServletResponse response) {
        return page(
                request,
                response,
                HttpStatus.UNPROCESSABLE_CONTENT,
                "This cannot be answered",
                unacceptable.getMessage() + ": " + unacceptable.mend() + ".");
    }

    @ExceptionHandler
    ModelAndView missing(NoSuchPage missing, HttpServletRequest request, HttpServletResponse response) {
        return page(request, response, HttpStatus.NOT_FOUND, "Not here", String.valueOf(missing.getMessage()));
    }

    @ExceptionHandler
    ModelAndView unavailable(NewsUnavailable unavailable, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("Answered 503: {}", unavailable.getMessage());
        return page(
                request,
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "No answer at the moment",
                String.valueOf(unavailable.getMessage()) + ".");
    }

    @ExceptionHandler
    ModelAndView bug(RuntimeException bug, HttpServletRequest request, HttpServletResponse response) {
        LOG.error("Answered 500 to {}", request.getRequestURI(), bug);
        return page(
                request,
                response,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Something went wrong",
                "The log of the service says what.");
    }

    static ModelAndView page(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String title, String reason) {
        Model model = new ExtendedModelMap();
        PageModel.fill(model, request, "problem", title);
        model.addAttribute("reason", reason);
        response.setStatus(status.value());
        return new ModelAndView("problem", model.asMap(), status);
    }
}

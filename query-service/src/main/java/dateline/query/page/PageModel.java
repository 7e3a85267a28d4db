package dateline.query.page;

import dateline.query.question.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.ui.Model;

/** What every page has: its links, its title, and which part of the service it is of. */
final class PageModel {

    private PageModel() {}

    static Map<String, List<String>> question(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Arrays.asList(entry.getValue())));
    }

    static Parameters parameters(HttpServletRequest request) {
        return new Parameters(question(request));
    }

    static void fill(Model model, HttpServletRequest request, String part, String title) {
        model.addAttribute("links", new Links(request.getRequestURI(), question(request)));
        model.addAttribute("words", new Words());
        model.addAttribute("part", part);
        model.addAttribute("title", title);
        model.addAttribute("q", Optional.ofNullable(request.getParameter("q")).orElse(""));
    }
}

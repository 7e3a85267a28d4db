package dateline.query.page;

import dateline.query.found.FoundEvent;
import dateline.query.found.News;
import dateline.query.mark.Axis;
import dateline.query.question.Criteria;
import dateline.query.question.Kind;
import dateline.query.question.Parameters;
import dateline.query.timeline.Telling;
import dateline.timeline.TimelineEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The events of many articles, each once. */
@Controller
final class TimelinePage {

    private final News news;

    TimelinePage(News news) {
        this.news = news;
    }

    @GetMapping("/timeline")
    String timeline(HttpServletRequest request, Model model) {
        Parameters given = PageModel.parameters(request);
        Set<String> known = new TreeSet<>(Criteria.parameters(Kind.EVENTS));
        known.addAll(Set.of("after", "size"));
        given.only(known);
        Telling telling = Telling.read(given, news);
        PageModel.fill(model, request, "timeline", "Timeline");
        Links links = (Links) Objects.requireNonNull(model.getAttribute("links"));
        List<FoundEvent> told =
                telling.entries().stream().map(TimelineEntry::told).toList();
        model.addAttribute("telling", telling);
        model.addAttribute("criteria", Criteria.read(given));
        model.addAttribute("near", given.text("near").orElse(""));
        model.addAttribute("axis", Axis.of(told));
        model.addAttribute("next", telling.next().map(links::after).orElse(null));
        model.addAttribute("first", given.token("after", 1_000).isEmpty());
        return "timeline";
    }
}

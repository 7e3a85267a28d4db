package dateline.query.page;

import dateline.query.found.NewsUnavailable;
import dateline.query.stage.Flow;
import dateline.query.stage.IndexFigures;
import dateline.query.stage.Stages;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The flow from ingest to Elasticsearch, as its parts tell it. */
@Controller
final class StagesPage {

    private final Stages stages;
    private final IndexFigures figures;

    StagesPage(Stages stages, IndexFigures figures) {
        this.stages = stages;
        this.figures = figures;
    }

    @GetMapping("/stages")
    String stages(HttpServletRequest request, Model model) {
        PageModel.fill(model, request, "stages", "Stages");
        model.addAttribute("flow", new Flow(stages.now(), index()));
        return "stages";
    }

    /** Nothing where Elasticsearch does not answer, which the page says. */
    private Flow.@Nullable Index index() {
        try {
            return figures.now();
        } catch (NewsUnavailable e) {
            return null;
        }
    }
}

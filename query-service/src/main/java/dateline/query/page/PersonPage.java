package dateline.query.page;

import dateline.query.found.News;
import dateline.query.found.Person;
import dateline.query.mark.Axis;
import dateline.query.question.Parameters;
import dateline.query.timeline.Timeline;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What somebody said and did, with whom and where. */
@Controller
final class PersonPage {

    private final News news;

    PersonPage(News news) {
        this.news = news;
    }

    @GetMapping("/people/{*name}")
    String person(@PathVariable String name, HttpServletRequest request, Model model) {
        String held = new Parameters(Map.of("name", List.of(name.substring(1))))
                .text("name")
                .orElseThrow(() -> new NoSuchPage("A person has a name."));
        Person person = news.person(held);
        if (person.articles().total() == 0 && person.said().total() == 0) {
            throw new NoSuchPage("No article names " + held + ".");
        }
        PageModel.fill(model, request, "person", held);
        model.addAttribute("person", person);
        model.addAttribute("said", QuoteEntry.merged(person.said().items()));
        model.addAttribute("saidAbout", QuoteEntry.merged(person.saidAbout().items()));
        model.addAttribute(
                "most",
                person.quotesOverTime().stream()
                        .mapToLong(period -> period.count())
                        .max()
                        .orElse(1));
        model.addAttribute("axis", Axis.of(person.events().items()));
        model.addAttribute("timeline", Timeline.merged(person.events().items()));
        return "person";
    }
}

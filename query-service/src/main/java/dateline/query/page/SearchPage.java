package dateline.query.page;

import dateline.query.found.FoundQuote;
import dateline.query.found.News;
import dateline.query.found.Results;
import dateline.query.question.Criteria;
import dateline.query.question.Days;
import dateline.query.question.Kind;
import dateline.query.question.Parameters;
import dateline.query.question.Search;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Search with facets; the address holds the whole state. */
@Controller
final class SearchPage {

    private final News news;

    SearchPage(News news) {
        this.news = news;
    }

    /**
     * A filter that is set.
     *
     * @param remove address of the search without it
     */
    record Chip(String label, String value, String remove) {}

    @GetMapping("/")
    String search(HttpServletRequest request, Model model) {
        Parameters given = PageModel.parameters(request);
        Kind kind = given.choice("tab", Kind.class).orElse(Kind.ARTICLES);
        Set<String> known = new TreeSet<>(Search.parameters(kind));
        known.add("tab");
        given.only(known);
        Search search = Search.read(kind, given);
        Criteria criteria = search.criteria();
        PageModel.fill(model, request, "search", heading(criteria));
        Links links = (Links) Objects.requireNonNull(model.getAttribute("links"));
        model.addAttribute("tab", kind.name().toLowerCase(Locale.ROOT));
        model.addAttribute("criteria", criteria);
        model.addAttribute("chips", chips(criteria, links));
        Results<?> results = switch (kind) {
            case ARTICLES -> {
                News.Browsed browsed = news.browse(search);
                model.addAttribute("facets", browsed.facets());
                yield browsed.articles();
            }
            case QUOTES -> {
                Results<FoundQuote> found = news.quotes(search);
                model.addAttribute("quotes", QuoteEntry.merged(found.items()));
                yield found;
            }
            case EVENTS -> news.events(search);
        };
        if (kind != Kind.ARTICLES) {
            model.addAttribute("facets", news.facets(criteria));
        }
        model.addAttribute("results", results);
        var next = results.next();
        model.addAttribute("next", next == null ? null : links.after(next.written(search)));
        model.addAttribute("first", search.after() == null);
        model.addAttribute("any", criteria.equals(Criteria.ANY));
        return "search";
    }

    private static List<Chip> chips(Criteria criteria, Links links) {
        List<Chip> chips = new ArrayList<>();
        criteria.who().forEach(one -> chips.add(new Chip("Person", one, links.without("who", one))));
        criteria.about().forEach(one -> chips.add(new Chip("About", one, links.without("about", one))));
        criteria.places().forEach(one -> chips.add(new Chip("Place", one, links.without("place", one))));
        criteria.sources().forEach(one -> chips.add(new Chip("Source", one, links.without("source", one))));
        criteria.languages().forEach(one -> chips.add(new Chip("Language", one, links.without("language", one))));
        Days days = criteria.days();
        if (!days.isOpen()) {
            chips.add(new Chip(
                    "Days",
                    Objects.toString(days.from(), "…") + " to " + Objects.toString(days.to(), "…"),
                    links.anyDay()));
        }
        return chips;
    }

    private static String heading(Criteria criteria) {
        var words = criteria.words();
        if (words != null) {
            return words.text();
        }
        return criteria.who().isEmpty() ? "Search" : String.join(", ", criteria.who());
    }
}

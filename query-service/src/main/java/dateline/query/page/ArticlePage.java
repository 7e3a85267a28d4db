package dateline.query.page;

import dateline.query.found.ArticleWithFindings;
import dateline.query.found.FoundEntity;
import dateline.query.found.News;
import dateline.query.mark.Axis;
import dateline.query.mark.MarkedBody;
import dateline.timeline.Timeline;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An article with its findings marked in the text. */
@Controller
final class ArticlePage {

    private final News news;

    ArticlePage(News news) {
        this.news = news;
    }

    @GetMapping("/articles/{id}")
    String article(@PathVariable String id, HttpServletRequest request, Model model) {
        Optional<ArticleWithFindings> found = news.article(id);
        if (found.isEmpty()) {
            throw new NoSuchPage("There is no article of this id, or no longer.");
        }
        ArticleWithFindings article = found.get();
        PageModel.fill(model, request, "article", article.found().article().heading());
        model.addAttribute("article", article);
        model.addAttribute("owner", article.found().article());
        model.addAttribute("body", MarkedBody.of(article));
        model.addAttribute("speakers", new Speakers(article.quotes()));
        model.addAttribute("axis", Axis.of(article.events()));
        model.addAttribute("timeline", Timeline.merged(article.events()));
        model.addAttribute("people", named(article, "person"));
        model.addAttribute("organisations", named(article, "organisation"));
        model.addAttribute("places", named(article, "place"));
        return "article";
    }

    private static List<FoundEntity> named(ArticleWithFindings article, String type) {
        return article.entities().stream()
                .filter(entity -> entity.type().equals(type))
                .toList();
    }
}

package dateline.query.http;

import dateline.query.change.Change;
import dateline.query.change.ChangeLog;
import dateline.query.change.Changes;
import dateline.query.change.Position;
import dateline.query.change.Stream;
import dateline.query.found.FoundArticle;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became new, was revised or withdrawn since. */
@RestController
final class ChangesEndpoint {

    private static final int USUAL = 100;
    private static final int MOST = 500;
    private static final String NOW = "now";

    private final ChangeLog log;
    private final Answers answers;

    ChangesEndpoint(ChangeLog log, Answers answers) {
        this.log = log;
        this.answers = answers;
    }

    /** As {@link Change}, in the words of JSON. */
    record Item(
            String of,
            String change,
            String id,
            String articleId,
            long revision,
            int generation,
            @Nullable Object now) {

        static Item of(Change change) {
            Object now = change.now();
            return new Item(
                    change.of().name().toLowerCase(Locale.ROOT),
                    change.what().name().toLowerCase(Locale.ROOT),
                    change.id(),
                    change.articleId(),
                    change.revision(),
                    change.generation(),
                    now instanceof FoundArticle article ? ArticleItem.of(article) : now);
        }
    }

    @GetMapping("/v1/changes")
    ResponseEntity<byte[]> changes(HttpServletRequest request) {
        Asked asked = Asked.of(request, Set.of("after", "of", "size", Selection.PARAMETER));
        Selection selection = Selection.read(asked.given(), Item.class);
        List<Stream> chosen = asked.given().choices("of", Stream.class);
        List<Stream> streams = chosen.isEmpty() ? List.of(Stream.values()) : chosen;
        int size = asked.given().number("size", USUAL, streams.size(), MOST);
        Optional<String> after = asked.given().token("after", Position.LONGEST);
        Changes changes = after.filter(NOW::equals).isPresent()
                ? new Changes(List.of(), log.end(streams), false, false)
                : log.after(after.map(Position::read).orElse(Position.START), streams, size);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "items",
                changes.items().stream()
                        .map(change -> selection.of(answers.tree(Item.of(change))))
                        .toList());
        answer.put("more", changes.more());
        answer.put("restarted", changes.restarted());
        answer.put("cursor", changes.next().written());
        answer.put("next", asked.with("after", changes.next().written()).toString());
        return answers.json(answer);
    }
}

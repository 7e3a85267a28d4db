package dateline.query.http;

import dateline.query.found.FoundEvent;
import dateline.query.found.News;
import dateline.query.question.Criteria;
import dateline.query.question.Kind;
import dateline.query.timeline.Calendar;
import dateline.query.timeline.Telling;
import dateline.query.timeline.TimelineTable;
import dateline.timeline.TimelineEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Events of several articles, each once, as JSON, calendar and table. */
@RestController
final class TimelineEndpoint {

    private static final List<Format> FORMATS = List.of(Format.JSON, Format.ICS, Format.CSV);

    private final News news;
    private final Answers answers;

    TimelineEndpoint(News news, Answers answers) {
        this.news = news;
        this.answers = answers;
    }

    /**
     * An event.
     *
     * @param articles how many tell of it
     * @param told by all of them, the first being what it was known by
     */
    record Item(
            String time, String what, String status, List<String> participants, long articles, List<FoundEvent> told) {

        static Item of(TimelineEntry<FoundEvent> entry) {
            FoundEvent first = entry.told();
            return new Item(
                    first.time(), first.what(), first.status(), entry.participants(), entry.sources(), entry.all());
        }
    }

    @GetMapping("/v1/timeline")
    ResponseEntity<byte[]> timeline(HttpServletRequest request) {
        Asked asked =
                Asked.of(request, Criteria.parameters(Kind.EVENTS), "after", "size", "format", Selection.PARAMETER);
        Selection selection = Selection.read(asked.given(), Item.class);
        Format format = Format.chosen(asked.given(), asked.accept(), FORMATS);
        Telling telling = Telling.read(asked.given(), news);
        return switch (format) {
            case ICS -> answers.text(format, Calendar.of("Dateline timeline", telling.entries()));
            case CSV -> answers.text(format, TimelineTable.of(telling.entries()));
            case JSON, ATOM, JSONFEED -> json(asked, telling, selection);
        };
    }

    private ResponseEntity<byte[]> json(Asked asked, Telling telling, Selection selection) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(
                "items",
                telling.entries().stream()
                        .map(entry -> selection.of(answers.tree(Item.of(entry))))
                        .toList());
        answer.put("events", telling.total());
        telling.next()
                .ifPresent(
                        cursor -> answer.put("next", asked.with("after", cursor).toString()));
        return answers.json(answer);
    }
}

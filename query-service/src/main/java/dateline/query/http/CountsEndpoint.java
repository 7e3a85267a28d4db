package dateline.query.http;

import dateline.query.found.News;
import dateline.query.found.Numbers;
import dateline.query.question.CountBy;
import dateline.query.question.Counting;
import dateline.query.question.Kind;
import dateline.query.syndication.Table;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Numbers. */
@RestController
final class CountsEndpoint {

    private static final List<Format> FORMATS = List.of(Format.JSON, Format.CSV);

    private final News news;
    private final Answers answers;

    CountsEndpoint(News news, Answers answers) {
        this.news = news;
        this.answers = answers;
    }

    @GetMapping("/v1/counts")
    ResponseEntity<byte[]> counts(HttpServletRequest request) {
        Kind kind = Asked.parameters(request).choice("of", Kind.class).orElse(Kind.QUOTES);
        Asked asked = Asked.of(request, Counting.parameters(kind), "format");
        Format format = Format.chosen(asked.given(), asked.accept(), FORMATS);
        Numbers numbers = news.count(Counting.read(kind, asked.given()));
        if (format == Format.CSV) {
            return answers.text(format, csv(numbers));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("of", kind.name().toLowerCase(Locale.ROOT));
        answer.put("rows", numbers.rows().stream().map(row -> row(numbers, row)).toList());
        answer.put("groups", numbers.groups());
        return answers.json(answer);
    }

    private static Map<String, @Nullable Object> row(Numbers numbers, Numbers.Row row) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        for (int i = 0; i < numbers.by().size(); i++) {
            written.put(word(numbers.by().get(i)), row.values().get(i));
        }
        written.put("count", row.count());
        if (row.distinct() != null) {
            written.put("distinct", row.distinct());
        }
        return written;
    }

    private static String csv(Numbers numbers) {
        boolean compared = numbers.rows().stream().anyMatch(row -> row.distinct() != null);
        List<String> header =
                new ArrayList<>(numbers.by().stream().map(CountsEndpoint::word).toList());
        header.add("count");
        if (compared) {
            header.add("distinct");
        }
        Table table = new Table(header);
        for (Numbers.Row row : numbers.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(row.values());
            cells.add(row.count());
            if (row.distinct() != null) {
                cells.add(row.distinct());
            }
            table.add(cells);
        }
        return table.text();
    }

    private static String word(CountBy by) {
        return by.name().toLowerCase(Locale.ROOT);
    }
}

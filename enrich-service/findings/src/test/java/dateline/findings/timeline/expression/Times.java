package dateline.findings.timeline.expression;

import dateline.article.PublishedAt;
import dateline.finding.When;
import dateline.findings.Analysis;
import dateline.findings.ArticleText;
import dateline.text.Deadline;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** What is found in a text, each written as {@code words = start end PRECISION}, midnights as the day alone. */
final class Times {

    private static final TimeExpressions EXPRESSIONS = new TimeExpressions();

    private Times() {}

    static List<String> of(String body) {
        return in(Analysis.of(body));
    }

    static List<String> of(String body, String publishedAt) {
        return in(Analysis.of(body, publishedAt));
    }

    static List<String> of(String body, String publishedAt, String zone) {
        return in(Analysis.of(body, PublishedAt.parse(publishedAt), ZoneId.of(zone)));
    }

    static List<TimeExpression> expressions(ArticleText article) {
        return EXPRESSIONS.find(article, Deadline.NONE);
    }

    private static List<String> in(ArticleText article) {
        return expressions(article).stream()
                .map(expression -> expression.when())
                .map(when -> when.text() + " = " + time(when) + (when.anchored() ? " anchored" : ""))
                .toList();
    }

    private static String time(When when) {
        LocalDateTime start = when.start();
        LocalDateTime end = when.end();
        return start == null || end == null
                ? when.precision().name()
                : written(start) + " " + written(end) + " " + when.precision();
    }

    private static String written(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }
}

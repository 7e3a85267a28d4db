package dateline.evaluation.timeline;

import dateline.article.ArticleId;
import dateline.article.PublishedAt;
import dateline.corenlp.CoreNlpAnalyzer;
import dateline.findings.ArticleText;
import dateline.findings.timeline.expression.TimeExpression;
import dateline.findings.timeline.expression.TimeExpressions;
import dateline.text.Deadline;
import dateline.text.TextAnalyzer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Scores {@link TimeExpressions} on TimeBank and AQUAINT as TempEval-3 packed them. Prints two lines for each set: all
 * expressions, then only those that lie on the calendar; with {@code errors} as argument the latter's errors too. The sets
 * are read from the folder that the system property {@code dateline.corpora} names.
 */
public final class TimeMl {

    private final TextAnalyzer analyzer = new CoreNlpAnalyzer();
    private final TimeExpressions expressions = new TimeExpressions();

    private TimeMl() {}

    public static void main(String[] arguments) throws IOException {
        Path corpora = Path.of(System.getProperty("dateline.corpora", "../shared/corpora"));
        Path sets = corpora.resolve("gold/timeml/data/TempEval3/Training/TBAQ-cleaned");
        TimeMl scorer = new TimeMl();
        for (String set : List.of("TimeBank", "AQUAINT")) {
            scorer.score(set, sets.resolve(set), List.of(arguments).contains("errors"), System.out);
        }
    }

    private void score(String name, Path folder, boolean errors, PrintStream out) throws IOException {
        TimeScore all = new TimeScore();
        TimeScore calendar = new TimeScore();
        for (Path file : files(folder)) {
            TimeMlDocument document = TimeMlDocument.read(file);
            List<GoldTime> found = found(document);
            all.add(document.name(), document.text(), document.times(), found);
            calendar.add(document.name(), document.text(), onCalendar(document.times()), onCalendar(found));
        }
        out.println(all.line(name));
        out.println(calendar.line(name + ", calendar"));
        if (errors) {
            calendar.errors().forEach(out::println);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.tml")) {
            return StreamSupport.stream(files.spliterator(), false).sorted().toList();
        }
    }

    private static List<GoldTime> onCalendar(List<GoldTime> times) {
        return times.stream().filter(GoldTime::isCalendar).toList();
    }

    private List<GoldTime> found(TimeMlDocument document) {
        ArticleText article = new ArticleText(
                ArticleId.of("evaluation", document.name()),
                analyzer.analyze(document.text(), Deadline.NONE),
                new PublishedAt.Day(document.created()),
                null);
        return expressions.find(article, Deadline.NONE).stream()
                .flatMap(TimeMl::parts)
                .map(expression -> new GoldTime(expression.when().span(), TimexValue.of(expression)))
                .toList();
    }

    /** People mark the two ends of a range, not the range. */
    private static Stream<TimeExpression> parts(TimeExpression expression) {
        return expression.ends().isEmpty() ? Stream.of(expression) : expression.ends().stream();
    }
}

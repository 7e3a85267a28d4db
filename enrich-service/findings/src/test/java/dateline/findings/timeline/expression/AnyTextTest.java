package dateline.findings.timeline.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.finding.When;
import dateline.findings.Analysis;
import dateline.findings.ArticleText;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Facts that hold for any text: a soup of the words and numbers that dates are made of, from a fixed seed. */
class AnyTextTest {

    private static final String[] WORDS = {
        "19",
        "2016",
        "1914",
        "18",
        "31",
        "30",
        "Feb.",
        "February",
        "May",
        "Monday",
        "last",
        "next",
        "the",
        "from",
        "to",
        "and",
        "between",
        "-",
        "–",
        ",",
        ".",
        "year",
        "years",
        "ago",
        "quarter",
        "third",
        "at",
        "9:30",
        "25:61",
        "a.m.",
        "GMT",
        "night",
        "2016-02-30",
        "99/99/9999",
        "12/19/2016",
        "'80s",
        "1990s",
        "half",
        "a",
        "1/2",
        "weeks",
        "later",
        "met",
        "will",
        "meet",
        "on",
        "of",
        "in",
        "0",
        "999",
        "decades",
        "\n\n",
        "(",
        ")",
        "2000000000",
        "midnight",
        "Sept",
        "29",
        "early",
        "this"
    };

    @Test
    void spansLieInTheBodyAndTimesEndAfterTheyStart() {
        Random random = new Random(20161220);
        for (int i = 0; i < 60; i++) {
            ArticleText article = Analysis.of(soup(random), "2016-02-29");
            for (TimeExpression expression : Times.expressions(article)) {
                When when = expression.when();
                assertThat(when.span().of(article.body())).isEqualTo(when.text());
                assertThat(when.start()).isNotNull().isBefore(when.end());
            }
        }
    }

    @Test
    void theSameTextGivesTheSameTimes() {
        Random random = new Random(7);
        for (int i = 0; i < 10; i++) {
            String body = soup(random);
            assertThat(Times.of(body, "2016-02-29")).isEqualTo(Times.of(body, "2016-02-29"));
        }
    }

    private static String soup(Random random) {
        StringBuilder text = new StringBuilder("Then");
        for (int i = 0; i < 80; i++) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}

package dateline.evaluation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.finding.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScoreTest {

    @Test
    void anOverlapCountsRoughlyAndItsValueForItself() {
        TimeScore score = new TimeScore();
        GoldTime monday = new GoldTime(new Span(3, 9), "2016-12-19");
        GoldTime june = new GoldTime(new Span(20, 24), "2016-06");

        score.add(
                "a",
                "On Monday the rain, in June the sun.",
                List.of(monday, june),
                List.of(new GoldTime(new Span(0, 9), "2016-12-19"), new GoldTime(new Span(20, 24), "2017-06")));

        assertThat(score.line("set"))
                .isEqualTo("set                          gold     2 found     2  strict P 50.0 R 50.0 F1 50.0"
                        + "  relaxed F1 100.0  value F1 50.0");
        assertThat(score.errors()).singleElement().asString().startsWith("value\ta\t2016-06\t2017-06\t");
    }

    @Test
    void lengthsAndVagueTimesAreNotOnTheCalendar() {
        assertThat(List.of("1998-03-03", "1998-W09", "1989-Q3", "199", "1998-03-03TNI", "1998-FA"))
                .allMatch(GoldTime::isCalendar);
        assertThat(List.of("P2Y", "PRESENT_REF", "1998-XX", "XXXX-12", "PT20M")).noneMatch(GoldTime::isCalendar);
    }
}

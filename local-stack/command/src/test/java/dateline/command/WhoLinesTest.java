package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.command.article.FoundQuote;
import dateline.command.elasticsearch.Found;
import dateline.command.elasticsearch.Profile;
import dateline.command.elasticsearch.Profile.Count;
import dateline.command.terminal.Ink;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhoLinesTest {

    @Test
    void aProfileIsAPage() {
        Profile profile = new Profile(
                List.of(new Count("Ana Ruiz", 3), new Count("Ruiz", 1)),
                List.of(new Count("person", 4)),
                4,
                "2026-03-01",
                "2026-03-03",
                List.of(new Count("2026-03-01", 1), new Count("2026-03-02", 0), new Count("2026-03-03", 3)),
                List.of(new Count("Eleni Marou", 2)),
                List.of(),
                List.of(new Count("Larnaca", 4)),
                new Found<>(7, List.of(quote("Ana Ruiz", "Ships are welcome"), quote("Ana Ruiz", ""))),
                new Found<>(2, List.of(quote("Eleni Marou", "Ruiz is right"), quote(null, "Ruiz is wrong"))),
                new Found<>(0, List.of()));

        assertThat(new WhoLines(80, Ink.PLAIN).of(profile))
                .containsExactly(
                        "Ana Ruiz  person",
                        "NAMES          Ana Ruiz 3 · Ruiz 1",
                        "ARTICLES       4, 1 Mar 2026 – 3 Mar 2026",
                        "OVER TIME      2026-03-01 ▃ █ 2026-03-03",
                        "PEOPLE         Eleni Marou 2",
                        "PLACES         Larnaca 4",
                        "SAID           “Ships are welcome”",
                        "               (the source allows no text to be shown)",
                        "               … and 5 more",
                        "SAID OF THEM   Eleni Marou  “Ruiz is right”",
                        "               unknown      “Ruiz is wrong”");
    }

    private static FoundQuote quote(@Nullable String speaker, String text) {
        return new FoundQuote("0", "Harbour reopens", speaker, text, "direct", null, 0, text.length());
    }
}

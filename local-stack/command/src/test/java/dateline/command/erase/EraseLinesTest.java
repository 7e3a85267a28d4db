package dateline.command.erase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class EraseLinesTest {

    private static final String ID = "0123456789abcdef0123456789abcdef";

    @Test
    void theArticlesAreNamedWithWhatGoesWithThem() {
        Marked found = Marked.of(JsonMapper.shared().readTree("""
                {"id": "%s", "title": "Harbour reopens", "source": {"id": "coast"},
                 "entity_count": 4, "quote_count": 2, "event_count": 1}""".formatted(ID)));
        Marked untitled = new Marked("1".repeat(32), null, "coast", 0);

        assertThat(EraseLines.marked(List.of(found, untitled, Marked.unseen("2".repeat(32)))))
                .containsExactly(
                        "ARTICLE                           SOURCE  FINDINGS  TITLE",
                        "0123456789abcdef0123456789abcdef  coast          7  Harbour reopens",
                        "11111111111111111111111111111111  coast          0  (no title)",
                        "22222222222222222222222222222222  -              0  (not in the index)",
                        "3 articles with 7 findings");
    }

    @Test
    void ofManyTheFirstTenAreNamed() {
        List<Marked> many = IntStream.range(0, 12)
                .mapToObj(i -> new Marked("%032x".formatted(i), "Title", "coast", 1))
                .toList();

        assertThat(EraseLines.marked(many)).hasSize(13).endsWith("and 2 more articles", "12 articles with 12 findings");
    }

    @Test
    void deadLettersAreToldWithTheCommandThatDropsThem() {
        assertThat(EraseLines.letters(List.of())).isEmpty();
        assertThat(EraseLines.letters(List.of("3/17")))
                .containsExactly(
                        "1 dead letter of them holds text, and stays until dropped:  ./dateline dead-letters drop 3/17");
        assertThat(EraseLines.letters(List.of("3/17", "4/2")))
                .containsExactly(
                        "2 dead letters of them hold text, and stay until dropped:  ./dateline dead-letters drop 3/17 4/2");
    }
}

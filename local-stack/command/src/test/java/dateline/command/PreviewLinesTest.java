package dateline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.command.feed.DryRun;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PreviewLinesTest {

    private static final JsonNode TAKEN = new JsonMapper().readTree("""
            {"number": 2, "outcome": "accepted", "id": "00000000000000000000000000000001", "ignoredFields": 0,
             "article": {"id": "00000000000000000000000000000001", "title": "Ferry", "source": {"id": "archive"},
               "authors": ["Ann Lee"], "subjects": [{"name": "sea"}, {"code": "x"}], "labels": {"desk": "Coast"},
               "completeness": "unknown", "body": "The ferry\\n\\ncame back."}}
            """);
    private static final JsonNode REJECTED = new JsonMapper()
            .readTree("{\"number\": 3, \"outcome\": \"rejected\", \"reason\": \"no body\", \"ignoredFields\": 0}");

    @Test
    void articlesAreShownFieldByFieldAndOthersWithTheirReason() throws Exception {
        assertThat(PreviewLines.of(look(List.of(TAKEN, REJECTED))))
                .containsExactly(
                        "a.csv 2: accepted",
                        "  title: Ferry",
                        "  source: archive",
                        "  id: 00000000000000000000000000000001",
                        "  completeness: unknown",
                        "  authors: Ann Lee",
                        "  subjects: sea; x",
                        "  label.desk: Coast",
                        "  body: The ferry came back.",
                        "a.csv 3: rejected",
                        "  no body",
                        "Nothing was sent on: this was a dry run.");
    }

    @Test
    void noMoreThanTenAreShown() throws Exception {
        assertThat(look(Collections.nCopies(11, REJECTED))).hasSize(10);
    }

    @Test
    void anInputWithoutArticlesSaysSo() throws Exception {
        assertThat(PreviewLines.of(look(List.of()))).containsExactly("there is no article in it");
    }

    private static List<DryRun.Shown> look(List<JsonNode> entries) throws Exception {
        List<String> asked = new ArrayList<>();
        DryRun dry = new DryRun((bytes, name) -> {
            asked.add(name + " " + new String(bytes, StandardCharsets.UTF_8));
            return entries;
        });
        dry.look("a.csv", "a.csv", new ByteArrayInputStream("title\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(asked).containsExactly("a.csv title\n");
        return dry.shown();
    }
}

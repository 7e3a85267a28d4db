package dateline.index.document;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.index.Articles;
import dateline.message.ArticleEnriched;
import dateline.message.WithdrawnBy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentMappingTest {

    private static final ArticleId ID = Articles.id("mapped");
    private static final DocumentMapping MAPPING =
            new DocumentMapping(Caps.DEFAULT, InstantSource.fixed(Instant.parse("2026-03-03T08:00:03Z")));

    @Test
    void anArticleIsADocumentAndOneForEveryFinding() {
        Documents documents = MAPPING.shown(
                Articles.enriched(ID, 10, 1, 2), new Standing(new ArticleState(10, 1), null, null), ChildSlots.NONE);

        assertThat(documents.children())
                .extracting(Child::id)
                .containsExactly(ID + ":entity:0", ID + ":entity:1", ID + ":quote:0", ID + ":quote:1");
    }

    @Test
    void howMuchMayBeShownStandsInEveryDocument() {
        Documents documents = MAPPING.shown(
                Articles.enriched(ID, 10, 1, 1), new Standing(new ArticleState(10, 1), null, null), ChildSlots.NONE);

        String source = "\"source\":{\"id\":\"test\",\"name\":\"Test Wire\",\"display\":\"snippet\"}";
        assertThat(documents.article().toString()).contains(source);
        assertThat(documents.children())
                .hasSize(2)
                .allSatisfy(child -> assertThat(child.json().toString()).contains(source));
    }

    @Test
    void aSlotThatIsNoLongerFilledBecomesAStubWithoutWords() {
        Documents documents = MAPPING.shown(
                Articles.enriched(ID, 10, 1, 0),
                new Standing(new ArticleState(10, 1), null, null),
                new ChildSlots(0, 1, 0));

        assertThat(documents.children())
                .singleElement()
                .satisfies(stub -> assertThat(stub.json())
                        .hasToString("{\"article\":{\"id\":\"" + ID
                                + "\"},\"revision\":10,\"generation\":1,\"ordinal\":0,\"hidden\":true}"));
    }

    @Test
    void aWithdrawnArticleIsAStubThatSaysWhoAndWhy() {
        Withdrawal withdrawal = new Withdrawal(WithdrawnBy.OPERATOR, "on request", 20);
        Documents documents = MAPPING.hidden(
                ID, new Standing(new ArticleState(20, ArticleState.WITHDRAWN), 20L, withdrawal), ChildSlots.NONE);

        assertThat(documents.article())
                .hasToString("{\"id\":\"" + ID + "\",\"indexed_at\":\"2026-03-03T08:00:03Z\",\"status\":\"barred\","
                        + "\"revision\":20,\"generation\":1023,\"bar\":20,"
                        + "\"withdrawn\":{\"by\":\"operator\",\"reason\":\"on request\",\"revision\":20},"
                        + "\"child_slots\":{\"entity\":0,\"quote\":0,\"event\":0},\"hidden\":true}");
    }

    @Test
    void theTimeToTheIndexCountsFromTheIngest() {
        ArticleEnriched article = Articles.plain(ID, 10, "Nothing happens.", Map.of());

        Documents documents =
                MAPPING.shown(article, new Standing(new ArticleState(10, 1), null, null), ChildSlots.NONE);

        assertThat(documents.article().toString()).contains("\"seconds_to_index\":3.0");
    }
}

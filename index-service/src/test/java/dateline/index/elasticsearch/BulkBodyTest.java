package dateline.index.elasticsearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.index.Articles;
import dateline.index.batch.Write;
import dateline.index.batch.Write.Condition;
import dateline.index.document.ArticleState;
import dateline.index.document.Caps;
import dateline.index.document.ChildSlots;
import dateline.index.document.DocumentKind;
import dateline.index.document.DocumentMapping;
import dateline.index.document.Documents;
import dateline.index.document.Standing;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkBodyTest {

    private static final ArticleId ID = Articles.id("sent");
    private static final Documents DOCUMENTS = new DocumentMapping(Caps.DEFAULT, InstantSource.fixed(Instant.EPOCH))
            .shown(Articles.enriched(ID, 10, 1, 3), new Standing(new ArticleState(10, 1), null, null), ChildSlots.NONE);

    @Test
    void eachWriteIsALineThatSaysWhatToDoAndALineWithTheDocument() throws Exception {
        BulkBody body = new BulkBody(writes(), 2);

        String sent = new String(body.getContent().readAllBytes(), UTF_8);

        List<String> expected = new ArrayList<>();
        expected.add("{\"create\":{\"_index\":\"news-articles-v2\",\"_id\":\"" + ID + "\"}}");
        expected.add(DOCUMENTS.article().toString());
        expected.add("{\"index\":{\"_index\":\"news-articles-v2\",\"_id\":\"" + ID
                + "\",\"if_seq_no\":7,\"if_primary_term\":2}}");
        expected.add(DOCUMENTS.article().toString());
        DOCUMENTS.children().forEach(child -> {
            expected.add("{\"index\":{\"_index\":\"" + child.kind().index(2) + "\",\"_id\":\"" + child.id()
                    + "\",\"version\":5,\"version_type\":\"external_gte\"}}");
            expected.add(child.json().toString());
        });
        assertThat(sent).isEqualTo(String.join("\n", expected) + "\n");
        assertThat(body.getContentLength()).isEqualTo(sent.getBytes(UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 1000, 8192})
    void itIsTheSameHoweverMuchOfItIsReadAtATime(int most) throws Exception {
        BulkBody body = new BulkBody(writes(), 1);
        byte[] whole = body.getContent().readAllBytes();

        ByteArrayOutputStream read = new ByteArrayOutputStream();
        InputStream content = body.getContent();
        byte[] piece = new byte[most + 2];
        for (int count = content.read(piece, 1, most); count >= 0; count = content.read(piece, 1, most)) {
            assertThat(count).isPositive();
            read.write(piece, 1, count);
            assertThat(content.available()).isEqualTo(whole.length - read.size());
        }

        assertThat(read.toByteArray()).isEqualTo(whole);
    }

    @Test
    void anEmptyBodyEndsAtOnce() throws Exception {
        assertThat(new BulkBody(List.of(), 1).getContent().read()).isEqualTo(-1);
    }

    private static List<Write> writes() {
        List<Write> writes = new ArrayList<>();
        writes.add(new Write(DocumentKind.ARTICLE, ID.value(), DOCUMENTS.article(), new Condition.Absent()));
        writes.add(new Write(DocumentKind.ARTICLE, ID.value(), DOCUMENTS.article(), new Condition.Unchanged(7, 2)));
        DOCUMENTS
                .children()
                .forEach(child ->
                        writes.add(new Write(child.kind(), child.id(), child.json(), new Condition.NotOlder(5))));
        return writes;
    }
}

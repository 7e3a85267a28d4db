package dateline.index.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.index.document.DeadLetterDocument;
import dateline.index.document.DocumentKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoteWriterTest {

    private static final int LARGE = 1_000_000;

    private final Deque<List<WriteResult>> answers = new ArrayDeque<>();
    private final List<List<String>> sent = new ArrayList<>();
    private final List<String> weather = new ArrayList<>();
    private int pauses;

    @Test
    void onlyWhatMayPassLaterIsSentAgain() throws Exception {
        answers.add(List.of(new WriteResult.Again("429 busy"), new WriteResult.Conflict(), new WriteResult.Done()));
        answers.add(List.of(new WriteResult.Again("429 busy")));
        answers.add(List.of(new WriteResult.Done()));

        assertThat(writer().write(List.of(note(1), note(2), note(3)))).isEmpty();

        assertThat(sent).containsExactly(List.of("t-0-1", "t-0-2", "t-0-3"), List.of("t-0-1"), List.of("t-0-1"));
        assertThat(pauses).isEqualTo(2);
        assertThat(weather).containsExactly("429 busy", "429 busy", "flowing");
    }

    @Test
    void whatIsRefusedIsToldAndHoldsUpNothing() throws Exception {
        answers.add(List.of(new WriteResult.Refused("400 malformed"), new WriteResult.Done()));

        assertThat(writer().write(List.of(note(1), note(2))))
                .containsExactly(new NoteWriter.Refusal("t-0-1", "400 malformed"));

        assertThat(sent).hasSize(1);
    }

    @Test
    void nothingIsSentOfNothing() throws Exception {
        assertThat(writer().write(List.of())).isEmpty();
        assertThat(sent).isEmpty();
    }

    private NoteWriter writer() {
        return new NoteWriter(new Store(), LARGE, attempt -> pauses++, new Watch());
    }

    private static Write note(long offset) {
        DeadLetterDocument document = new DeadLetterDocument(
                "index",
                "refused",
                "2026-03-03T12:00:00Z",
                null,
                null,
                new DeadLetterDocument.Place("t", 0, offset),
                DeadLetterDocument.LetterPlace.of(0, offset),
                0);
        return new Write(
                DocumentKind.DEAD_LETTER, document.id(), document.json(), new Write.Condition.NotOlder(offset));
    }

    private final class Store implements DocumentStore {

        @Override
        public Map<ArticleId, StoredArticle> read(Collection<ArticleId> ids) {
            throw new AssertionError("notes need no look at articles");
        }

        @Override
        public List<WriteResult> write(List<Write> writes) {
            sent.add(writes.stream().map(Write::id).toList());
            return answers.remove();
        }
    }

    private final class Watch implements WriteWatch {

        @Override
        public void held(String reason) {
            weather.add(reason);
        }

        @Override
        public void flowing() {
            weather.add("flowing");
        }

        @Override
        public void retried(int documents) {}

        @Override
        public void took(Step step, long nanoseconds) {}
    }
}

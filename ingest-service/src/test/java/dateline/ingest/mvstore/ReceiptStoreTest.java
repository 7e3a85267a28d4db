package dateline.ingest.mvstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.article.ArticleId;
import dateline.ingest.intake.Unavailable;
import dateline.message.Receipt;
import dateline.message.ReceiptStatus;
import dateline.message.Stay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptStoreTest {

    private static final ArticleId ID = ArticleId.of("id", "test", "one");
    private static final Receipt ACCEPTED = new Receipt(
            ID,
            5_000,
            "ab".repeat(32),
            ReceiptStatus.ACCEPTED,
            "topic",
            3,
            77L,
            4_000L,
            List.of("0123456789abcdef"),
            new Stay("coast", Instant.ofEpochMilli(1_234)));
    private static final Receipt BARRED = Receipt.bare(ID, 6_000, ReceiptStatus.BARRED, null);

    @TempDir
    private Path folder;

    @Test
    void receiptsAndPositionsSurviveARestart() {
        try (ReceiptStore store = ReceiptStore.in(folder)) {
            store.copyOf("topic-1");
            store.keep(ACCEPTED, 10);
            store.advance(3, 11);
            store.commit();
        }
        try (ReceiptStore store = ReceiptStore.in(folder)) {
            store.copyOf("topic-1");
            store.caughtUp();

            assertThat(store.find(ID)).contains(ACCEPTED);
            assertThat(store.position(3)).isEqualTo(11);
            assertThat(store.position(4)).isZero();
        }
    }

    @Test
    void ofTwoReceiptsTheLaterOnTheTopicStaysWhicheverComesFirst() {
        try (ReceiptStore store = ReceiptStore.in(folder)) {
            store.caughtUp();
            store.remember(BARRED, 12);
            store.keep(ACCEPTED, 10);

            assertThat(store.find(ID)).contains(BARRED);

            store.keep(ACCEPTED, 13);

            assertThat(store.find(ID)).contains(ACCEPTED);
        }
    }

    @Test
    void nothingIsFoundBeforeTheTopicHasBeenRead() {
        try (ReceiptStore store = ReceiptStore.in(folder)) {
            assertThatThrownBy(() -> store.find(ID)).isInstanceOf(Unavailable.class);
            assertThat(store.ready()).isFalse();

            store.caughtUp();

            assertThat(store.find(ID)).isEmpty();
            assertThat(store.ready()).isTrue();
        }
    }

    @Test
    void allReceiptsAreReadPageByPageEachOnce() {
        List<ArticleId> ids = new ArrayList<>();
        List<ArticleId> read = new ArrayList<>();
        try (ReceiptStore store = ReceiptStore.in(folder)) {
            assertThatThrownBy(() -> store.after(null, 10)).isInstanceOf(Unavailable.class);
            store.caughtUp();
            for (int i = 0; i < 95; i++) {
                ArticleId id = ArticleId.of("id", "test", "page " + i);
                ids.add(id);
                store.keep(Receipt.bare(id, i, ReceiptStatus.WITHDRAWN, null), i);
            }

            List<Receipt> page = store.after(null, 10);
            while (!page.isEmpty()) {
                page.forEach(receipt -> read.add(receipt.id()));
                page = store.after(page.getLast().id(), 10);
            }
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void theCopyOfAnotherTopicIsThrownAway() {
        try (ReceiptStore store = ReceiptStore.in(folder)) {
            store.copyOf("topic-1");
            store.caughtUp();
            store.keep(ACCEPTED, 10);
            store.advance(3, 11);

            store.copyOf("topic-2");

            assertThat(store.size()).isZero();
            assertThat(store.position(3)).isZero();
            assertThat(store.ready()).isFalse();
            assertThatThrownBy(() -> store.find(ID)).isInstanceOf(Unavailable.class);
        }
    }

    @Test
    void whatIsForgottenStaysForgottenAfterARestart() {
        try (ReceiptStore store = ReceiptStore.in(folder)) {
            store.copyOf("topic-1");
            store.keep(ACCEPTED, 10);
            store.advance(3, 11);
            store.caughtUp();
            store.commit();

            store.forget();

            assertThat(store.ready()).isFalse();
        }
        try (ReceiptStore store = ReceiptStore.in(folder)) {
            store.copyOf("topic-1");

            assertThat(store.size()).isZero();
            assertThat(store.position(3)).isZero();
        }
    }

    @Test
    void theCopyOfTheSameTopicIsKept() {
        try (ReceiptStore store = ReceiptStore.in(folder)) {
            store.copyOf("topic-1");
            store.caughtUp();
            store.keep(ACCEPTED, 10);

            store.copyOf("topic-1");

            assertThat(store.find(ID)).contains(ACCEPTED);
        }
    }

    @Test
    void twoInstancesCannotShareAFolder() {
        try (ReceiptStore first = ReceiptStore.in(folder)) {
            assertThatThrownBy(() -> ReceiptStore.in(folder))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining("dateline.ingest.data");
            assertThat(first.size()).isZero();
        }
    }

    @Test
    void aFileThatCannotBeReadIsPutAside() throws IOException {
        Files.writeString(folder.resolve("receipts.mv"), "no store at all".repeat(1_000));

        try (ReceiptStore store = ReceiptStore.in(folder)) {
            assertThat(store.size()).isZero();
            assertThat(folder.resolve("receipts.mv.unreadable")).exists();
        }
    }
}

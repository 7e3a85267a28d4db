package dateline.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleId;
import dateline.ingest.article.ArticleNormalizer;
import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.article.TextLimits;
import dateline.ingest.held.HoldBoard;
import dateline.message.Receipt;
import dateline.message.ReceiptStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final ArticleId ID = ArticleId.of("id", "wire", "7");
    private static final Draft ARTICLE = Draft.EMPTY
            .with(TextField.ID, "7")
            .with(TextField.SOURCE, "wire")
            .with(TextField.BODY, "The ferry came back.");

    private final Map<ArticleId, Receipt> known = new HashMap<>();
    private final Rehearsal rehearsal = new Rehearsal(
            new ArticleNormalizer(new TextLimits(1000, 100, 100, 1000)),
            new Receipts() {
                @Override
                public Optional<Receipt> find(ArticleId id) {
                    return Optional.ofNullable(known.get(id));
                }

                @Override
                public void remember(Receipt receipt, long offset) {
                    throw new AssertionError("a rehearsal remembers nothing");
                }
            },
            new HoldBoard(),
            () -> Instant.ofEpochMilli(9_000));

    @Test
    void aNewArticleWouldBeAccepted() {
        assertThat(rehearsal.rehearse(ARTICLE)).isInstanceOfSatisfying(Rehearsed.Article.class, article -> {
            assertThat(article.outcome()).isEqualTo("accepted");
            assertThat(article.content().id()).isEqualTo(ID);
            assertThat(article.content().body()).isEqualTo("The ferry came back.");
        });
    }

    @Test
    void aBarredArticleWouldStayOut() {
        known.put(ID, Receipt.bare(ID, 5, ReceiptStatus.BARRED, null));

        assertThat(rehearsal.rehearse(ARTICLE))
                .isInstanceOfSatisfying(
                        Rehearsed.Article.class,
                        article -> assertThat(article.outcome()).isEqualTo("barred"));
    }

    @Test
    void whatIsEmbargoedWouldWait() {
        assertThat(rehearsal.rehearse(ARTICLE.with(TextField.EMBARGOED_UNTIL, "2030-01-01T06:00:00Z")))
                .isInstanceOfSatisfying(
                        Rehearsed.Article.class,
                        article -> assertThat(article.outcome()).isEqualTo("held"));
    }

    @Test
    void aTakedownNamesItsArticle() {
        Draft takedown = new Draft(
                ARTICLE.text(), ARTICLE.authors(), ARTICLE.subjects(), ARTICLE.labels(), ARTICLE.path(), true);

        assertThat(rehearsal.rehearse(takedown)).isEqualTo(new Rehearsed.Takedown(ID, "accepted"));
    }

    @Test
    void whatWouldBeRejectedSaysWhy() {
        assertThat(rehearsal.rehearse(Draft.EMPTY))
                .isEqualTo(new Rehearsed.Rejected(Rejection.invalid("the article has no body")));
    }
}

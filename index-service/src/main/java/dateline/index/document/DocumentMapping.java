package dateline.index.document;

import dateline.article.ArticleId;
import dateline.message.ArticleEnriched;
import dateline.message.WithdrawnBy;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

/** Message to documents. Thread-safe. */
public final class DocumentMapping {

    private final Caps caps;
    private final InstantSource clock;
    private final DocumentJson json = new DocumentJson();

    public DocumentMapping(Caps caps, InstantSource clock) {
        this.caps = caps;
        this.clock = clock;
    }

    /**
     * The documents of an article that is shown.
     *
     * @param slots of every earlier state of the article
     * @throws RuntimeException if the message does not fit together, such as a mention beyond the end of the body
     */
    public Documents shown(ArticleEnriched article, Standing standing, ChildSlots slots) {
        CappedFindings findings = CappedFindings.of(article, caps);
        ChildSlots all = slots.max(findings.counts());
        Json document = json.encode(ArticleDocument.of(article, findings, standing, all, clock.instant()));
        List<Child> children = new Children(json, article.id(), standing.state())
                .shown(article, findings, caps)
                .emptiedUpTo(all);
        return new Documents(article.id(), standing.state(), document, children);
    }

    /**
     * The documents of an article that is taken down: stubs without a word of it.
     *
     * @throws NullPointerException if the article is not taken down
     */
    public Documents hidden(ArticleId id, Standing standing, ChildSlots slots) {
        Withdrawal withdrawal = Objects.requireNonNull(standing.withdrawal());
        ArticleStub stub = new ArticleStub(
                id,
                clock.instant(),
                withdrawal.by() == WithdrawnBy.OPERATOR ? "barred" : "withdrawn",
                standing.state().revision(),
                standing.state().generation(),
                standing.bar(),
                withdrawal,
                slots,
                true);
        List<Child> children = new Children(json, id, standing.state()).emptiedUpTo(slots);
        return new Documents(id, standing.state(), json.encode(stub), children);
    }
}

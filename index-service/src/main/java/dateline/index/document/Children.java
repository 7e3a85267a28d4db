package dateline.index.document;

import dateline.article.ArticleId;
import dateline.finding.Entity;
import dateline.finding.Quote;
import dateline.message.ArticleEnriched;
import dateline.message.ArticleIngested;
import java.util.ArrayList;
import java.util.List;

/** Collects the children of one article: those it has, then emptied ones for those it had. */
final class Children {

    private static final List<DocumentKind> KINDS =
            List.of(DocumentKind.ENTITY, DocumentKind.QUOTE, DocumentKind.EVENT);

    private final DocumentJson json;
    private final ArticleId article;
    private final ArticleState state;
    private final List<Child> children = new ArrayList<>();
    private ChildSlots filled = ChildSlots.NONE;

    Children(DocumentJson json, ArticleId article, ArticleState state) {
        this.json = json;
        this.article = article;
        this.state = state;
    }

    Children shown(ArticleEnriched enriched, CappedFindings findings, Caps caps) {
        String body = enriched.article().body();
        Names names = Names.mostSalient(findings.entities(), caps.repeatedNames());
        MentionIndex mentions = new MentionIndex(findings.entities());
        Json header = json.encode(header(enriched, names));
        for (int i = 0; i < findings.entities().size(); i++) {
            Entity entity = findings.entities().get(i);
            add(DocumentKind.ENTITY, i, header, EntityDocument.of(i, entity, body, caps.mentions()));
        }
        for (int i = 0; i < findings.quotes().size(); i++) {
            Quote quote = findings.quotes().get(i);
            add(DocumentKind.QUOTE, i, header, QuoteDocument.of(i, quote, body, mentions.about(quote)));
        }
        for (int i = 0; i < findings.events().size(); i++) {
            add(
                    DocumentKind.EVENT,
                    i,
                    header,
                    EventDocument.of(i, findings.events().get(i), body));
        }
        filled = findings.counts();
        return this;
    }

    List<Child> emptiedUpTo(ChildSlots slots) {
        for (DocumentKind kind : KINDS) {
            for (int ordinal = filled.of(kind); ordinal < slots.of(kind); ordinal++) {
                add(kind, ordinal, json.encode(ChildStub.of(article, state, ordinal)));
            }
        }
        return List.copyOf(children);
    }

    private void add(DocumentKind kind, int ordinal, Json header, Object document) {
        add(kind, ordinal, Json.joined(header, json.encode(document)));
    }

    private void add(DocumentKind kind, int ordinal, Json document) {
        children.add(new Child(kind, article + ":" + kind.word() + ":" + ordinal, document));
    }

    private ChildHeader header(ArticleEnriched enriched, Names names) {
        ArticleIngested ingested = enriched.article();
        Published published = Published.of(ingested.publishedAt());
        return new ChildHeader(
                new ChildHeader.Owner(ingested.id(), ingested.title(), ingested.url()),
                SourceFields.of(ingested.source()).withoutZone(),
                enriched.language(),
                published.text(),
                published.precision(),
                ingested.rights(),
                names.people(),
                names.organisations(),
                names.places(),
                ArticleDocument.names(ingested.subjects()),
                state.revision(),
                state.generation(),
                false);
    }
}

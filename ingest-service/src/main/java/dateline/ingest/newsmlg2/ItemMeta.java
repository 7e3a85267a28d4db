package dateline.ingest.newsmlg2;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.TextField;
import dateline.ingest.wire.WireText;
import dateline.ingest.wire.WireTime;
import dateline.ingest.wire.Withdrawal;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an item says of its own management: provider, times, status, links. For one item. */
final class ItemMeta {

    private final DraftBuilder draft;
    private String itemClass = "";
    private Optional<String> title = Optional.empty();
    private Optional<String> versionCreated = Optional.empty();
    private Optional<String> firstCreated = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Optional<String> order = Optional.empty();
    private boolean endlessEmbargo;

    ItemMeta(DraftBuilder draft) {
        this.draft = draft;
    }

    void read(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "itemClass" -> itemClass = Concept.of(cursor).code();
                case "provider" -> provider(cursor);
                case "versionCreated" -> versionCreated = Optional.of(cursor.text());
                case "firstCreated" -> firstCreated = Optional.of(cursor.text());
                case "embargoed" -> embargo(cursor.text());
                case "pubStatus" ->
                    Concept.of(cursor).said().filter(Withdrawal::isMeantBy).ifPresent(this::order);
                case "signal" -> signal(Concept.of(cursor));
                case "title" -> title = first(title, cursor.text());
                case "edNote" -> note = first(note, cursor.text());
                case "link" -> link(cursor);
                case "service" -> service(cursor);
                case "pubHistory" -> published(cursor);
                default -> {}
            }
        }
    }

    private static Optional<String> first(Optional<String> before, String text) {
        return before.or(() -> Optional.of(WireText.line(text)).filter(words -> !words.isEmpty()));
    }

    private void order(String word) {
        order = Optional.of(word);
    }

    private void provider(XmlCursor cursor) throws IOException, XmlRejected {
        Optional<String> host = cursor.attribute("uri").flatMap(ItemMeta::host);
        Optional<String> code = Concept.of(cursor).said();
        boolean coded = cursor.attribute("qcode").isPresent();
        @Nullable String name = Terms.name(cursor);
        draft.put(TextField.SOURCE, (coded ? code : host.or(() -> code)).orElse(name));
        draft.put(TextField.SOURCE_NAME, name);
    }

    private static Optional<String> host(String uri) {
        try {
            return Optional.ofNullable(URI.create(uri.strip()).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Without a time it holds until another version says otherwise. */
    private void embargo(String until) {
        endlessEmbargo = until.isBlank();
        WireTime.embargoed(draft, Optional.of(until).filter(text -> !text.isBlank()));
    }

    private void signal(Concept signal) {
        signal.said().filter(Withdrawal::isSignalled).ifPresent(this::order);
        draft.addToLabel("signal", signal.code());
    }

    private void link(XmlCursor cursor) {
        String rel = Concept.ofAttribute(cursor, "rel").said().orElse("seeAlso");
        Optional<String> address = cursor.attribute("href");
        if (rel.equals("canonical")) {
            draft.put(TextField.URL, address.orElse(null));
        }
        draft.link(rel, cursor.attribute("residref").or(() -> address).orElse(null));
    }

    private void service(XmlCursor cursor) throws IOException, XmlRejected {
        String code = Concept.of(cursor).code();
        @Nullable String name = Terms.name(cursor);
        draft.addToLabel("service", name == null ? code : name);
    }

    private void published(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children events = cursor.children();
        while (events.next()) {
            XmlCursor.Children parts = cursor.children();
            while (parts.next()) {
                if (cursor.name().equals("date")) {
                    WireTime.published(draft, Optional.of(cursor.text()));
                }
            }
        }
    }

    /** Says what is only known when all of the item has been read. */
    void tell() {
        draft.putIfUnsaid(TextField.TITLE, title.orElse(null));
        draft.label("title", title.orElse(null));
        draft.label("edNote", note.orElse(null));
        draft.label("itemClass", itemClass);
        WireTime.updated(draft, versionCreated);
        WireTime.published(draft, firstCreated);
        WireTime.published(draft, versionCreated);
    }

    String itemClass() {
        return itemClass;
    }

    /** The word that takes the item down, where there is one. */
    Optional<String> order() {
        return order;
    }

    Optional<String> note() {
        return note;
    }

    boolean isEmbargoedWithoutEnd() {
        return endlessEmbargo;
    }
}

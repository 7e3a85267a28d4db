package dateline.ingest.page;

import dateline.ingest.article.CanonicalUrl;
import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A parsed page, with what is said of it beside its bytes. The document is changed while it is read. */
record Page(Document document, Draft defaults) {

    /** Where the page was found. */
    Optional<URI> found() {
        return defaults.get(TextField.URL).flatMap(CanonicalUrl::of);
    }

    /** Elements of that name, in their order. */
    Stream<Element> elements(String name) {
        return document.getElementsByTag(name).stream();
    }

    /** The text of the element {@code title}, or its beginning. */
    String title() {
        return elements("title")
                .filter(title -> title.closest("svg") == null)
                .map(Shown::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}

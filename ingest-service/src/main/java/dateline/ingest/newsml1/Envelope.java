package dateline.ingest.newsml1;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.util.Optional;

/** What the envelope says of every item in it. For one document. */
final class Envelope {

    private Optional<String> service = Optional.empty();
    private Optional<String> product = Optional.empty();
    private Optional<String> priority = Optional.empty();

    void read(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "NewsService" -> service = formalName(cursor);
                case "NewsProduct" -> product = formalName(cursor);
                case "Priority" -> priority = formalName(cursor);
                default -> {}
            }
        }
    }

    void tell(DraftBuilder draft) {
        draft.label("service", service.orElse(null));
        draft.label("product", product.orElse(null));
        draft.label("priority", priority.orElse(null));
    }

    /** The value of most elements of this format. */
    static Optional<String> formalName(XmlCursor cursor) {
        return cursor.attribute("FormalName").map(String::strip).filter(name -> !name.isEmpty());
    }
}

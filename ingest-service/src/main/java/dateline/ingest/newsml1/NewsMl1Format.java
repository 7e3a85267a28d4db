package dateline.ingest.newsml1;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import dateline.ingest.wire.XmlReadings;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlDocuments;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** NewsML 1.0 to 1.2: every news item of a document is an article, whatever components it is made of. */
public final class NewsMl1Format implements ArticleFormat {

    private final XmlDocuments documents;

    public NewsMl1Format(DocumentLimits limits) {
        this.documents = new XmlDocuments(limits);
    }

    @Override
    public Readings open(Input input) {
        return new XmlReadings(documents, input, new NewsItems(input.defaults()));
    }

    private static final class NewsItems implements XmlReadings.Items {

        private final Draft defaults;
        private final Envelope envelope = new Envelope();
        private XmlCursor.@Nullable Children parts;
        private boolean found;

        NewsItems(Draft defaults) {
            this.defaults = defaults;
        }

        @Override
        public @Nullable Reading next(XmlCursor cursor, long number) throws IOException, XmlRejected {
            XmlCursor.Children all = parts == null ? cursor.children() : parts;
            parts = all;
            while (all.next()) {
                switch (cursor.name()) {
                    case "NewsEnvelope" -> envelope.read(cursor);
                    case "NewsItem" -> {
                        found = true;
                        return new NewsItem(defaults, envelope).read(cursor, number);
                    }
                    default -> {}
                }
            }
            boolean empty = !found;
            found = true;
            return empty ? new Reading.Unreadable(number, Rejection.invalid("NewsML without a NewsItem")) : null;
        }
    }
}

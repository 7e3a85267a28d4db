package dateline.ingest.newsml1;

import dateline.ingest.article.Draft;
import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.Reading;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;

/** Reads one item: who it is, what is to be done with it, what it holds. For one item. */
final class NewsItem {

    private final DraftBuilder draft;
    private final NewsManagement management;
    private final Pieces pieces = new Pieces();

    NewsItem(Draft defaults, Envelope envelope) {
        this.draft = DraftBuilder.over(defaults);
        this.management = new NewsManagement(draft);
        envelope.tell(draft);
    }

    Reading read(XmlCursor cursor, long number) throws IOException, XmlRejected {
        draft.put(TextField.LANGUAGE, cursor.language().orElse(null));
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "Identification" -> new Identification(draft).read(cursor);
                case "NewsManagement" -> management.read(cursor);
                case "NewsComponent" -> new NewsComponent(draft, pieces).read(cursor, "");
                default -> {}
            }
        }
        pieces.tell(draft);
        return management.ending(number).orElseGet(() -> ending(number));
    }

    private Reading ending(long number) {
        return draft.get(TextField.BODY).isPresent()
                ? new Reading.Found(number, draft.build(), 0)
                : new Reading.Unreadable(
                        number, Rejection.invalid("a NewsItem without text: it has " + pieces.instead()));
    }
}

package dateline.ingest.newsml1;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.TextField;
import dateline.ingest.wire.WireText;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;

/** Who an item is. Provider, date and item together are the id over all revisions. For one item. */
final class Identification {

    private final DraftBuilder draft;
    private String provider = "";
    private String date = "";
    private String item = "";
    private String publicIdentifier = "";

    Identification(DraftBuilder draft) {
        this.draft = draft;
    }

    void read(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "NewsIdentifier" -> identifier(cursor);
                case "NameLabel" -> draft.label("nameLabel", WireText.line(cursor.text()));
                case "DateLabel" -> draft.label("dateLabel", WireText.line(cursor.text()));
                default -> {}
            }
        }
        draft.put(TextField.SOURCE, provider);
        draft.put(TextField.ID, item.isEmpty() ? publicIdentifier : "urn:newsml:" + provider + ":" + date + ":" + item);
    }

    private void identifier(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "ProviderId" -> provider = WireText.line(cursor.text());
                case "DateId" -> date = WireText.line(cursor.text());
                case "NewsItemId" -> item = WireText.line(cursor.text());
                case "PublicIdentifier" -> publicIdentifier = WireText.line(cursor.text());
                case "RevisionId" -> draft.label("version", WireText.line(cursor.text()));
                default -> {}
            }
        }
    }
}

package dateline.ingest.newsml1;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.TextField;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;

/** Walks through the components of an item. What is said further out, or first, goes before what is said further in, or later. */
final class NewsComponent {

    private final DraftBuilder draft;
    private final Pieces pieces;
    private final ComponentMetadata metadata;

    NewsComponent(DraftBuilder draft, Pieces pieces) {
        this.draft = draft;
        this.pieces = pieces;
        this.metadata = new ComponentMetadata(draft);
    }

    /**
     * Reads a component.
     *
     * @param outerRole of the component around it, its own where it has none
     */
    void read(XmlCursor cursor, String outerRole) throws IOException, XmlRejected {
        boolean alternatives =
                cursor.attribute("EquivalentsList").filter("yes"::equals).isPresent();
        draft.putIfUnsaid(TextField.LANGUAGE, cursor.language().orElse(null));
        String role = outerRole;
        int before = pieces.count();
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            boolean wanted = !alternatives || pieces.count() == before;
            switch (cursor.name()) {
                case "Role" -> role = Envelope.formalName(cursor).orElse(outerRole);
                case "NewsLines" -> metadata.newsLines(cursor);
                case "AdministrativeMetadata" -> metadata.administrative(cursor);
                case "RightsMetadata" -> metadata.rights(cursor);
                case "DescriptiveMetadata" -> metadata.descriptive(cursor);
                case "Metadata" -> metadata.properties(cursor);
                case "NewsItemRef" ->
                    draft.link("newsItem", cursor.attribute("NewsItem").orElse(null));
                case "NewsComponent" -> {
                    if (wanted) {
                        read(cursor, role);
                    }
                }
                case "ContentItem" -> {
                    if (wanted) {
                        new ContentItem(pieces, role).read(cursor);
                    }
                }
                default -> {}
            }
        }
    }
}

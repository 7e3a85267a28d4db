package dateline.ingest.newsmlg2;

import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.Beginning;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Readings;
import dateline.ingest.reader.XmlRoot;
import dateline.ingest.wire.XmlReadings;
import dateline.ingest.xml.XmlDocuments;
import java.util.Set;

/** NewsML-G2 of any version: the text of news items, alone or in messages. What else the standard carries has a reason. */
public final class NewsMlG2Format implements ArticleFormat {

    private static final Set<String> ROOTS = Set.of(
            "newsMessage", "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");

    private final XmlDocuments documents;

    public NewsMlG2Format(DocumentLimits limits) {
        this.documents = new XmlDocuments(limits);
    }

    /** Whether bytes that begin so are of this format. */
    public static boolean begins(Beginning start) {
        return start.xml().map(XmlRoot::name).filter(ROOTS::contains).isPresent();
    }

    @Override
    public Readings open(Input input) {
        return new XmlReadings(documents, input, new ItemSet(input.defaults()));
    }
}

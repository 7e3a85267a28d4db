package dateline.ingest.nitf;

import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Readings;
import dateline.ingest.wire.XmlReadings;
import dateline.ingest.xml.XmlDocuments;

/** One article as NITF of any version, told by element names alone: the versions differ in namespaces and document types. */
public final class NitfFormat implements ArticleFormat {

    private final XmlDocuments documents;

    public NitfFormat(DocumentLimits limits) {
        this.documents = new XmlDocuments(limits);
    }

    @Override
    public Readings open(Input input) {
        return new XmlReadings(
                documents,
                input,
                (cursor, number) -> number > 1 ? null : new NitfDocument(input.defaults()).read(cursor, number));
    }
}

package dateline.ingest.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import dateline.ingest.charset.Encoding;
import dateline.ingest.charset.Encoding.Inside;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/** Opens XML. Thread-safe. */
public final class XmlDocuments {

    private static final int ATTRIBUTES = 500;
    private static final int ATTRIBUTE_LENGTH = 256 * 1024;

    private final XMLInputFactory factory;
    private final DocumentLimits limits;

    /**
     * Documents within limits.
     *
     * @param limits the bytes are those of a whole document, whatever it holds
     */
    public XmlDocuments(DocumentLimits limits) {
        this.limits = limits;
        this.factory = factory(limits);
    }

    private static XMLInputFactory factory(DocumentLimits limits) {
        WstxInputFactory factory = new WstxInputFactory();
        // The document type is passed over unread: what it declares is neither fetched nor expanded.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, limits.depth());
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, ATTRIBUTE_LENGTH);
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, (long) limits.bytes());
        return factory;
    }

    /**
     * Starts to read a document, in the charset that the input says, the document says, or the bytes tell. The cursor stands
     * before the root; closing it closes the input.
     *
     * @throws XmlRejected if it is not XML from the first character on
     */
    public XmlCursor open(Input input) throws IOException, XmlRejected {
        Reader text = Encoding.reader(new BufferedInputStream(input.bytes()), input.charset(), Inside.XML);
        try {
            return new XmlCursor(factory.createXMLStreamReader(new LeadingBlanks(text)), text, limits);
        } catch (XMLStreamException e) {
            throw XmlCursor.failure(e, limits);
        }
    }
}

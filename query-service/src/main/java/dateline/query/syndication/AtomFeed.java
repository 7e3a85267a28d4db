package dateline.query.syndication;

import dateline.query.syndication.Feed.Entry;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed as Atom (RFC 4287), in UTF-8. */
public final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static byte[] of(Feed feed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            new AtomFeed(xml).write(feed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory can be written to", e);
        }
        return out.toByteArray();
    }

    private void write(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("title", feed.title());
        element("id", feed.self().toString());
        element("updated", feed.updated());
        link("self", feed.self());
        link("alternate", feed.page());
        URI next = feed.next();
        if (next != null) {
            link("next", next);
        }
        element("generator", "Dateline");
        for (Entry entry : feed.entries()) {
            entry(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("updated", Objects.requireNonNullElse(entry.date(), Feed.UNDATED));
        if (entry.date() != null) {
            element("published", entry.date());
        }
        link("alternate", entry.page());
        if (entry.original() != null) {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", "via");
            xml.writeAttribute("href", clean(entry.original()));
        }
        xml.writeStartElement("author");
        element("name", entry.source());
        xml.writeEndElement();
        for (String person : entry.people()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", clean(person));
        }
        element("summary", entry.text());
        xml.writeEndElement();
    }

    private void link(String rel, URI href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href.toString());
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /** Without the characters that XML cannot say at all. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}

package dateline.ingest.xml;

import dateline.ingest.article.Rejection;
import dateline.ingest.reader.DocumentLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/**
 * Stands on an element of a document and moves on only. Names are without prefixes. For one thread.
 *
 * <pre>{@code
 * cursor.root();
 * XmlCursor.Children items = cursor.children();
 * while (items.next()) {
 *     switch (cursor.name()) {
 *         case "headline" -> title = cursor.text();
 *         default -> {}     // passed over, with all that is in it
 *     }
 * }
 * }</pre>
 *
 * <p>Every method that moves throws {@link XmlRejected} where the document is not well-formed or beyond a limit: nothing can be
 * read after that.
 */
public final class XmlCursor implements Closeable {

    /** Elements of HTML that have no end tag: one would be read as a second of them. */
    private static final Set<String> WITHOUT_END = Set.of("br", "hr", "img", "wbr", "col", "input");

    private final XMLStreamReader xml;
    private final Reader input;
    private final DocumentLimits limits;
    private final Deque<String> path = new ArrayDeque<>();
    private boolean declaresEntities;

    XmlCursor(XMLStreamReader xml, Reader input, DocumentLimits limits) {
        this.xml = xml;
        this.input = input;
        this.limits = limits;
    }

    /** Moves to the root element; once, and first. */
    public void root() throws IOException, XmlRejected {
        while (step() != XMLStreamConstants.START_ELEMENT) {
            // What stands before the root says nothing.
        }
    }

    /** The name of the element, without its prefix. */
    public String name() {
        return path.getLast();
    }

    /** The namespace of the element; empty where it is in none. */
    public String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** The names from the root to this element, separated by slashes. */
    public String path() {
        return String.join("/", path);
    }

    /** Where the element starts, counted from 1. */
    public long line() {
        return xml.getLocation().getLineNumber();
    }

    /** An attribute in no namespace, as it is written. Only before the cursor has moved into the element. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue("", name));
    }

    /** An attribute of a namespace. */
    public Optional<String> attribute(String namespace, String name) {
        return Optional.ofNullable(xml.getAttributeValue(namespace, name));
    }

    /** The language that the element itself declares. */
    public Optional<String> language() {
        return attribute("http://www.w3.org/XML/1998/namespace", "lang").filter(tag -> !tag.isBlank());
    }

    /** The elements in this one, to be visited in order. */
    public Children children() {
        return new Children(path.size());
    }

    /** All text in the element and in those in it, as it stands. The cursor has moved to the element's end. */
    public String text() throws IOException, XmlRejected {
        StringBuilder text = new StringBuilder();
        for (int depth = path.size(); path.size() >= depth; ) {
            switch (step()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> text.append(entity());
                default -> {}
            }
        }
        return text.toString();
    }

    /**
     * What is in the element as HTML, without prefixes and namespaces, for text with inline markup. The cursor has moved to
     * the element's end.
     */
    public String markup() throws IOException, XmlRejected {
        StringBuilder html = new StringBuilder();
        for (int depth = path.size(); path.size() >= depth; ) {
            switch (step()) {
                case XMLStreamConstants.START_ELEMENT -> startTag(html);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (path.size() >= depth && !WITHOUT_END.contains(xml.getLocalName())) {
                        html.append("</").append(xml.getLocalName()).append('>');
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    html.append(escaped(xml.getText()));
                case XMLStreamConstants.ENTITY_REFERENCE -> html.append(escaped(entity()));
                default -> {}
            }
        }
        return html.toString();
    }

    private void startTag(StringBuilder html) {
        html.append('<').append(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            html.append(' ').append(xml.getAttributeLocalName(i)).append("=\"");
            html.append(escaped(xml.getAttributeValue(i)).replace("\"", "&quot;"))
                    .append('"');
        }
        html.append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Names of HTML are what senders mean, unless the document declares names of its own. */
    private String entity() throws XmlRejected {
        String reference = "&" + xml.getLocalName() + ";";
        String text = Parser.unescapeEntities(reference, false);
        if (declaresEntities || text.equals(reference)) {
            throw new XmlRejected(Rejection.malformed("line " + line() + ": the entity " + shortened(reference)
                    + " is declared in a document type, which is not read"));
        }
        return text;
    }

    private int step() throws IOException, XmlRejected {
        try {
            if (!xml.hasNext()) {
                throw new XmlRejected(Rejection.malformed("there is no XML in it"));
            }
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                path.addLast(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                path.removeLast();
            } else if (event == XMLStreamConstants.DTD) {
                declaresEntities = xml.getText().contains("<!ENTITY");
            }
            return event;
        } catch (XMLStreamException e) {
            throw failure(e, limits);
        }
    }

    static XmlRejected failure(XMLStreamException e, DocumentLimits limits) throws IOException {
        if (e.getNestedException() instanceof IOException broken) {
            throw broken;
        }
        String message =
                shortened(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        String place =
                e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNumber();
        if (message.contains("limit")) {
            return new XmlRejected(Rejection.tooLarge("XML beyond a limit (" + limits.bytes() + " characters, "
                    + limits.depth() + " elements deep)" + place + ": " + message));
        }
        return new XmlRejected(Rejection.malformed("not well-formed XML" + place + ": " + message));
    }

    private static String shortened(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
        return clean.length() > 160 ? clean.substring(0, 160) + "…" : clean;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            input.close();
        }
    }

    /** Visits the elements in another one. What is not read of a child is passed over when the next is asked for. */
    public final class Children {

        private final int depth;
        private final StringBuilder ownText = new StringBuilder();
        private boolean ended;

        private Children(int depth) {
            this.depth = depth;
        }

        /** Moves to the next child; false where the element has ended. */
        public boolean next() throws IOException, XmlRejected {
            while (!ended && path.size() >= depth) {
                int event = step();
                if (event == XMLStreamConstants.START_ELEMENT && path.size() == depth + 1) {
                    return true;
                }
                if (path.size() == depth) {
                    keep(event);
                }
            }
            ended = true;
            return false;
        }

        private void keep(int event) throws XmlRejected {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> ownText.append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> ownText.append(entity());
                default -> {}
            }
        }

        /** The text passed so far that stands in the element itself, beside its children. */
        public String ownText() {
            return ownText.toString();
        }
    }
}

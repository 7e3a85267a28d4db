package dateline.ingest.syndication;

import dateline.ingest.article.Rejection;
import dateline.ingest.charset.Encoding;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads XML as browsers read HTML: what is not closed is closed, an ampersand that begins nothing stands for itself, the names of
 * HTML are known, prefixes need no declaration. Document types are not read, so nothing is fetched and nothing expands.
 */
record XmlText(Document document, String text) {

    /** The most tags of a document. Each costs memory, however short it is; feeds of 16 MB have about half as many. */
    private static final int TAGS = 500_000;

    static XmlText of(byte[] bytes, Optional<String> charset) throws NoFeed {
        String text = Encoding.text(bytes, charset, Encoding.Inside.XML);
        if (text.chars().filter(c -> c == '<').limit(TAGS + 1L).count() > TAGS) {
            throw new NoFeed(Rejection.tooLarge("the feed has more than " + TAGS + " tags"));
        }
        // The parser would carry a copy of all declarations into every element; Names looks them up instead.
        Document document = Parser.xmlParser().parseInput(text.replace("xmlns", Names.DECLARATION), "");
        document.outputSettings().syntax(Document.OutputSettings.Syntax.html).prettyPrint(false);
        return new XmlText(document, text);
    }

    /** Whether the text ends within its last element of this name, so that what can be read of it is not all of it. */
    boolean endsWithin(Element last, Element root) {
        int start = text.lastIndexOf("<" + last.tagName());
        return start > text.lastIndexOf("</" + last.tagName()) && start > text.lastIndexOf("</" + root.tagName());
    }
}

package dateline.ingest.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first element of a document, found without parsing, because much of what is sent is not well-formed.
 *
 * @param name without its prefix
 * @param namespace empty where it is in none
 * @param attributes by their names as written
 * @param doctype the name in the document type declaration
 */
public record XmlRoot(String name, String namespace, Map<String, String> attributes, Optional<String> doctype) {

    private static final Pattern START = Pattern.compile("\\G<(?:([\\w.-]+):)?([\\w.-]+)(?=[\\s/>])");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\G\\s*([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    public XmlRoot {
        attributes = Map.copyOf(attributes);
    }

    /** The first element of a text; empty where something else comes first. */
    static Optional<XmlRoot> in(String text) {
        Prolog prolog = Prolog.of(text);
        Matcher start = START.matcher(text);
        return prolog.end() < text.length() && start.find(prolog.end())
                ? Optional.of(root(text, start, prolog.doctype()))
                : Optional.empty();
    }

    private static XmlRoot root(String text, Matcher start, Optional<String> doctype) {
        Map<String, String> attributes = new HashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        for (int at = start.end(); at < text.length() && attribute.find(at); at = attribute.end()) {
            String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            attributes.put(attribute.group(1), value);
        }
        String declaration = start.group(1) == null ? "xmlns" : "xmlns:" + start.group(1);
        return new XmlRoot(start.group(2), attributes.getOrDefault(declaration, ""), attributes, doctype);
    }
}

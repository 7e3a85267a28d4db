package dateline.ingest.syndication;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The elements directly in a feed, an item or a person, by their {@link Names}. */
final class Fields {

    private final Element element;
    private final Optional<URI> outside;
    private final Map<String, List<Element>> byName = new HashMap<>();

    /**
     * The fields of an element.
     *
     * @param outside the base of addresses where no {@code xml:base} says another
     */
    Fields(Element element, Optional<URI> outside) {
        this.element = element;
        this.outside = outside;
        for (Element child : element.children()) {
            byName.computeIfAbsent(Names.of(child), name -> new ArrayList<>()).add(child);
        }
    }

    Element element() {
        return element;
    }

    /** All elements of these names, those of the first name first. */
    Stream<Element> all(String... names) {
        return Arrays.stream(names).flatMap(name -> byName.getOrDefault(name, List.of()).stream());
    }

    /** The text of the first element of these names that has any, as it stands. */
    Optional<String> text(String... names) {
        return all(names)
                .map(Element::wholeText)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** An attribute of the first element of these names that has it. */
    Optional<String> attribute(String attribute, String... names) {
        return all(names)
                .map(at -> at.attr(attribute).strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** An address written in a place, resolved against what {@code xml:base} says there. */
    Optional<String> address(Element place, String written) {
        return Address.of(written, base(place));
    }

    /** What {@code xml:base} says there, itself resolved against those around it. */
    Optional<URI> base(Element place) {
        List<String> bases = new ArrayList<>();
        for (Element at = place; at != null; at = at.parent()) {
            if (at.hasAttr("xml:base")) {
                bases.addFirst(at.attr("xml:base"));
            }
        }
        Optional<URI> base = outside;
        for (String written : bases) {
            Optional<URI> inner = Address.uri(written, base);
            base = inner.isPresent() ? inner : base;
        }
        return base;
    }

    /** The language that is declared for the element or around it. */
    Optional<String> language() {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr("xml:lang")) {
                return Optional.of(at.attr("xml:lang").strip()).filter(tag -> !tag.isEmpty());
            }
        }
        return Optional.empty();
    }
}

package dateline.ingest.syndication;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Somebody as feeds name people: elements of Atom, or a line such as {@code jane@example.org (Jane Doe)}.
 *
 * @param name the name, or the mail address where only that is told
 * @param named whether it is a name
 */
record Person(String name, boolean named) {

    private static final Pattern MAIL_AND_NAME = Pattern.compile("(\\S+@\\S+)\\s*\\((.*)\\)\\s*", Pattern.DOTALL);
    private static final Pattern NAME_AND_MAIL = Pattern.compile(
            "(.*?)[\\s,]*[<(\\[]?(?:mailto:)?([^\\s<>()\\[\\]]+@[^\\s<>()\\[\\]]+?)[>)\\]]?\\s*", Pattern.DOTALL);

    /** Longer than anybody's name with an address; matching takes far more time the longer a text is. */
    private static final int LONGEST = 300;

    static Optional<Person> of(Element element) {
        Fields parts = new Fields(element, Optional.empty());
        Optional<String> name = parts.text("name", "foaf:name", "dc:title");
        if (name.isPresent()) {
            return name.map(own -> new Person(own, true));
        }
        Optional<String> mail = parts.text("email").or(() -> parts.text("uri", "url"));
        return mail.isPresent() ? mail.map(own -> new Person(own, false)) : in(Prose.guessed(element.wholeText()));
    }

    /** Somebody in a line; empty where it is blank. */
    static Optional<Person> in(String line) {
        String text = line.strip();
        if (text.length() > LONGEST) {
            return Optional.of(new Person(text, true));
        }
        Matcher mailFirst = MAIL_AND_NAME.matcher(text);
        if (mailFirst.matches() && !mailFirst.group(2).isBlank()) {
            return Optional.of(new Person(mailFirst.group(2).strip(), true));
        }
        Matcher nameFirst = NAME_AND_MAIL.matcher(text);
        if (nameFirst.matches()) {
            boolean named = !nameFirst.group(1).isBlank();
            return Optional.of(new Person(named ? nameFirst.group(1).strip() : nameFirst.group(2), named));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Person(text, true));
    }
}

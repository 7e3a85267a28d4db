package dateline.findings.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a person's given name or form of address tells the pronoun. Immutable. */
final class FirstNames {

    private static final String RESOURCE = "first-names.txt";
    private static final Set<String> FEMALE_TITLES = Set.of(
            "mrs", "ms", "miss", "lady", "dame", "madam", "queen", "princess", "congresswoman", "sister", "actress");
    private static final Set<String> MALE_TITLES =
            Set.of("mr", "sir", "lord", "king", "prince", "congressman", "father", "pope", "emir", "sultan", "imam");

    private final Map<String, Gender> byName;

    private FirstNames(Map<String, Gender> byName) {
        this.byName = byName;
    }

    /** Reads the list in the jar: a folded name and F or M a line. */
    static FirstNames fromClasspath() {
        try (InputStream in = FirstNames.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            Map<String, Gender> byName = new HashMap<>(lines.size() * 2);
            for (String line : lines) {
                int space = line.indexOf(' ');
                if (!line.startsWith("#") && space > 0) {
                    byName.put(line.substring(0, space), line.charAt(space + 1) == 'F' ? Gender.FEMALE : Gender.MALE);
                }
            }
            return new FirstNames(byName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a folded word is given to people as a name, whatever else it is. */
    boolean isListed(String foldedWord) {
        return byName.containsKey(foldedWord);
    }

    /** By the first of the person's names that tells. */
    Gender genderOf(Cluster person) {
        return person.names().stream()
                .map(name -> genderOf(name.words()))
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    /** By the first word of a full name that is listed: "J. Edgar Moore" goes by Edgar. */
    Gender genderOf(NameWords name) {
        PersonName person = PersonName.of(name);
        if (!person.isFull()) {
            return Gender.UNKNOWN;
        }
        return person.core().words().subList(0, person.core().size() - 1).stream()
                .map(word -> byName.getOrDefault(word, Gender.UNKNOWN))
                .filter(gender -> gender != Gender.UNKNOWN)
                .findFirst()
                .orElse(Gender.UNKNOWN);
    }

    /** By the word before the name. */
    static Gender genderOfTitle(String foldedWord) {
        if (FEMALE_TITLES.contains(foldedWord)) {
            return Gender.FEMALE;
        }
        return MALE_TITLES.contains(foldedWord) ? Gender.MALE : Gender.UNKNOWN;
    }
}

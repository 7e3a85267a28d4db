package dateline.findings.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Common nouns for one person, as lemmas, from {@code person-nouns.txt}. */
final class PersonNouns {

    private static final String RESOURCE = "person-nouns.txt";

    /** What is written short in front of a name and in full, or as another word, without one. */
    private static final Map<String, String> TITLE_NOUNS = Map.ofEntries(
            Map.entry("justice", "judge"),
            Map.entry("rep", "representative"),
            Map.entry("sen", "senator"),
            Map.entry("gov", "governor"),
            Map.entry("gen", "general"),
            Map.entry("col", "colonel"),
            Map.entry("capt", "captain"),
            Map.entry("lt", "lieutenant"),
            Map.entry("sgt", "sergeant"),
            Map.entry("adm", "admiral"),
            Map.entry("cmdr", "commander"),
            Map.entry("prof", "professor"),
            Map.entry("dr", "doctor"));

    private static final Map<String, Gender> NOUNS = load();

    private PersonNouns() {}

    static boolean isPerson(String lemma) {
        return NOUNS.containsKey(noun(lemma));
    }

    static Gender genderOf(String lemma) {
        return NOUNS.getOrDefault(noun(lemma), Gender.UNKNOWN);
    }

    /** The noun that a word or a title stands for: "judge" for "Justice", "senator" for "Sen.". */
    static String noun(String lemma) {
        String word = lemma.toLowerCase(Locale.ROOT);
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return TITLE_NOUNS.getOrDefault(plain, plain);
    }

    private static Map<String, Gender> load() {
        try (InputStream in = PersonNouns.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not beside its class");
            }
            Map<String, Gender> nouns = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    Gender gender = Gender.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
                    for (String noun : line.substring(colon + 1).strip().split(" +", -1)) {
                        nouns.put(noun, gender);
                    }
                }
            }
            return Map.copyOf(nouns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

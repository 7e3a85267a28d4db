package dateline.findings.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that report speech, by lemma, from {@code reporting-words.txt}. */
final class ReportingWords {

    /** What a verb that reports is like; the file explains each. */
    enum Group {
        SAY,
        ASK,
        DESCRIBE,
        VOICE,
        THINK,
        NOUN,
        DOCUMENT
    }

    private final Map<String, Group> verbs;
    private final Map<Group, Set<String>> nouns;

    private ReportingWords(Map<String, Group> verbs, Map<Group, Set<String>> nouns) {
        this.verbs = verbs;
        this.nouns = nouns;
    }

    /** The group of a verb, null where it reports nothing. */
    @Nullable
    Group verb(String lemma) {
        return verbs.get(lemma.toLowerCase(Locale.ROOT));
    }

    boolean isNoun(String lemma) {
        return nouns.getOrDefault(Group.NOUN, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
    }

    boolean isDocument(String lemma) {
        return nouns.getOrDefault(Group.DOCUMENT, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
    }

    static ReportingWords load() {
        Map<String, Group> verbs = new HashMap<>();
        Map<Group, Set<String>> nouns = new EnumMap<>(Group.class);
        for (String line : resource().lines().toList()) {
            int colon = line.indexOf(':');
            if (line.startsWith("#") || colon < 0) {
                continue;
            }
            Group group = Group.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
                if (group == Group.NOUN || group == Group.DOCUMENT) {
                    nouns.computeIfAbsent(group, key -> new HashSet<>()).add(word);
                } else {
                    verbs.putIfAbsent(word, group);
                }
            }
        }
        return new ReportingWords(verbs, nouns);
    }

    private static String resource() {
        try (InputStream in = ReportingWords.class.getResourceAsStream("reporting-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("reporting-words.txt is not beside its class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

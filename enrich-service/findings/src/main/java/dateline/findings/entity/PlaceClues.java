package dateline.findings.entity;

import dateline.finding.EntityType;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the words in and beside a name tell of it when an engine takes it for a person and it is none: "the island of Brennholm",
 * "the Brennholm coast", "Lower Brennholm", "the Brennholm Period". Words that are family names as well tell nothing.
 */
final class PlaceClues {

    private static final Set<String> PLACES = Set.of(
            "island",
            "islet",
            "city",
            "town",
            "village",
            "hamlet",
            "port",
            "province",
            "region",
            "district",
            "county",
            "prefecture",
            "municipality",
            "capital",
            "suburb",
            "coast",
            "shore",
            "bay",
            "river",
            "lake",
            "peninsula",
            "harbour",
            "harbor",
            "valley",
            "archipelago");

    /** With a capital as the last word of a name. */
    private static final Set<String> LAST = Set.of(
            "Island",
            "Islands",
            "City",
            "Province",
            "Region",
            "District",
            "County",
            "Prefecture",
            "Coast",
            "Bay",
            "River",
            "Peninsula",
            "Harbour",
            "Harbor",
            "Valley",
            "Archipelago",
            "Airport",
            "Boulevard",
            "Avenue");

    private static final Set<String> FIRST = Set.of("Lower", "Upper", "Mount", "Cape", "Fort", "Port");

    private static final Set<String> PERIODS = Set.of("Period", "Era", "Dynasty", "Age");

    private PlaceClues() {}

    /** Whether they say that it is a place; nothing is said of what the engine took for an organisation or another name. */
    static boolean sayPlace(Sentence sentence, NameMention name) {
        List<Token> tokens = sentence.tokens();
        return (name.type() == EntityType.PERSON || name.type() == EntityType.PLACE)
                && (isWithin(tokens, name) || isOf(tokens, name) || isModifier(tokens, name));
    }

    /** Whether they say that what the engine took for a person is a time. */
    static boolean sayPeriod(Sentence sentence, NameMention name) {
        List<Token> tokens = sentence.tokens();
        boolean inside = isOfSeveralWords(name)
                && PERIODS.contains(tokens.get(name.endToken() - 1).form());
        return name.type() == EntityType.PERSON && (inside || isNamedPeriod(tokens, name));
    }

    private static boolean isWithin(List<Token> tokens, NameMention name) {
        return isOfSeveralWords(name)
                && (LAST.contains(tokens.get(name.endToken() - 1).form())
                        || FIRST.contains(tokens.get(name.firstToken()).form()));
    }

    private static boolean isOfSeveralWords(NameMention name) {
        return name.endToken() - name.firstToken() > 1;
    }

    /** "the Brennholm period"; an era or a dynasty may well be a person's. */
    private static boolean isNamedPeriod(List<Token> tokens, NameMention name) {
        return isBehindArticle(tokens, name) && wordAt(tokens, name.endToken()).equals("period");
    }

    /** "the island of Brennholm" */
    private static boolean isOf(List<Token> tokens, NameMention name) {
        return wordAt(tokens, name.firstToken() - 1).equals("of")
                && PLACES.contains(wordAt(tokens, name.firstToken() - 2));
    }

    /** "the Brennholm coast" */
    private static boolean isModifier(List<Token> tokens, NameMention name) {
        return isBehindArticle(tokens, name) && PLACES.contains(wordAt(tokens, name.endToken()));
    }

    private static boolean isBehindArticle(List<Token> tokens, NameMention name) {
        return wordAt(tokens, name.firstToken() - 1).equals("the");
    }

    private static String wordAt(List<Token> tokens, int index) {
        return index < 0 || index >= tokens.size()
                ? ""
                : tokens.get(index).form().toLowerCase(Locale.ROOT);
    }
}

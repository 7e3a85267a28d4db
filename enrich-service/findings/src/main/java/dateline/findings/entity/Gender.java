package dateline.findings.entity;

import dateline.text.Token;
import java.util.Locale;

/** Which pronoun the article uses of somebody. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** What "he", "her" and their like tell; unknown for every other word. */
    static Gender ofPronoun(Token token) {
        if (!token.isPronoun()) {
            return UNKNOWN;
        }
        return switch (token.form().toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "himself" -> MALE;
            case "she", "her", "hers", "herself" -> FEMALE;
            default -> UNKNOWN;
        };
    }

    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}

package dateline.findings.entity;

import dateline.finding.EntityType;

/**
 * A name where it stands in the article, after the rules of {@link NameReader}.
 *
 * @param sentence index of the sentence
 * @param firstToken index of its first token in the sentence
 * @param endToken index behind its last token
 * @param start offset in the body
 * @param text {@code body.substring(start, end)}
 * @param title in front of a person's name, folded: "prime minister"; empty where there is none
 */
record NameMention(
        int sentence,
        int firstToken,
        int endToken,
        int start,
        int end,
        EntityType type,
        String text,
        NameWords words,
        String title) {

    NameMention as(EntityType other) {
        return new NameMention(sentence, firstToken, endToken, start, end, other, text, words, title);
    }

    /** Several letters and all of them capitals. */
    boolean isAllCapitals() {
        return text.chars().noneMatch(Character::isLowerCase)
                && text.chars().filter(Character::isUpperCase).count() > 1;
    }
}

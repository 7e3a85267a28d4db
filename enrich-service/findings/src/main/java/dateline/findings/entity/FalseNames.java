package dateline.findings.entity;

import dateline.finding.EntityType;
import dateline.finding.Span;
import dateline.findings.Quotations;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.List;
import java.util.Set;

/** What engines take for names and is none. */
final class FalseNames {

    private static final int SHORT_EXCLAMATION = 3;

    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");

    private FalseNames() {}

    static boolean accepts(Sentence sentence, NameMention name, Quotations quoted) {
        List<Token> tokens = sentence.tokens().subList(name.firstToken(), name.endToken());
        if (name.text().chars().noneMatch(Character::isLetter) || isCalendar(name)) {
            return false;
        }
        return switch (name.type()) {
            case PERSON -> isPerson(name, tokens) && !isExclamation(name, sentence, quoted);
            case PLACE -> !isAbbreviation(name) && isCapitalised(name);
            case ORGANISATION -> isCapitalised(name) && !isPortfolio(sentence.tokens(), name);
            case OTHER -> isCapitalised(name);
        };
    }

    /** "Minister of Public Works", "Public Works Minister": what a minister is for, not who employs anybody. */
    private static boolean isPortfolio(List<Token> tokens, NameMention name) {
        int next = name.endToken();
        int before = name.firstToken() - 1;
        return (next < tokens.size() && tokens.get(next).form().equals("Minister"))
                || (before > 0
                        && tokens.get(before).tag().equals("IN")
                        && tokens.get(before - 1).lemma().equalsIgnoreCase("minister"));
    }

    private static boolean isCalendar(NameMention name) {
        String word = name.words().first();
        // Sun and Jan are also names of people.
        return name.words().isSingle() && isCalendar(word) && !(name.type() == EntityType.PERSON && word.length() <= 3);
    }

    /** A day of the week or a month, in full or short, folded. */
    static boolean isCalendar(String word) {
        return CALENDAR.contains(word);
    }

    private static boolean isPerson(NameMention name, List<Token> tokens) {
        return isCapitalised(name)
                && !isAbbreviation(name)
                && name.text().chars().noneMatch(c -> Character.isDigit(c) || "\"“”@/".indexOf(c) >= 0)
                && !tokens.stream().allMatch(FalseNames::isOrdinaryWord);
    }

    private static boolean isOrdinaryWord(Token token) {
        return token.isVerb()
                || token.isPronoun()
                || Character.isLowerCase(token.form().charAt(0));
    }

    private static boolean isCapitalised(NameMention name) {
        return name.text().chars().anyMatch(Character::isUpperCase);
    }

    /** Up to three capitals and nothing else, as in "ID"; "U.S." and the like have dots or are known by name. */
    private static boolean isAbbreviation(NameMention name) {
        return name.text().length() <= 3
                && name.isAllCapitals()
                && name.text().indexOf('.') < 0
                && !WellKnown.PLACES.contains(name.text());
    }

    /**
     * One capitalised word in a quotation of a few words in another language: a shout, not somebody. The words beside it are
     * no English, so the tagger takes them for nouns or foreign words; a call to somebody has a comma.
     */
    private static boolean isExclamation(NameMention name, Sentence sentence, Quotations quoted) {
        if (!name.words().isSingle()) {
            return false;
        }
        Span around = quoted.around(name.start()).orElse(null);
        if (around == null || around.start() != name.start()) {
            return false;
        }
        List<Token> words = sentence.tokens().stream()
                .filter(token -> token.start() >= around.start() && token.end() <= around.end())
                .toList();
        return words.size() > 1
                && words.size() <= SHORT_EXCLAMATION
                && words.stream().skip(1).allMatch(FalseNames::isForeignLooking);
    }

    private static boolean isForeignLooking(Token token) {
        char first = token.form().charAt(0);
        return !Character.isLetter(first)
                ? "!.".indexOf(first) >= 0
                : Character.isLowerCase(first) && (token.tag().equals("FW") || token.isNoun());
    }
}

package dateline.findings.quote;

import dateline.findings.quote.CueChoice.Choice;
import dateline.findings.quote.ReportingWords.Group;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells speech from titles, terms and scare quotes. */
final class SpeechTest {

    /** From this many words on a string in quotation marks is speech, unless it is written like a title. */
    private static final int LONG = 7;

    /** A fragment further than this from its reporting words is a term. In words, as {@link CueChoice} counts. */
    private static final double NEAR = 16;

    private static final Set<String> NAMING = Set.of(
            "title",
            "entitle",
            "name",
            "nickname",
            "dub",
            "know",
            "alias",
            "term",
            "word",
            "phrase",
            "film",
            "movie",
            "song",
            "book",
            "album",
            "series",
            "so-called",
            "called",
            "single",
            "novel",
            "drama",
            "motto",
            "headline",
            "slogan",
            "moniker",
            "refer",
            "play",
            "show",
            "programme",
            "program",
            "campaign",
            "project",
            "theme",
            "hashtag",
            "documentary",
            "magazine");

    private final QuotedText text;

    SpeechTest(QuotedText text) {
        this.text = text;
    }

    boolean isSpeech(Quoted quoted, Optional<Choice> choice) {
        List<Token> words = words(quoted);
        boolean beside = choice.filter(found -> found.cost() <= 1).isPresent();
        if (isNamed(quoted) && !beside) {
            return words.size() > 2 * LONG;
        }
        if (isTitleCase(words) && !beside && (!endsSentence(quoted) || runsOn(quoted))) {
            return false;
        }
        if (words.size() < LONG && isAttribute(quoted)) {
            return false;
        }
        boolean comma = text.body().charAt(quoted.words().end() - 1) == ',';
        if (words.size() >= LONG || (standsAlone(quoted, words) && !(comma && choice.isEmpty()))) {
            return true;
        }
        return choice.filter(found -> found.cost() <= NEAR
                        && found.cue().group() != Group.THINK
                        && found.cue().speaker() != null)
                .isPresent();
    }

    private List<Token> words(Quoted quoted) {
        List<Token> words = new ArrayList<>();
        List<Sentence> sentences = text.analysis().sentences();
        for (int i = text.sentenceFrom(quoted.words().start()); i < sentences.size(); i++) {
            for (Token token : sentences.get(i).tokens()) {
                if (token.start() >= quoted.words().end() || words.size() > 4 * LONG) {
                    return words;
                }
                if (token.start() >= quoted.words().start()
                        && Character.isLetterOrDigit(token.form().codePointAt(0))) {
                    words.add(token);
                }
            }
        }
        return words;
    }

    /** Whether the word before says that a name follows: the film "…", known as "…". */
    private boolean isNamed(Quoted quoted) {
        int index = text.sentenceFrom(Math.max(0, quoted.open() - 1));
        if (index >= text.analysis().sentences().size()) {
            return false;
        }
        Sentence sentence = text.analysis().sentences().get(index);
        List<Token> before = sentence.tokens().stream()
                .filter(token -> token.end() <= quoted.open() && token.end() > quoted.open() - 40)
                .toList();
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 3); i--) {
            Token token = before.get(i);
            boolean small = token.tag().equals("IN")
                    || token.tag().startsWith("RB")
                    || token.tag().equals(",")
                    || token.tag().equals("DT")
                    || token.form().equals(":");
            if (NAMING.contains(token.lemma().toLowerCase(Locale.ROOT)) || NAMING.contains(token.form())) {
                return true;
            }
            if (!small) {
                return false;
            }
        }
        return false;
    }

    /** At least two words, and all but small ones begin with a capital letter; or one name. */
    private static boolean isTitleCase(List<Token> words) {
        List<Token> heavy = words.stream()
                .filter(word -> word.form().length() > 3 || word.isProperNoun() || word.isNoun())
                .toList();
        return !heavy.isEmpty()
                && heavy.stream()
                        .allMatch(word -> !Character.isLowerCase(word.form().codePointAt(0)));
    }

    private boolean endsSentence(Quoted quoted) {
        return ",.?!…".indexOf(text.body().charAt(quoted.words().end() - 1)) >= 0;
    }

    /** "the author of …": opens behind a word, with no mark before that introduces speech. */
    private boolean runsOn(Quoted quoted) {
        String before = text.body()
                .substring(Math.max(0, quoted.open() - 3), quoted.open())
                .stripTrailing();
        return !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1));
    }

    /** "his "green light" speech": the words say which thing is meant. */
    private boolean isAttribute(Quoted quoted) {
        int index = text.sentenceFrom(quoted.open());
        if (index >= text.analysis().sentences().size()) {
            return false;
        }
        List<Token> tokens = text.analysis().sentences().get(index).tokens();
        Token before = null;
        for (Token token : tokens) {
            if (token.end() <= quoted.open()) {
                before = token;
            } else if (token.start() >= quoted.close()) {
                return before != null
                        && token.tag().startsWith("NN")
                        && Set.of("POS", "PRP$", "JJ").contains(before.tag());
            }
        }
        return false;
    }

    /** A sentence of its own: opens behind the end of another, and ends like one. */
    private boolean standsAlone(Quoted quoted, List<Token> words) {
        String before = text.body()
                .substring(Math.max(0, quoted.open() - 3), quoted.open())
                .stripTrailing();
        boolean opens = before.isEmpty()
                || text.body().charAt(quoted.open() - 1) == '\n'
                || ".:!?\"\u201D\u2019".indexOf(before.charAt(before.length() - 1)) >= 0;
        return opens && endsSentence(quoted) && words.size() > 1;
    }
}

package dateline.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names of authors as bylines have them: several in a line, after a word for "by", before a place, a role or an address. */
final class Bylines {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern BY = Pattern.compile(
            "^(?:(?:written|posted|published|reported|story|words|text|report|analysis|article|review|opinion)\\s+)?"
                    + "(?:by|von|par|por|de|di|da|door|av|af|przez|oleh|от|автор|авторы|text|texte|autor(?:en|es|a)?|auteur|autore|author)"
                    + "(?:\\s*[:：]\\s*|\\s+)"
                    + "|^(?:作者|记者|記者|编辑|責任編輯|责任编辑|文|撰文|来源|บทความโดย|โดย|بقلم|كتب(?:ت)?|إعداد)\\s*[:：/／|｜]?\\s*",
            FLAGS);

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:[;|•·]|[,，、،](?!\\s*(?:jr|sr|ii|iii|md|ph\\.?d)\\b)(?:\\s*(?:and|und|et|y|e)\\s)?|&|\\+|\\s(?:and|und|et|y|e|en|og|och|i|dan|и|و|with|mit|avec|con)\\s)\\s*",
            FLAGS);

    /** What stands after a name but is none of it. */
    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:\\(.*\\)|<.*>|\\[.*]|\\s[-–—]\\s.*|\\s(?:in|for|of|at|@)\\s.*|[,，]\\s.*|\\s/\\s.*|^[-–—]\\s+)$",
            FLAGS);

    private static final Pattern NO_NAME = Pattern.compile(
            ".*(?:https?:|www\\.|//|@|\\d{2,}|\\.(?:com|org|net|html?)\\b).*|(?:updated|published|posted)\\b.*|"
                    + "(?:admin(?:istrator)?|editor|staff|unknown|anonymous|guest|null|none|undefined|n/?a|share|print|follow|"
                    + "contributor|author|authors|by|updated|published|comments?|newsroom|webmaster|user|redacci[oó]n|redaktion)",
            FLAGS);

    /** Such as BBC or NPR: what is no word is an abbreviation, whose capitals stay. */
    private static final Pattern NO_VOWEL = Pattern.compile("\\b[B-DF-HJ-NP-TV-XZ]+\\b");

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    private Bylines() {}

    /** The names in a byline; empty where it holds none. */
    static List<String> names(String byline) {
        String line = byline.replaceAll("[\\s\\u00a0]+", " ").strip();
        if (line.length() > 10 * LONGEST) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Arrays.stream(BETWEEN.split(BY.matcher(line).replaceFirst("")))
                .map(Bylines::name)
                .filter(Bylines::isName)
                .forEach(names::add);
        return names;
    }

    private static String name(String written) {
        String name = BY.matcher(written.strip()).replaceFirst("").strip();
        name = AFTER.matcher(name).replaceFirst("");
        name = name.replaceAll("^[\\s\"'“”.,:;|-]+(?=\\p{L})|[\\s,:;|-]+$", "").strip();
        return shouted(name) ? capitalized(name) : name;
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && name.codePoints().anyMatch(Character::isLetter)
                && name.split(" ").length <= MOST_WORDS
                && !NO_NAME.matcher(name).matches();
    }

    /** Several words, all of them in capitals; one alone may be an agency. */
    private static boolean shouted(String name) {
        return name.contains(" ")
                && !NO_VOWEL.matcher(name).find()
                && name.chars().noneMatch(Character::isLowerCase)
                && name.chars().anyMatch(Character::isUpperCase);
    }

    private static String capitalized(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean inside = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(inside ? Character.toLowerCase(c) : c);
            inside = Character.isLetter(c);
        }
        return out.toString();
    }
}

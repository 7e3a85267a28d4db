package dateline.findings.entity;

import dateline.findings.Folding;
import dateline.text.Sentence;
import dateline.text.Token;
import java.util.Set;

/** Words that stand before a person's name and are not of it. */
final class Titles {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "sir",
            "lord",
            "lady",
            "dame",
            "president",
            "premier",
            "chancellor",
            "minister",
            "secretary",
            "senator",
            "sen",
            "rep",
            "representative",
            "congressman",
            "congresswoman",
            "gov",
            "governor",
            "mayor",
            "ambassador",
            "judge",
            "justice",
            "gen",
            "general",
            "col",
            "colonel",
            "maj",
            "major",
            "capt",
            "captain",
            "lt",
            "lieutenant",
            "sgt",
            "sergeant",
            "cpl",
            "corporal",
            "pvt",
            "adm",
            "admiral",
            "cmdr",
            "commander",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "cardinal",
            "archbishop",
            "bishop",
            "rev",
            "reverend",
            "father",
            "sister",
            "imam",
            "ayatollah",
            "rabbi",
            "sheikh",
            "sheik",
            "emir",
            "sultan",
            "chief",
            "chairman",
            "chairwoman",
            "director",
            "attorney",
            "detective",
            "inspector",
            "officer",
            "coach",
            "mp");

    /** These go with any name and tell nobody apart. */
    private static final Set<String> ADDRESSES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "prof", "professor");

    private Titles() {}

    /** The office in front of a name, folded, with the word before it that says which: "prime minister". */
    static String before(Sentence sentence, int name) {
        int title = name - 1;
        if (title < 0 || !isTitle(sentence.tokens().get(title).form())) {
            return "";
        }
        String folded = Folding.fold(sentence.tokens().get(title).form());
        if (ADDRESSES.contains(folded)) {
            return "";
        }
        Token which = title > 0 ? sentence.tokens().get(title - 1) : null;
        return which != null && which.isProperNoun() ? Folding.fold(which.form()) + " " + folded : folded;
    }

    static boolean isTitle(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return Character.isUpperCase(plain.isEmpty() ? ' ' : plain.charAt(0))
                && TITLES.contains(plain.toLowerCase(java.util.Locale.ROOT));
    }
}

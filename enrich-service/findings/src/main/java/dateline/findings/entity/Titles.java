package dateline.findings.entity;

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

    private Titles() {}

    static boolean isTitle(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return Character.isUpperCase(plain.isEmpty() ? ' ' : plain.charAt(0))
                && TITLES.contains(plain.toLowerCase(java.util.Locale.ROOT));
    }
}

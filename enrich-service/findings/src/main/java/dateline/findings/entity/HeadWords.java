package dateline.findings.entity;

import java.util.Set;

/** Words by which an organisation says what kind it is: "Ministry", "University". */
final class HeadWords {

    private static final Set<String> HEADS = Set.of(
            "Center",
            "Centre",
            "Embassy",
            "Consulate",
            "University",
            "College",
            "Institute",
            "Ministry",
            "Department",
            "Bank",
            "Council",
            "Committee",
            "Commission",
            "Agency",
            "Association",
            "Museum",
            "Foundation",
            "Federation",
            "Authority",
            "Bureau",
            "Corporation",
            "Hospital",
            "Academy",
            "Society",
            "Parliament",
            "Senate",
            "Party",
            "Front",
            "Chamber",
            "Fund",
            "Office",
            "Court",
            "Board",
            "School",
            "Organization",
            "Organisation");

    /** These name what they are for: "Center for", "Council on". */
    private static final Set<String> PURPOSEFUL = Set.of(
            "Center",
            "Centre",
            "Institute",
            "Council",
            "Committee",
            "Commission",
            "Agency",
            "Association",
            "Foundation",
            "Society",
            "Department",
            "Ministry",
            "Office",
            "Fund",
            "Organization",
            "Organisation",
            "Academy",
            "Bureau");

    private HeadWords() {}

    static boolean isHead(String word) {
        return HEADS.contains(word);
    }

    /** Whether the word joins to this head what it is the organisation of. */
    static boolean isJoined(String word, String head) {
        return word.equals("of") || ((word.equals("for") || word.equals("on")) && PURPOSEFUL.contains(head));
    }
}

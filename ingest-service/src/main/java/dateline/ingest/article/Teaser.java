package dateline.ingest.article;

import java.util.regex.Pattern;

/** Tells by how a text ends that it is only the beginning of one, as feeds and lists of links give it. */
public final class Teaser {

    /** Teasers are short; a long text may end with such words for reasons of its own. */
    private static final int LONGEST = 2_000;

    /** In brackets an ellipsis stands for text that was cut off, however much is there. */
    private static final Pattern CUT = Pattern.compile("[\\[(]\\s*(?:…|\\.\\.\\.)\\s*[\\])]$");

    private static final Pattern OPEN = Pattern.compile("(?:…|\\.\\.\\.)$");

    private static final Pattern INVITATION = Pattern.compile(
            "(?i)(?:^|[\\s(\\[…])(?:read (?:the )?(?:more|full (?:story|article))|(?:continue|keep) reading|more here"
                    + "|weiterlesen|lire la suite|leer más|seguir leyendo|leia mais|continua a leggere|lees verder|läs mer)"
                    + "[\\s.:…)\\]»›>→]*$");

    /** What WordPress puts below every item of a feed. */
    private static final Pattern CREDIT =
            Pattern.compile("\\s*\\n\\s*The post [^\\n]{1,400} (?:appeared first|first appeared) on [^\\n]{1,200}$");

    private Teaser() {}

    /** Whether a text is no longer than teasers are. */
    public static boolean isShort(String body) {
        return body.length() < LONGEST;
    }

    /** Whether a clean body ends like a teaser. */
    public static boolean endsLike(String body) {
        String text = CREDIT.matcher(body).replaceFirst("");
        String end = text.substring(Math.max(0, text.length() - 100));
        return CUT.matcher(end).find()
                || (isShort(text)
                        && (OPEN.matcher(end).find() || INVITATION.matcher(end).find()));
    }
}

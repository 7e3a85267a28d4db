package dateline.ingest.page;

import dateline.ingest.article.Rejection;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a page holds an article.
 *
 * @param stated the page says so
 * @param elsewhere the content of a refresh, empty where there is none
 */
record Verdict(boolean stated, Optional<URI> address, String title, String elsewhere, boolean asksToLogIn) {

    private static final Pattern REFRESH = Pattern.compile("(?i)\\s*\\d*\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"\\s]+).*");
    private static final Pattern ERROR = Pattern.compile(
            "(?iu)(?:.*\\b(?:404|403|500|502|503)\\b.*|.*\\b(?:page (?:not found|introuvable|no encontrada)|not found|access denied|forbidden|are you (?:a robot|human)|just a moment|attention required|captcha|service unavailable|"
                    + "internal server error|bad gateway|página no encontrada|seite nicht gefunden|pagina niet gevonden|pagina non trovata)\\b.*|.*(?:页面不存在|ページが見つかりません|الصفحة غير موجودة|страница не найдена).*)");

    /** So much text may stand on an error page or a wall. */
    private static final int SHORT = 800;

    /** A page that does not say that it is an article has to show more than a notice. */
    private static final int NOTICE = 250;

    /** Where the text found is so small a part of the page's, it is one of many: a list. */
    private static final double ONE_OF_MANY = 0.25;

    private static final double MOSTLY_LINKS = 0.4;

    void check(BodyText found, PageText text) throws NoArticle {
        Matcher refresh = REFRESH.matcher(elsewhere);
        if (found.weight() < NOTICE && refresh.matches()) {
            throw none("it only leads on to " + excerpt(refresh.group(1)));
        }
        if (text.body().isBlank() && !asksToLogIn) {
            throw none("there is no text in it");
        }
        if (stated && text.body().isBlank()) {
            throw none("it asks to log in");
        }
        if (found.weight() < SHORT && !stated && ERROR.matcher(title).matches()) {
            throw none("it is an error page titled " + excerpt(title));
        }
        if (found.weight() < SHORT && !stated && asksToLogIn) {
            throw none("it asks to log in");
        }
        if (address.filter(PageAddress::isFront).isPresent() && !stated) {
            throw none("it is the front page of a site");
        }
        if (!stated && found.weight() < NOTICE) {
            throw none("there is too little text in it that is not a link or a label");
        }
        if (!stated && (found.share() < ONE_OF_MANY || found.linkShare() > MOSTLY_LINKS || text.isListOfTeasers())) {
            throw none("it is a list of links or of short texts");
        }
        if (!stated && text.isSummary()) {
            throw none("it shows no more than the beginning of one");
        }
    }

    private static String excerpt(String text) {
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }

    private static NoArticle none(String why) {
        return new NoArticle(Rejection.invalid("the page holds no article: " + why));
    }
}

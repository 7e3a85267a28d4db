package dateline.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** The title of an article, without the name of its site, which pages put before or behind it. */
record PageTitle(Page page, List<Statement> data, Statement meta, Statement visible) {

    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|–—·•»:：/]\\s+|\\s+-{1,2}\\s+|\\s*[|｜]\\s*|_(?=\\P{ASCII})");

    /** Longer than any title with its site. */
    private static final int LONGEST = 600;

    String text() {
        Optional<String> stated = Stream.concat(data.stream(), Stream.of(meta))
                .flatMap(statement -> statement.all(Fact.TITLE).stream())
                .map(PageTitle::line)
                .filter(title -> !isSite(title))
                .findFirst();
        return stated.or(() -> visible.all(Fact.TITLE).stream()
                        .filter(title -> !isSite(title))
                        .findFirst())
                .map(this::withoutSite)
                .orElseGet(() -> withoutSite(page.title()));
    }

    private static String line(String title) {
        return title.indexOf('<') < 0 && title.indexOf('&') < 0
                ? title
                : Shown.text(Jsoup.parse(title).body());
    }

    private Optional<String> site() {
        return Stream.concat(Stream.of(meta), data.stream())
                .flatMap(statement -> statement.first(Fact.PUBLISHER).stream())
                .findFirst();
    }

    private boolean isSite(String title) {
        return title.isBlank() || site().filter(name -> same(name, title)).isPresent();
    }

    /** Cut where what is left is a heading of the page, or what is cut off is the site's name. */
    private String withoutSite(String title) {
        Matcher separator = SEPARATOR.matcher(title.length() > LONGEST ? "" : title);
        String best = title;
        while (separator.find()) {
            String head = title.substring(0, separator.start()).strip();
            String tail = title.substring(separator.end()).strip();
            if (isHeading(head) || isSiteName(tail)) {
                return head;
            }
            if (isHeading(tail) || isSiteName(head)) {
                best = tail;
            }
        }
        return best.strip();
    }

    private boolean isHeading(String part) {
        return !part.isEmpty() && visible.all(Fact.TITLE).stream().anyMatch(heading -> same(heading, part));
    }

    private boolean isSiteName(String part) {
        if (part.isEmpty()) {
            return false;
        }
        String host =
                page.found().map(address -> String.valueOf(address.getHost())).orElse("");
        String name = plain(part).replace(" ", "");
        return site().filter(known -> same(known, part)).isPresent()
                || (name.length() > 2 && host.replaceAll("[^a-z0-9]", "").contains(name));
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }
}

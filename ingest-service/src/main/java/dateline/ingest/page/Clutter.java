package dateline.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Takes out of a page what stands around its article: by the kind of the element, by its role, and by the words that authors of
 * pages put into classes and ids. A name alone never costs the page most of its text.
 */
final class Clutter {

    private static final Set<String> KINDS = words("""
            script style noscript template iframe object embed svg math canvas audio video select button textarea
            input datalist nav footer dialog menu figcaption link meta amp-sidebar amp-ad amp-consent amp-analytics
            amp-social-share
            """);

    private static final Set<String> ROLES = words("""
            navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar tablist
            tooltip form
            """);

    /** Of things that are never the article. */
    private static final Set<String> NEVER = words("""
            nav navbar navigation menu breadcrumb breadcrumbs footer sidebar related recommended recommendation
            recommendations recirc recirculation trending popular mostread mostviewed share shares sharing sharebar
            sharedaddy social socials addtoany addthis jp newsletter newsletters signup subscribe subscription
            paywall regwall advert adverts advertisement advertising ad ads adslot adunit adsense sponsored outbrain
            taboola disqus comment comments commentlist respond cookie cookies consent gdpr modal popup overlay
            lightbox caption captions credit credits pagination pager pullquote pullquotes hidden offscreen login
            register poll copyright readmore hashtags follow ticker authorbox bio byline bylines toolbar taglist
            tagcloud whatsapp facebook twitter feedback donate donation print printonly sr screenreader
            visuallyhidden
            """);

    /** Of things that mostly are not the article. */
    private static final Set<String> SELDOM = words("""
            aside widget widgets header promo promos promotion teaser teasers meta postmeta tags tag more card cards
            carousel slideshow gallery thumbnail dateline timestamp published author authors info disclaimer latest
            next prev previous search extra utility tools rating vote banner notice alert infobox factbox embed media
            photo image video player category categories links list editor pageinfo source
            """);

    /** Whole names that would be taken apart into words of another sense. */
    private static final Pattern NAMES = Pattern.compile(
            "(?:.*[\\s_-])?(?:most[_-](?:read|popular|viewed)|read[_-]?(?:more|next|also)|also[_-](?:read|like)|you[_-]may|more[_-]?(?:from|on|stories|news|articles)|sign[_-]up|pull[_-]?quote|inline[_-]related|screen[_-]reader.*|sr[_-]only|visually[_-]hidden|skip[_-]?(?:link|nav|to).*|in[_-]?article[_-](?:ad|promo|related).*|print[_-]only)(?:[\\s_-].*)?");

    private static final Pattern UNSEEN =
            Pattern.compile("(?i).*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden).*", Pattern.DOTALL);

    /** The most of the page's good text that a name of the first kind, of the second, and a kind of element may cost. */
    private static final double NEVER_MORE = 0.4;

    private static final double SELDOM_MORE = 0.15;
    private static final double KIND_MORE = 0.6;
    private static final int LONGEST_NAME = 300;

    private Clutter() {}

    private static Set<String> words(String line) {
        return Set.of(line.strip().split("\\s+"));
    }

    static void remove(Document page) {
        // A page whose every part stands in one form, as some servers write it, would otherwise have no text.
        List.copyOf(page.getElementsByTag("form")).forEach(form -> form.tagName("div"));
        Element body = page.body();
        Blocks blocks = Blocks.below(body);
        double all = blocks.weight(body);
        List<Element> clutter = new ArrayList<>();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (!(node instanceof Element element) || element.equals(body)) {
                            return FilterResult.CONTINUE;
                        }
                        double share = all == 0 ? 0 : blocks.weight(element) / all;
                        if (share > most(element)) {
                            return FilterResult.CONTINUE;
                        }
                        clutter.add(element);
                        return FilterResult.SKIP_ENTIRELY;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        return FilterResult.CONTINUE;
                    }
                },
                body);
        clutter.forEach(Node::remove);
    }

    /** How much of the page's text may be lost with the element; less than nothing where nothing speaks against it. */
    private static double most(Element element) {
        if (KINDS.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return KIND_MORE;
        }
        if (isUnseen(element)) {
            return NEVER_MORE;
        }
        Set<String> words = words(element);
        if (words.stream().anyMatch(NEVER::contains)
                || NAMES.matcher(names(element)).matches()) {
            return NEVER_MORE;
        }
        return element.normalName().equals("aside")
                        || element.normalName().equals("header")
                        || words.stream().anyMatch(SELDOM::contains)
                ? SELDOM_MORE
                : -1;
    }

    private static boolean isUnseen(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (element.hasAttr("style")
                        && UNSEEN.matcher(element.attr("style")).matches());
    }

    private static String names(Element element) {
        String names = (element.className() + " " + element.id()).strip();
        return (names.length() > LONGEST_NAME ? names.substring(0, LONGEST_NAME) : names).toLowerCase(Locale.ROOT);
    }

    /** The words of class and id: {@code relatedPosts}, {@code related-posts} and {@code related_posts} have the same. */
    private static Set<String> words(Element element) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return Set.of();
        }
        Set<String> words = new HashSet<>();
        Stream.of(element.className(), element.id())
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name)
                .flatMap(name -> Arrays.stream(name.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .forEach(words::add);
        return words;
    }
}

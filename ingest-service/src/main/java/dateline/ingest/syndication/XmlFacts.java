package dateline.ingest.syndication;

import dateline.ingest.article.Draft;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What RSS and Atom say of the feed itself. */
final class XmlFacts {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final Fields feed;
    private final Optional<URI> found;

    XmlFacts(Fields feed, Optional<URI> found) {
        this.feed = feed;
        this.found = found;
    }

    FeedFacts facts() {
        return new FeedFacts(
                feed.all("title", "dc:title")
                        .flatMap(title -> Construct.text(title).stream())
                        .findFirst(),
                home(),
                linked("self").findFirst(),
                linked("next").findFirst().or(() -> linked("prev-archive").findFirst()),
                refresh(),
                linked("hub").toList(),
                cloud());
    }

    Whole whole(Draft defaults) {
        return new Whole(
                defaults,
                home(),
                feed.text("language", "dc:language").or(feed::language),
                feed.all("rights", "copyright", "dc:rights")
                        .flatMap(text -> Construct.text(text).stream())
                        .findFirst(),
                feed.all("author")
                        .filter(author -> author.childrenSize() > 0)
                        .flatMap(author -> Person.of(author).stream())
                        .map(Person::name)
                        .toList());
    }

    /** What addresses are relative to where nothing nearer says so. */
    Optional<URI> base() {
        return found.or(() -> linked("self").findFirst()).or(this::home);
    }

    private Optional<URI> home() {
        return feed.all("link")
                .filter(link -> relation(link).equals("alternate"))
                .flatMap(link -> address(link, link.hasAttr("href") ? link.attr("href") : link.wholeText()).stream())
                .findFirst();
    }

    private Stream<URI> linked(String relation) {
        return feed.all("link")
                .filter(link -> relation(link).equals(relation))
                .flatMap(link -> address(link, link.attr("href")).stream());
    }

    private static String relation(Element link) {
        String relation = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        return relation.isEmpty() ? "alternate" : relation;
    }

    private Optional<URI> address(Element place, String written) {
        return Address.uri(written, feed.base(place));
    }

    private Optional<Duration> refresh() {
        return feed.text("ttl")
                .flatMap(XmlFacts::number)
                .map(Duration::ofMinutes)
                .or(this::period)
                .filter(time -> time.isPositive() && time.compareTo(LONGEST) <= 0);
    }

    private Optional<Duration> period() {
        long frequency = feed.text("sy:updatefrequency")
                .flatMap(XmlFacts::number)
                .filter(times -> times > 0)
                .orElse(1L);
        return feed.text("sy:updateperiod").flatMap(XmlFacts::length).map(period -> period.dividedBy(frequency));
    }

    private static Optional<Duration> length(String period) {
        return switch (period.toLowerCase(Locale.ROOT)) {
            case "hourly" -> Optional.of(Duration.ofHours(1));
            case "daily" -> Optional.of(Duration.ofDays(1));
            case "weekly" -> Optional.of(Duration.ofDays(7));
            case "monthly" -> Optional.of(Duration.ofDays(30));
            case "yearly" -> Optional.of(Duration.ofDays(365));
            default -> Optional.empty();
        };
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private Optional<URI> cloud() {
        return feed.all("cloud")
                .filter(cloud -> cloud.hasAttr("domain"))
                .map(cloud -> "http://" + cloud.attr("domain") + (cloud.hasAttr("port") ? ":" + cloud.attr("port") : "")
                        + cloud.attr("path"))
                .flatMap(address -> Address.uri(address, Optional.empty()).stream())
                .findFirst();
    }
}

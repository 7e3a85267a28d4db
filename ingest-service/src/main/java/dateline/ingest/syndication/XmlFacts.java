package dateline.ingest.syndication;

import dateline.ingest.article.Draft;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What RSS and Atom say of the feed itself. */
final class XmlFacts {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int HOURS = 24;

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
                timetable(),
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

    private Timetable timetable() {
        return new Timetable(
                refresh().orElse(null),
                said("skiphours", "hour", XmlFacts::hour),
                said("skipdays", "day", XmlFacts::day));
    }

    private <T> Set<T> said(String list, String name, Function<String, Optional<T>> reader) {
        return feed.all(list)
                .flatMap(element -> new Fields(element, Optional.empty()).all(name))
                .flatMap(element -> reader.apply(element.wholeText().strip()).stream())
                .collect(Collectors.toSet());
    }

    /** Midnight is hour 24 in RSS 0.91. */
    private static Optional<Integer> hour(String text) {
        return number(text).filter(hour -> hour <= HOURS).map(hour -> Math.toIntExact(hour % HOURS));
    }

    private static Optional<DayOfWeek> day(String text) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equalsIgnoreCase(text))
                .findFirst();
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

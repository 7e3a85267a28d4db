package dateline.ingest.syndication;

import dateline.ingest.article.Rejection;
import dateline.ingest.charset.Encoding;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** JSON Feed 1.0 and 1.1. Thread-safe. */
final class JsonFeed {

    private final JsonFactory json;

    JsonFeed(DocumentLimits limits) {
        this.json = JsonFactory.builder()
                // No text of articles in reasons.
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.bytes())
                        .build())
                .build();
    }

    FeedDocument read(byte[] bytes, Input input) throws NoFeed {
        String text = Encoding.text(bytes, input.charset(), Encoding.Inside.NOTHING);
        if (!(tree(text) instanceof JsonTree.Fields feed)) {
            throw new NoFeed(Rejection.invalid("not a JSON Feed: it is no object"));
        }
        if (!feed.byName().containsKey("items")) {
            throw new NoFeed(Rejection.invalid("not a JSON Feed: it has no items"));
        }
        Optional<URI> found = Whole.found(input.defaults());
        FeedFacts facts = facts(feed, found);
        Whole whole = new Whole(
                Whole.ofItems(input.defaults()),
                facts.home(),
                feed.text("language"),
                Optional.empty(),
                JsonItem.people(feed).map(Person::name).toList());
        return new FeedDocument(
                facts, readings(feed, whole, found.or(facts::self).or(facts::home)));
    }

    private @Nullable JsonTree tree(String text) throws NoFeed {
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), text)) {
            return parser.nextToken() == null ? null : new JsonTree.Reader(parser).value();
        } catch (StreamConstraintsException e) {
            throw new NoFeed(Rejection.invalid("JSON beyond a limit: " + e.getOriginalMessage()));
        } catch (JacksonException e) {
            String place =
                    e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
            throw new NoFeed(Rejection.malformed(
                    "not JSON" + place + ": " + e.getOriginalMessage().replaceAll("[\\p{Cntrl}\\p{Cs}]", "?")));
        }
    }

    private static FeedFacts facts(JsonTree.Fields feed, Optional<URI> found) {
        return new FeedFacts(
                feed.text("title"),
                feed.text("home_page_url").flatMap(url -> Address.uri(url, found)),
                feed.text("feed_url").flatMap(url -> Address.uri(url, found)),
                feed.text("next_url").flatMap(url -> Address.uri(url, found)),
                Timetable.EMPTY,
                feed.objects("hubs")
                        .flatMap(hub -> hub.text("url").flatMap(url -> Address.uri(url, found)).stream())
                        .toList(),
                Optional.empty());
    }

    private static List<Reading> readings(JsonTree.Fields feed, Whole whole, Optional<URI> base) {
        List<Reading> readings = new ArrayList<>();
        feed.list("items").forEach(item -> {
            long number = readings.size() + 1L;
            readings.add(
                    item instanceof JsonTree.Fields fields
                            ? JsonItem.read(number, fields, whole, base)
                            : new Reading.Unreadable(number, Rejection.invalid("an item of a feed is a JSON object")));
        });
        return readings;
    }
}

package dateline.query.syndication;

import dateline.query.syndication.Feed.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A feed as JSON Feed 1.1: what is to be written as JSON. */
public final class JsonFeed {

    private JsonFeed() {}

    public static Map<String, Object> of(Feed feed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", feed.page().toString());
        json.put("feed_url", feed.self().toString());
        if (feed.next() != null) {
            json.put("next_url", feed.next().toString());
        }
        json.put("items", feed.entries().stream().map(JsonFeed::item).toList());
        return json;
    }

    private static Map<String, Object> item(Entry entry) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", entry.id());
        item.put("url", entry.page().toString());
        if (entry.original() != null) {
            item.put("external_url", entry.original());
        }
        item.put("title", entry.title());
        item.put("content_text", entry.text());
        if (entry.date() != null) {
            item.put("date_published", entry.date());
        }
        item.put("authors", List.of(Map.of("name", entry.source())));
        if (!entry.people().isEmpty()) {
            item.put("tags", entry.people());
        }
        return item;
    }
}

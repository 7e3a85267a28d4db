package dateline.query.http;

import dateline.query.found.FoundArticle;
import dateline.query.found.FoundEvent;
import dateline.query.found.FoundQuote;
import dateline.query.found.Owner;
import dateline.query.syndication.Feed.Entry;
import java.net.URI;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was found as entries of a feed. */
final class Entries {

    private Entries() {}

    static Entry of(FoundArticle found, Asked asked) {
        Owner article = found.article();
        return new Entry(
                "urn:dateline:article:" + article.id(),
                article.heading(),
                page(article, asked),
                article.url(),
                date(article),
                found.excerpts().stream().map(excerpt -> excerpt.text()).collect(Collectors.joining(" … ")),
                article.source().title(),
                found.people());
    }

    static Entry of(FoundQuote quote, Asked asked) {
        Owner article = quote.article();
        return new Entry(
                "urn:dateline:quote:" + quote.key(),
                quote.speaker().shown() + ": " + article.heading(),
                page(article, asked),
                article.url(),
                date(article),
                quote.words(),
                article.source().title(),
                quote.about());
    }

    static Entry of(FoundEvent event, Asked asked) {
        Owner article = event.article();
        return new Entry(
                "urn:dateline:event:" + event.key(),
                event.time() + ": " + article.heading(),
                page(article, asked),
                article.url(),
                date(article),
                event.what(),
                article.source().title(),
                event.participants());
    }

    private static URI page(Owner article, Asked asked) {
        return asked.at("articles", article.id());
    }

    /** Feeds know moments only, so that a day is its midnight. */
    private static @Nullable String date(Owner article) {
        String published = article.publishedAt();
        if (published == null || published.length() < 10) {
            return null;
        }
        return published.length() == 10 ? published + "T00:00:00Z" : published;
    }
}

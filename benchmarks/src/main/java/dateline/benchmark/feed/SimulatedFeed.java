package dateline.benchmark.feed;

import java.time.Duration;
import java.time.Instant;

/**
 * A feed of the simulated web, which brings a new article every so often and shows the latest twenty.
 *
 * @param host which has the traits of the connection
 * @param gap between two articles
 */
record SimulatedFeed(int number, SimulatedHost host, Manner manner, Duration gap) {

    static final Instant START = Instant.parse("2026-03-02T00:00:00Z");

    private static final int SHOWN = 20;
    private static final int FULL_TEXTS = 4;
    private static final String SENTENCE =
            "The ferry came back to Larnaca on Monday after four months in the dock at Piraeus. ";
    private static final String TEXT = ("<p>" + SENTENCE.repeat(3) + "</p>\n").repeat(12);

    /** How servers answer for feeds that they have. */
    enum Manner {
        /** 304 as long as nothing is new. */
        TAGGED,
        /** The same bytes as long as nothing is new, and no word of it. */
        FORGETFUL,
        /** Other bytes each time, whether there is news or not. */
        RESTLESS,
        /** 301 to where it is. */
        MOVED,
        /** 429, to be asked again in an hour. */
        BUSY,
        /** 500. */
        BROKEN
    }

    String id() {
        return "feed-" + number;
    }

    String address() {
        return "https://" + host.name() + "/feed-" + number;
    }

    String movedTo() {
        return "https://" + host.name() + "/moved-" + number;
    }

    /** How many articles there are by now, the stock that it began with included. */
    long articles(Instant now) {
        // Feeds do not all bring their articles at the same moments.
        Duration since =
                Duration.between(START, now).plus(gap.multipliedBy(number % 97).dividedBy(97));
        return SHOWN + since.dividedBy(gap);
    }

    /** RSS: every fourth feed has texts of about 3,000 characters, the others a teaser. */
    String document(Instant now) {
        StringBuilder rss = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>Coast Courier</title><link>https://coast.example/</link><description>News of the coast</description>
                """);
        if (manner == Manner.RESTLESS) {
            rss.append("<!-- built at ").append(now).append(" -->\n");
        }
        long latest = articles(now);
        for (long article = latest - 1; article >= latest - SHOWN; article--) {
            item(rss, number + "-" + article);
        }
        return rss.append("</channel></rss>\n").toString();
    }

    private void item(StringBuilder rss, String name) {
        rss.append("<item><title>Ferry ").append(name).append(" returns to Larnaca</title>");
        rss.append("<link>https://coast.example/ferry-").append(name).append("</link>");
        rss.append("<guid isPermaLink=\"false\">").append(name).append("</guid>");
        rss.append("<pubDate>Tue, 03 Mar 2026 09:30:00 +0200</pubDate><dc:creator>Maria Stavrou</dc:creator>");
        rss.append("<description>Ferry ")
                .append(name)
                .append(" is back. ")
                .append(SENTENCE)
                .append("</description>");
        if (number % FULL_TEXTS == 0) {
            rss.append("<content:encoded><![CDATA[").append(TEXT).append("]]></content:encoded>");
        }
        rss.append("</item>\n");
    }
}

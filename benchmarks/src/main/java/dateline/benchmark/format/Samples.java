package dateline.benchmark.format;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents of the formats, made of articles of about 3,000 characters. In a template {@code {n}} is the number of the article. */
public enum Samples {
    NEWSML_G2("""
            <?xml version="1.0" encoding="UTF-8"?>
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2026-03-03T10:00:00+02:00</sent></header><itemSet>
            """, """
            <newsItem guid="urn:newsml:coastwire.example:20260303:ferry{n}" version="2" standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en">
              <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml"/>
              <rightsInfo><copyrightNotice>2026 Coast Wire</copyrightNotice></rightsInfo>
              <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:CoastWire"><name>Coast Wire</name></provider>
                <versionCreated>2026-03-03T10:00:00+02:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
              <contentMeta><contentCreated>2026-03-03T09:30:00+02:00</contentCreated><creator qcode="staff:ms"><name>Maria Stavrou</name></creator>
                <language tag="en-GB"/><subject qcode="medtop:20000337"><name>shipping</name></subject>
                <subject type="cpnat:geoArea" qcode="city:larnaca"><name>Larnaca</name></subject><headline>Ferry {n} returns to Larnaca</headline></contentMeta>
              <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>
            %s</body></html></inlineXML></contentSet>
            </newsItem>
            """, "", "</itemSet></newsMessage>\n", "<p>%s</p>\n", 200),
    NITF("", """
            <?xml version="1.0" encoding="UTF-8"?>
            <nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" xml:lang="en"><head><title>Ferry {n}</title>
            <docdata management-status="usable"><doc-id id-string="cw-20260303-{n}" regsrc="CW"/><evloc city="Larnaca" iso-cc="CY"/>
            <urgency ed-urg="4"/><date.issue norm="20260303T093000+0200"/><doc.copyright year="2026" holder="Coast Wire"/>
            <key-list><keyword key="ferries"/></key-list></docdata></head>
            <body><body.head><hedline><hl1>Ferry {n} returns to Larnaca</hl1></hedline><byline>By <person>Maria Stavrou</person></byline></body.head>
            <body.content>
            %s</body.content></body></nitf>
            """, "", "", "<p>%s</p>\n", 1),
    NEWSML_1("""
            <?xml version="1.0" encoding="UTF-8"?>
            <NewsML Version="1.2"><NewsEnvelope><DateAndTime>20260303T100100+0200</DateAndTime></NewsEnvelope>
            """, """
            <NewsItem><Identification><NewsIdentifier><ProviderId>coastwire.example</ProviderId><DateId>20260303</DateId><NewsItemId>ferry{n}</NewsItemId>
              <RevisionId PreviousRevision="1" Update="N">2</RevisionId><PublicIdentifier>urn:newsml:coastwire.example:20260303:ferry{n}:2</PublicIdentifier></NewsIdentifier></Identification>
              <NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20260303T093000+0200</FirstCreated>
              <ThisRevisionCreated>20260303T100000+0200</ThisRevisionCreated><Status FormalName="Usable"/><Urgency FormalName="4"/></NewsManagement>
              <NewsComponent><NewsLines><HeadLine>Ferry {n} returns to Larnaca</HeadLine><ByLine>By Maria Stavrou</ByLine></NewsLines>
              <DescriptiveMetadata><Language FormalName="en"/></DescriptiveMetadata>
              <NewsComponent><Role FormalName="Main"/><ContentItem><Format FormalName="XHTML"/><DataContent><html><body>
            %s</body></html></DataContent></ContentItem></NewsComponent></NewsComponent>
            </NewsItem>
            """, "", "</NewsML>\n", "<p>%s</p>\n", 200),
    RSS("""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Coast Courier</title><link>https://coast.example/</link><description>News of the coast</description><language>en</language>
            """, """
            <item><title>Ferry {n} returns to Larnaca</title><link>https://coast.example/ferry-{n}</link><guid isPermaLink="false">coast-{n}</guid>
            <pubDate>Tue, 03 Mar 2026 09:30:00 +0200</pubDate><dc:creator>Maria Stavrou</dc:creator><category>Shipping</category>
            <description>The ferry came back to Larnaca on Monday.</description><content:encoded><![CDATA[
            %s]]></content:encoded></item>
            """, "", "</channel></rss>\n", "<p>%s</p>\n", 50),
    ATOM("""
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Coast Courier</title><id>https://coast.example/</id>
            <link href="https://coast.example/"/><updated>2026-03-03T10:00:00+02:00</updated>
            """, """
            <entry><title>Ferry {n} returns to Larnaca</title><link href="https://coast.example/ferry-{n}"/><id>urn:coast:{n}</id>
            <published>2026-03-03T09:30:00+02:00</published><updated>2026-03-03T10:00:00+02:00</updated><author><name>Maria Stavrou</name></author>
            <category term="Shipping"/><summary>The ferry came back.</summary><content type="html"><![CDATA[
            %s]]></content></entry>
            """, "", "</feed>\n", "<p>%s</p>\n", 50),
    JSON_FEED("""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Coast Courier", "home_page_url": "https://coast.example/", "items": [
            """, """
            {"id": "coast-{n}", "url": "https://coast.example/ferry-{n}", "title": "Ferry {n} returns to Larnaca", "date_published": "2026-03-03T09:30:00+02:00",
            "authors": [{"name": "Maria Stavrou"}], "tags": ["Shipping"], "content_html": "%s"}
            """, ",", "]}\n", "<p>%s</p>", 50),
    NINJS("[", """
            {"uri": "urn:newsml:coast.example:20260303:ferry-{n}", "type": "text", "pubStatus": "usable", "language": "en",
            "firstCreated": "2026-03-03T08:00:00+02:00", "versionCreated": "2026-03-03T09:30:00+02:00", "by": "By Maria Stavrou",
            "headlines": [{"role": "main", "value": "Ferry {n} returns to Larnaca"}], "bodies": [{"contentType": "text/html", "value": "%s"}],
            "subjects": [{"uri": "http://cv.iptc.org/newscodes/mediatopic/20000338", "name": "water transport"}]}
            """, ",", "]\n", "<p>%s</p>", 200),
    JSON("[", """
            {"id": "{n}", "source": "coast", "title": "Ferry {n} returns to Larnaca", "publishedAt": "2026-03-03T09:30:00+02:00", "author": "Maria Stavrou",
            "language": "en", "body": "%s"}
            """, ",", "]\n", "%s\\n\\n", 200),
    JSON_LINES("", """
            {"id": "{n}", "source": "coast", "title": "Ferry {n} returns to Larnaca", "publishedAt": "2026-03-03T09:30:00+02:00", "language": "en", "body": "%s"}
            """, "", "", "%s\\n\\n", 200),
    CSV("id,source,title,publishedAt,author,body\n", """
            {n},coast,"Ferry {n}, back in Larnaca",2026-03-03T09:30:00+02:00,Maria Stavrou,"%s"
            """, "", "", "%s\n\n", 200),
    SGML("<!DOCTYPE lewis SYSTEM \"lewis.dtd\">\n", """
            <REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" CGISPLIT="TRAINING-SET" OLDID="{n}" NEWID="{n}">
            <DATE> 3-MAR-1987 09:30:01.79</DATE>
            <TOPICS><D>ship</D><D>grain</D></TOPICS>
            <PLACES><D>cyprus</D></PLACES>
            <PEOPLE></PEOPLE>
            <TEXT>&#2;
            <TITLE>FERRY {n} RETURNS</TITLE>
            <DATELINE>    LARNACA, March 3 - </DATELINE><BODY>
            %s Reuter
            &#3;</BODY></TEXT>
            </REUTERS>
            """, "", "", "    %s\n", 200);

    /** In archives. */
    static final int ARTICLES = 200;

    private static final int PARAGRAPHS = 12;

    private static final String[] SENTENCES = {
        "The ferry came back to Larnaca on Monday after four months in the dock at Piraeus.",
        "It will sail twice a week until the end of October, the harbour master said.",
        "Tickets cost 40 euros, a third more than in the year before.",
        "Nobody could say on Tuesday when the second ship would follow.",
        "The company had promised a new engine in January, and again in May."
    };

    private final String before;
    private final String article;
    private final String between;
    private final String after;
    private final String paragraph;
    private final int articles;

    Samples(String before, String article, String between, String after, String paragraph, int articles) {
        this.before = before;
        this.article = article;
        this.between = between;
        this.after = after;
        this.paragraph = paragraph;
        this.articles = articles;
    }

    /** A document of as many articles as are usual. */
    String document() {
        return IntStream.range(0, articles).mapToObj(this::one).collect(Collectors.joining(between, before, after));
    }

    /** The article of that number. */
    public String one(int number) {
        String text = IntStream.range(0, PARAGRAPHS)
                .mapToObj(i -> paragraph.formatted(paragraph(number, i)))
                .collect(Collectors.joining());
        return article.replace("{n}", Integer.toString(number)).formatted(text);
    }

    private static String paragraph(int number, int index) {
        return IntStream.range(0, 3)
                .mapToObj(i -> SENTENCES[Math.floorMod(number + 3 * index + i, SENTENCES.length)])
                .collect(Collectors.joining(" "));
    }
}

package dateline.benchmark.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** One line for each format. */
final class Contests {

    private Contests() {}

    /** All, with inputs that are made here. */
    static List<Contest> all() throws IOException {
        BareParsers bare = new BareParsers();
        return List.of(
                contest("g2", Samples.NEWSML_G2, "Woodstox", bare::stax),
                contest("nitf", Samples.NITF, "Woodstox", bare::stax),
                contest("newsml", Samples.NEWSML_1, "Woodstox", bare::stax),
                contest("rss", Samples.RSS, "ROME", bare::rome),
                contest("atom", Samples.ATOM, "ROME", bare::rome),
                contest("feed.json", Samples.JSON_FEED, "Jackson", bare::jackson),
                contest("ninjs", Samples.NINJS, "Jackson", bare::jackson),
                contest("json", Samples.JSON, "Jackson", bare::jackson),
                contest("jsonl", Samples.JSON_LINES, "Jackson", bare::jackson),
                contest("csv", Samples.CSV, "FastCSV", bare::fastCsv),
                contest("sgm", Samples.SGML, "jsoup, as XML", bare::jsoupLenient),
                new Contest("warc", warc(false), "jwarc and Woodstox", bare.jwarc(bare::stax)),
                new Contest("warc.gz", warc(true), "jwarc and Woodstox", bare.jwarc(bare::stax)));
    }

    private static Contest contest(String format, Samples sample, String bareName, BareParser bare) {
        return new Contest(format, sample.document().getBytes(StandardCharsets.UTF_8), bareName, bare);
    }

    /** NITF as it was answered, one response a record, each in a member of its own where packed. */
    private static byte[] warc(boolean packed) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (int i = 0; i < Samples.ARTICLES; i++) {
            byte[] record = WarcRecords.response("https://coast.example/" + i, "application/xml", Samples.NITF.one(i));
            archive.writeBytes(packed ? gzip(record) : record);
        }
        return archive.toByteArray();
    }

    private static byte[] gzip(byte[] record) throws IOException {
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(member)) {
            out.write(record);
        }
        return member.toByteArray();
    }
}

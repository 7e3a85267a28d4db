package dateline.ingest.format;

import dateline.ingest.newsml1.NewsMl1Format;
import dateline.ingest.newsmlg2.NewsMlG2Format;
import dateline.ingest.nitf.NitfFormat;
import dateline.ingest.page.PageFormat;
import dateline.ingest.plaintext.PlainTextFormat;
import dateline.ingest.reader.Beginning;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Format;
import dateline.ingest.reader.Format.Syntax;
import dateline.ingest.reader.Format.Unit;
import dateline.ingest.reader.Unpacked;
import dateline.ingest.reader.XmlRoot;
import dateline.ingest.sgml.ReutersSgmlFormat;
import dateline.ingest.sitemap.SitemapFormat;
import dateline.ingest.syndication.FeedFormat;
import dateline.ingest.table.MappedObjects;
import dateline.ingest.table.Mapping;
import dateline.ingest.table.TableFormat;
import dateline.ingest.warc.PayloadFormats;
import dateline.ingest.warc.WarcFormat;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All formats in one list. The bytes decide among formats of one syntax, and wherever nothing is declared or only something
 * vague; bytes of another syntax than that of a format that was clearly declared are refused as a contradiction; bytes that
 * tell nothing are what they are declared to be. Thread-safe.
 */
public final class KnownFormats {

    /** Said of anything, or of many formats. */
    private static final Set<String> VAGUE = Set.of(
            "application/octet-stream",
            "application/gzip",
            "application/x-gzip",
            "application/zstd",
            "application/x-www-form-urlencoded",
            "application/json",
            "application/xml",
            "text/xml",
            "text/plain",
            "text/html");

    /** RDF is RSS where one of these is declared. */
    private static final Set<String> RSS_IN_RDF = Set.of(
            "http://purl.org/rss/1.0/",
            "http://my.netscape.com/rdf/simple/0.9/",
            "http://channel.netscape.com/rdf/simple/0.9/");

    /** Those of 1.0, 0.3, and none at all. */
    private static final Set<String> ATOM = Set.of("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#", "");

    private static final Set<String> VAGUE_ENDINGS = Set.of("json", "xml", "txt", "text", "html", "htm");

    private final DocumentLimits limits;
    private final List<Format> formats;

    private KnownFormats(DocumentLimits limits, List<Format> formats) {
        this.limits = limits;
        this.formats = List.copyOf(formats);
    }

    /** The list. Where the bytes may be of several, the first is meant. */
    public static KnownFormats within(DocumentLimits limits) {
        List<Format> known = new ArrayList<>(List.of(
                newsMlG2(limits),
                nitf(limits),
                newsMl1(limits),
                reutersSgml(limits),
                rss(limits),
                atom(limits),
                jsonFeed(limits),
                sitemap(limits),
                page(limits)));
        known.addAll(JsonFormats.all(limits));
        known.addAll(List.of(csv(limits, Mapping.NONE, false), tsv(limits, Mapping.NONE), plainText(limits)));
        List<Format> payloads = new ArrayList<>(known);
        // A site map in an archive leads to what the archive holds, or does not.
        payloads.removeIf(format -> format.articles() instanceof SitemapFormat);
        known.add(warc(limits, new KnownFormats(limits, payloads)));
        return new KnownFormats(limits, known);
    }

    /** The formats whose fields a mapping can name, read by that mapping. What is no JSON there is a table. */
    public KnownFormats mapped(Mapping mapping) {
        List<Format> readable = new ArrayList<>(JsonFormats.of(limits, new MappedObjects(mapping)));
        readable.addAll(List.of(tsv(limits, mapping), csv(limits, mapping, true)));
        return new KnownFormats(limits, readable);
    }

    private static Format newsMlG2(DocumentLimits limits) {
        return new Format(
                "NewsML-G2",
                Syntax.XML,
                Set.of(
                        "application/vnd.iptc.g2.newsitem+xml",
                        "application/vnd.iptc.g2.packageitem+xml",
                        "application/vnd.iptc.g2.newsmessage+xml"),
                Set.of("g2"),
                Unit.ITEM,
                NewsMlG2Format::begins,
                new NewsMlG2Format(limits));
    }

    private static Format nitf(DocumentLimits limits) {
        return new Format(
                "NITF",
                Syntax.XML,
                Set.of("application/nitf+xml", "text/vnd.iptc.nitf"),
                Set.of("nitf"),
                Unit.ITEM,
                start -> start.xml().map(XmlRoot::name).filter("nitf"::equals).isPresent(),
                new NitfFormat(limits));
    }

    private static Format newsMl1(DocumentLimits limits) {
        return new Format(
                "NewsML 1",
                Syntax.XML,
                Set.of("text/vnd.iptc.newsml", "application/vnd.iptc.newsml+xml"),
                Set.of("newsml"),
                Unit.ITEM,
                start -> start.xml().map(XmlRoot::name).filter("NewsML"::equals).isPresent(),
                new NewsMl1Format(limits));
    }

    private static Format reutersSgml(DocumentLimits limits) {
        return new Format(
                "Reuters SGML",
                Syntax.OTHER,
                Set.of("text/sgml", "application/sgml"),
                Set.of("sgm", "sgml"),
                Unit.ITEM,
                start ->
                        start.xml().map(XmlRoot::name).filter("REUTERS"::equals).isPresent(),
                new ReutersSgmlFormat(limits));
    }

    private static Format rss(DocumentLimits limits) {
        return new Format(
                "RSS",
                Syntax.XML,
                Set.of("application/rss+xml", "application/rdf+xml", "text/rss+xml", "application/x-rss+xml"),
                Set.of("rss", "rdf"),
                Unit.ITEM,
                start -> start.xml()
                        .filter(root -> root.name().equalsIgnoreCase("rss")
                                || (root.name().equals("RDF")
                                        && root.attributes().values().stream().anyMatch(RSS_IN_RDF::contains)))
                        .isPresent(),
                FeedFormat.xml(limits));
    }

    private static Format atom(DocumentLimits limits) {
        return new Format(
                "Atom",
                Syntax.XML,
                Set.of("application/atom+xml", "text/atom+xml"),
                Set.of("atom"),
                Unit.ITEM,
                start -> start.xml()
                        .filter(root ->
                                (root.name().equals("feed") || root.name().equals("entry"))
                                        && ATOM.contains(root.namespace()))
                        .isPresent(),
                FeedFormat.xml(limits));
    }

    private static Format jsonFeed(DocumentLimits limits) {
        return new Format(
                "JSON Feed",
                Syntax.JSON,
                Set.of("application/feed+json"),
                Set.of(),
                Unit.ITEM,
                start -> start.json()
                        .filter(json -> json.get("version").matches("https?://jsonfeed\\.org/version/.*"))
                        .isPresent(),
                FeedFormat.json(limits));
    }

    private static Format sitemap(DocumentLimits limits) {
        return new Format(
                "site map",
                Syntax.XML,
                Set.of(),
                Set.of(),
                Unit.ITEM,
                start -> start.xml()
                        .filter(root ->
                                root.name().equals("urlset") || root.name().equals("sitemapindex"))
                        .isPresent(),
                new SitemapFormat(limits));
    }

    private static Format page(DocumentLimits limits) {
        return new Format(
                "HTML page",
                Syntax.HTML,
                Set.of("text/html", "application/xhtml+xml"),
                Set.of("html", "htm", "xhtml"),
                Unit.ITEM,
                Beginning::html,
                new PageFormat(limits));
    }

    /** An archive within an archive is not opened. */
    private static Format warc(DocumentLimits limits, KnownFormats payloads) {
        return new Format(
                "WARC",
                Syntax.OTHER,
                Set.of("application/warc", "application/x-warc", "application/x-internet-archive"),
                Set.of("warc", "arc"),
                Unit.ITEM,
                WarcFormat::begins,
                new WarcFormat(limits, payloads::payload));
    }

    private static Format csv(DocumentLimits limits, Mapping mapping, boolean alone) {
        return new Format(
                "CSV",
                Syntax.OTHER,
                alone
                        ? Set.of("text/csv", "application/csv", "text/plain", "application/x-www-form-urlencoded")
                        : Set.of("text/csv", "application/csv"),
                alone ? Set.of("csv", "txt") : Set.of("csv"),
                Unit.LINE,
                start -> false,
                TableFormat.csv(limits, mapping));
    }

    private static Format tsv(DocumentLimits limits, Mapping mapping) {
        return new Format(
                "TSV",
                Syntax.OTHER,
                Set.of("text/tab-separated-values"),
                Set.of("tsv", "tab"),
                Unit.LINE,
                start -> false,
                TableFormat.tsv(limits, mapping));
    }

    private static Format plainText(DocumentLimits limits) {
        return new Format(
                "plain text",
                Syntax.OTHER,
                Set.of("text/plain"),
                Set.of("txt", "text"),
                Unit.ITEM,
                start -> false,
                new PlainTextFormat(limits.bytes()));
    }

    /** The names of all formats, in the order of the list. */
    public String names() {
        return formats.stream().map(Format::name).collect(Collectors.joining(", "));
    }

    /** The media types of all formats. */
    public String mediaTypes() {
        return formats.stream()
                .flatMap(format -> format.mediaTypes().stream().sorted())
                .collect(Collectors.joining(", "));
    }

    /**
     * Tells the format of an input.
     *
     * @param packed as it comes; plain, gzip or zstd
     */
    public Recognition recognize(Declared declared, InputStream packed) throws IOException {
        InputStream bytes = new BufferedInputStream(Unpacked.open(packed));
        Beginning start = Beginning.of(bytes);
        Optional<Format> seen = first(format -> format.begins().test(start));
        Optional<Format> said = named(declared);
        boolean vague = isVague(declared, said);
        if (said.isPresent()
                && (seen.isEmpty() || (!vague && said.get().begins().test(start)))) {
            return known(said.get(), bytes, declared);
        }
        if (seen.isEmpty()) {
            return new Recognition.Unknown(
                    Oddity.of(declared, start) + "; taken are " + names() + ", plain or packed by gzip or zstd");
        }
        return vague || said.isEmpty() || said.get().syntax() == seen.get().syntax()
                ? known(seen.get(), bytes, declared)
                : new Recognition.Unknown("declared as " + said.get().name() + ", but the bytes are "
                        + seen.get().name());
    }

    private Optional<PayloadFormats.Told> payload(Optional<String> contentType, InputStream bytes) throws IOException {
        return switch (recognize(ContentType.declared(contentType), bytes)) {
            case Recognition.Known(Format format, InputStream unpacked, Optional<String> charset) ->
                Optional.of(new PayloadFormats.Told(format, unpacked, charset));
            case Recognition.Unknown unknown -> Optional.empty();
        };
    }

    private static Recognition known(Format format, InputStream bytes, Declared declared) {
        return new Recognition.Known(format, bytes, declared.charset());
    }

    /** By a media type or an ending that says something clear, else by one that says something vague. */
    private Optional<Format> named(Declared declared) {
        return declared.mediaType()
                .filter(type -> !VAGUE.contains(type))
                .flatMap(this::byType)
                .or(() -> declared.ending()
                        .filter(ending -> !VAGUE_ENDINGS.contains(ending))
                        .flatMap(this::byEnding))
                .or(() -> declared.mediaType().flatMap(this::byType))
                .or(() -> declared.ending().flatMap(this::byEnding));
    }

    private static boolean isVague(Declared declared, Optional<Format> said) {
        boolean clearType = declared.mediaType()
                .filter(type -> !VAGUE.contains(type))
                .filter(type -> said.filter(format -> format.mediaTypes().contains(type))
                        .isPresent())
                .isPresent();
        boolean clearEnding = declared.ending()
                .filter(ending -> !VAGUE_ENDINGS.contains(ending))
                .filter(ending ->
                        said.filter(format -> format.endings().contains(ending)).isPresent())
                .isPresent();
        return !clearType && !clearEnding;
    }

    private Optional<Format> byType(String type) {
        return first(format -> format.mediaTypes().contains(type))
                .or(() -> type.endsWith("+json") ? byType("application/json") : Optional.empty());
    }

    private Optional<Format> byEnding(String ending) {
        return first(format -> format.endings().contains(ending));
    }

    private Optional<Format> first(Predicate<Format> condition) {
        return formats.stream().filter(condition).findFirst();
    }
}

package dateline.benchmark.format;

import com.ctc.wstx.stax.WstxInputFactory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The parsers, each as its own documentation uses it. */
final class BareParsers {

    private static final JsonFactory JSON = new JsonFactory();

    private final XMLInputFactory xml = new WstxInputFactory();

    BareParsers() {
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Every event, attribute and text. */
    long stax(byte[] document) throws Exception {
        long length = 0;
        XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(document));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    length += reader.getAttributeValue(i).length();
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                length += reader.getText().length();
            }
        }
        reader.close();
        return length;
    }

    long rome(byte[] document) throws Exception {
        long length = 0;
        for (SyndEntry entry : new SyndFeedInput()
                .build(new XmlReader(new ByteArrayInputStream(document)))
                .getEntries()) {
            length += entry.getTitle().length();
        }
        return length;
    }

    /** Every token, and the text of every value. */
    long jackson(byte[] document) {
        long length = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                length += token.isScalarValue() ? parser.getString().length() : 0;
            }
        }
        return length;
    }

    long fastCsv(byte[] document) throws Exception {
        long length = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(document), StandardCharsets.UTF_8))) {
            for (CsvRecord row : reader) {
                length += row.getFields().stream().mapToInt(String::length).sum();
            }
        }
        return length;
    }

    long jsoup(byte[] document) throws Exception {
        return Jsoup.parse(new ByteArrayInputStream(document), null, "")
                .wholeText()
                .length();
    }

    /** For SGML, which no other parser of these takes. */
    long jsoupLenient(byte[] document) throws Exception {
        return Jsoup.parse(new ByteArrayInputStream(document), "iso-8859-1", "", Parser.xmlParser())
                .wholeText()
                .length();
    }

    /** Every record of an archive, and the payload of every response by the parser of what it is. */
    BareParser jwarc(BareParser payloads) {
        return document -> {
            long length = 0;
            try (WarcReader reader = new WarcReader(new ByteArrayInputStream(document))) {
                for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                    if (record.get() instanceof WarcResponse response) {
                        length += payloads.parse(
                                response.http().bodyDecoded().stream().readAllBytes());
                    }
                }
            }
            return length;
        };
    }
}

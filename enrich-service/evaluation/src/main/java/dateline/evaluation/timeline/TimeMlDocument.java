package dateline.evaluation.timeline;

import dateline.finding.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A text with its times in TimeML.
 *
 * @param text lines that were only wrapped are joined, offsets unchanged
 * @param created the day it was published
 */
record TimeMlDocument(String name, String text, LocalDate created, List<GoldTime> times) {

    static TimeMlDocument read(Path file) {
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            Element creation =
                    (Element) ((Element) document.getElementsByTagName("DCT").item(0))
                            .getElementsByTagName("TIMEX3")
                            .item(0);
            StringBuilder text = new StringBuilder();
            List<GoldTime> times = new ArrayList<>();
            append(document.getElementsByTagName("TEXT").item(0), text, times);
            String joined = text.toString().replaceAll("(?<!\\n)\\n(?!\\n)", " ");
            return new TimeMlDocument(
                    file.getFileName().toString(),
                    joined,
                    LocalDate.parse(creation.getAttribute("value").substring(0, 10)),
                    List.copyOf(times));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException(file + " is no TimeML", e);
        }
    }

    private static void append(Node node, StringBuilder text, List<GoldTime> times) {
        int start = text.length();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                text.append(child.getNodeValue());
            } else {
                append(child, text, times);
            }
        }
        if (node instanceof Element element && element.getTagName().equals("TIMEX3") && text.length() > start) {
            times.add(new GoldTime(new Span(start, text.length()), element.getAttribute("value")));
        }
    }
}

package dateline.ingest.nitf;

import dateline.ingest.wire.WireText;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Collects what the body of a document tells. For one document. */
final class StoryReader {

    private Optional<String> headline = Optional.empty();
    private final List<String> subheadlines = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private Optional<String> dateline = Optional.empty();
    private Optional<String> date = Optional.empty();
    private Optional<String> summary = Optional.empty();
    private Optional<String> rights = Optional.empty();
    private Optional<String> distributor = Optional.empty();
    private Optional<String> language = Optional.empty();
    private final StringBuilder text = new StringBuilder();

    void body(XmlCursor cursor) throws IOException, XmlRejected {
        language = cursor.language();
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "body.head" -> head(cursor);
                case "body.content" -> text.append(text.isEmpty() ? "" : "\n\n").append(WireText.nitf(cursor.markup()));
                default -> {}
            }
        }
    }

    private void head(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "hedline" -> hedline(cursor);
                case "byline" -> byline(cursor.markup());
                case "dateline" -> dateline(cursor.markup());
                case "abstract" -> summary = said(WireText.nitf(cursor.markup()));
                case "rights" -> rights = said(WireText.line(cursor.text()));
                case "distributor" -> distributor = said(WireText.line(cursor.text()));
                default -> {}
            }
        }
    }

    private void hedline(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children lines = cursor.children();
        while (lines.next()) {
            Optional<String> line = said(WireText.line(WireText.nitf(cursor.markup())));
            if (headline.isEmpty()) {
                headline = line;
            } else {
                line.ifPresent(subheadlines::add);
            }
        }
    }

    /** The persons it names, or else all of it but for titles and posts. */
    private void byline(String markup) {
        Element byline = Jsoup.parseBodyFragment(markup).body();
        List<String> persons = byline.select("person").eachText();
        authors.addAll(persons);
        if (persons.isEmpty()) {
            byline.select("byttl").remove();
            WireText.author(byline.text().replaceFirst("[,;\\s]+$", "")).ifPresent(authors::add);
        }
    }

    private void dateline(String markup) {
        Element line = Jsoup.parseBodyFragment(markup).body();
        date = line.getElementsByTag("story.date").stream()
                .map(day -> day.attr("norm"))
                .filter(norm -> !norm.isBlank())
                .findFirst();
        dateline = said(line.text());
    }

    private static Optional<String> said(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(words);
    }

    NitfStory story() {
        return new NitfStory(
                headline,
                subheadlines,
                authors,
                dateline,
                date,
                summary,
                rights,
                distributor,
                language,
                text.toString());
    }
}

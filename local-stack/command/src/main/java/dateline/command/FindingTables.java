package dateline.command;

import dateline.command.article.EventTime;
import dateline.command.article.FoundEvent;
import dateline.command.article.FoundQuote;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Style;
import dateline.command.terminal.Table;
import dateline.command.terminal.Table.Heading;
import dateline.command.timeline.TimelineEvent;
import dateline.timeline.TimelineEntry;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** Quotes and events as rows of tables. */
final class FindingTables {

    static final Table QUOTES = new Table(List.of(
            new Heading("PUBLISHED", 11, Style.FAINT),
            new Heading("WHO", 24, Style.PERSON),
            new Heading("WORDS", 0, null),
            new Heading("SOURCE", 16, Style.FAINT)));

    static final Table EVENTS = new Table(List.of(
            new Heading("WHEN", 22, Style.PERSON),
            new Heading("WHAT", 0, null),
            new Heading("ARTICLE", 30, Style.FAINT)));

    static final Table TIMELINE = new Table(List.of(
            new Heading("WHEN", 22, Style.PERSON),
            new Heading("WHAT", 0, null),
            new Heading("TOLD BY", 30, Style.FAINT)));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    static final String NOT_SHOWN = "(the source allows no text to be shown)";
    private static final int LENGTH_OF_A_DAY = 10;

    private FindingTables() {}

    static List<String> quote(FoundQuote quote, String published, String source) {
        return List.of(day(published), quote.who(), shown(quote.text().isEmpty() ? "" : quote.words()), source);
    }

    static List<String> event(FoundEvent event) {
        return List.of(EventTime.of(event), event.what().isEmpty() ? NOT_SHOWN : event.told(), event.articleTitle());
    }

    /** Told by the first, with how many articles tell it too. */
    static List<String> entry(TimelineEntry<TimelineEvent> entry) {
        FoundEvent first = entry.told().shown();
        String title = first.articleTitle();
        String articles = entry.sources() == 1 ? "" : Figures.count(entry.sources()) + " articles";
        return List.of(
                EventTime.of(first),
                first.told(),
                articles.isEmpty() || title.isEmpty() ? articles + title : articles + ": " + title);
    }

    /** {@code 20 Dec 2016}, right-aligned; empty where there is none. */
    static String day(String published) {
        try {
            return published.length() < LENGTH_OF_A_DAY
                    ? ""
                    : DAY.format(LocalDate.parse(published.substring(0, LENGTH_OF_A_DAY)));
        } catch (DateTimeParseException _) {
            // What the publisher wrote, as it is.
            return published;
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? NOT_SHOWN : text;
    }
}

package dateline.ingest.newsmlg2;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.reader.Reading;
import dateline.ingest.wire.XmlReadings;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The news items of a message, or the one item that is the document. Packages and items about concepts have no text: they are
 * passed over beside news items, and are the reason where there are none. For one document.
 */
final class ItemSet implements XmlReadings.Items {

    private final Draft defaults;
    private final Map<String, String> packages = new HashMap<>();
    private Optional<String> reason = Optional.empty();
    private XmlCursor.@Nullable Children sets;
    private XmlCursor.@Nullable Children items;
    private boolean found;

    ItemSet(Draft defaults) {
        this.defaults = defaults;
    }

    @Override
    public @Nullable Reading next(XmlCursor cursor, long number) throws IOException, XmlRejected {
        if (sets == null && found) {
            return null;
        }
        if (sets == null && !cursor.name().equals("newsMessage")) {
            found = true;
            return item(cursor, number, defaults).orElseGet(() -> nothing(number));
        }
        XmlCursor.Children all = sets == null ? cursor.children() : sets;
        sets = all;
        while (items != null || nextSet(cursor, all)) {
            XmlCursor.Children open = items;
            if (open == null || !open.next()) {
                items = null;
                continue;
            }
            Optional<Reading> reading = item(cursor, number, defaults.withoutPath());
            if (reading.isPresent()) {
                found = true;
                return reading.get();
            }
        }
        return found ? null : last(number);
    }

    private boolean nextSet(XmlCursor cursor, XmlCursor.Children all) throws IOException, XmlRejected {
        while (all.next()) {
            if (cursor.name().equals("itemSet")) {
                items = cursor.children();
                return true;
            }
        }
        return false;
    }

    private Reading last(long number) {
        found = true;
        return nothing(number);
    }

    private Reading nothing(long number) {
        return new Reading.Unreadable(number, Rejection.invalid(reason.orElse("a newsMessage without items")));
    }

    private Optional<Reading> item(XmlCursor cursor, long number, Draft beside) throws IOException, XmlRejected {
        switch (cursor.name()) {
            case "newsItem" -> {
                return Optional.of(new NewsItem(beside, packages).read(cursor, number));
            }
            case "packageItem" -> reason = Optional.of(packageItem(cursor));
            case String other -> reason = Optional.of("a " + other + " carries no news text");
        }
        return Optional.empty();
    }

    private String packageItem(XmlCursor cursor) throws IOException, XmlRejected {
        String guid = cursor.attribute("guid").orElse("");
        int before = packages.size();
        remember(cursor, guid);
        int references = packages.size() - before;
        return "a packageItem carries no text of its own"
                + (references == 0 ? "" : "; the items it refers to (" + references + ") are to be sent themselves");
    }

    private void remember(XmlCursor cursor, String guid) throws IOException, XmlRejected {
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "itemRef" ->
                    cursor.attribute("residref")
                            .or(() -> cursor.attribute("href"))
                            .ifPresent(ref -> packages.put(ref, guid));
                case "groupSet", "group" -> remember(cursor, guid);
                default -> {}
            }
        }
    }
}

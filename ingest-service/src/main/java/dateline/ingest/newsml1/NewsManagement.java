package dateline.ingest.newsml1;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.Reading;
import dateline.ingest.wire.WireText;
import dateline.ingest.wire.WireTime;
import dateline.ingest.wire.Withdrawal;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** What is to be done with an item: status, times, links. For one item. */
final class NewsManagement {

    private final DraftBuilder draft;
    private String status = "usable";
    private Optional<String> instruction = Optional.empty();
    private Optional<String> note = Optional.empty();

    NewsManagement(DraftBuilder draft) {
        this.draft = draft;
    }

    void read(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "NewsItemType" -> label("itemType", cursor);
                case "Urgency" -> label("urgency", cursor);
                case "FirstCreated" -> WireTime.published(draft, Optional.of(cursor.text()));
                case "ThisRevisionCreated" -> revised(cursor.text());
                case "Status" ->
                    status = Envelope.formalName(cursor).orElse(status).toLowerCase(Locale.ROOT);
                case "StatusWillChange" -> change(cursor);
                case "Instruction" -> instruction(cursor);
                case "Property" -> property(cursor);
                case "DerivedFrom", "AssociatedWith" -> link(cursor);
                default -> {}
            }
        }
    }

    private void label(String name, XmlCursor cursor) {
        draft.label(name, Envelope.formalName(cursor).orElse(null));
    }

    private void revised(String time) {
        WireTime.updated(draft, Optional.of(time));
        WireTime.published(draft, Optional.of(time));
    }

    /** An embargo ends where the item will become usable; a usable item expires where it will be something else. */
    private void change(XmlCursor cursor) throws IOException, XmlRejected {
        String future = "";
        Optional<String> time = Optional.empty();
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "FutureStatus" -> future = Envelope.formalName(cursor).orElse("");
                case "DateAndTime" -> time = Optional.of(WireText.line(cursor.text()));
                default -> {}
            }
        }
        if (!future.equalsIgnoreCase("usable")) {
            draft.label("expires", time.orElse(null));
        } else if (status.equals("embargoed")) {
            WireTime.embargoed(draft, time);
        }
    }

    private void instruction(XmlCursor cursor) {
        Optional<String> word = Envelope.formalName(cursor);
        instruction = instruction.or(() -> word.filter(Withdrawal::isSignalled));
        draft.addToLabel("instruction", word.orElse(null));
    }

    private void property(XmlCursor cursor) {
        Optional<String> value = cursor.attribute("Value");
        if (Envelope.formalName(cursor)
                .filter("EditorialNote"::equalsIgnoreCase)
                .isPresent()) {
            note = value;
        }
        Envelope.formalName(cursor).ifPresent(name -> draft.addToLabel(name, value.orElse(null)));
    }

    private void link(XmlCursor cursor) {
        String role = cursor.name().equals("DerivedFrom") ? "derivedFrom" : "associatedWith";
        draft.link(role, cursor.attribute("NewsItem").orElse(null));
    }

    /** The withdrawal, or why the item is not taken; empty where it may be published. */
    Optional<Reading> ending(long number) {
        if (instruction.isPresent() || Withdrawal.isMeantBy(status)) {
            return Optional.of(Withdrawal.reading(draft, number, instruction.orElse(status), note));
        }
        boolean endless = status.equals("embargoed")
                && draft.get(TextField.EMBARGOED_UNTIL).isEmpty();
        return endless
                ? Optional.of(new Reading.Unreadable(
                        number, Rejection.invalid("embargoed without a StatusWillChange that ends it")))
                : Optional.empty();
    }
}

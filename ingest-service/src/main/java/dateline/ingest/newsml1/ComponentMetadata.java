package dateline.ingest.newsml1;

import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.SubjectRole;
import dateline.ingest.article.TextField;
import dateline.ingest.wire.WireText;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What components say of themselves. For one item. */
final class ComponentMetadata {

    /** The scheme of the IPTC's subject codes, which go without saying. */
    private static final String SUBJECT_CODES = "subj";

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

    private final DraftBuilder draft;

    ComponentMetadata(DraftBuilder draft) {
        this.draft = draft;
    }

    void newsLines(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children lines = cursor.children();
        while (lines.next()) {
            switch (cursor.name()) {
                case "HeadLine" -> draft.putIfUnsaid(TextField.TITLE, WireText.line(cursor.text()));
                case "ByLine" -> WireText.author(cursor.text()).ifPresent(draft::author);
                case "CopyrightLine" -> draft.putIfUnsaid(TextField.RIGHTS, WireText.line(cursor.text()));
                case "RightsLine" -> label("rightsLine", cursor);
                case "SubHeadLine" -> label("subheadline", cursor);
                case "DateLine" -> label("dateline", cursor);
                case "CreditLine" -> label("creditline", cursor);
                case "SlugLine" -> label("slugline", cursor);
                case "SeriesLine" -> label("series", cursor);
                case "KeywordLine" -> draft.subject(null, null, WireText.line(cursor.text()));
                case "NewsLine" -> newsLine(cursor);
                default -> {}
            }
        }
    }

    private void label(String name, XmlCursor cursor) throws IOException, XmlRejected {
        draft.addToLabel(name, WireText.line(cursor.text()));
    }

    private void newsLine(XmlCursor cursor) throws IOException, XmlRejected {
        String type = "newsLine";
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "NewsLineType" -> type = Envelope.formalName(cursor).orElse(type);
                case "NewsLineText" -> draft.addToLabel(type, WireText.line(cursor.text()));
                default -> {}
            }
        }
    }

    /** Providers, sources and others: the parties in each by their names. */
    void administrative(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children roles = cursor.children();
        while (roles.next()) {
            switch (cursor.name()) {
                case "Provider" -> party(cursor).ifPresent(name -> draft.putIfUnsaid(TextField.SOURCE_NAME, name));
                case "Source" -> party(cursor).ifPresent(name -> draft.addToLabel("infoSource", name));
                case "Creator" -> party(cursor).ifPresent(name -> draft.addToLabel("creator", name));
                case "Contributor" -> party(cursor).ifPresent(name -> draft.addToLabel("contributor", name));
                case "Property" -> property(cursor);
                default -> {}
            }
        }
    }

    private static Optional<String> party(XmlCursor cursor) throws IOException, XmlRejected {
        Optional<String> name = Optional.empty();
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            if (cursor.name().equals("Party") && name.isEmpty()) {
                name = Envelope.formalName(cursor);
            }
        }
        return name;
    }

    void rights(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "Copyright" -> draft.putIfUnsaid(TextField.RIGHTS, copyright(cursor));
                case "UsageRights" -> label("usageRights", cursor);
                default -> {}
            }
        }
    }

    private static String copyright(XmlCursor cursor) throws IOException, XmlRejected {
        StringBuilder notice = new StringBuilder("©");
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "CopyrightHolder", "CopyrightDate" -> notice.append(' ').append(WireText.line(cursor.text()));
                default -> {}
            }
        }
        return notice.toString();
    }

    void descriptive(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            switch (cursor.name()) {
                case "Language" ->
                    draft.putIfUnsaid(
                            TextField.LANGUAGE, Envelope.formalName(cursor).orElse(null));
                case "Genre" ->
                    draft.subject(
                            SubjectRole.GENRE,
                            scheme(cursor).orElse(null),
                            Envelope.formalName(cursor).orElse(null),
                            null);
                case "SubjectCode" -> subjectCode(cursor);
                case "Location" -> location(cursor);
                case "OfInterestTo" ->
                    draft.addToLabel("ofInterestTo", Envelope.formalName(cursor).orElse(null));
                case "Property" -> property(cursor);
                default -> {}
            }
        }
    }

    private static Optional<String> scheme(XmlCursor cursor) {
        return cursor.attribute("Scheme").or(() -> cursor.attribute("Vocabulary"));
    }

    private void subjectCode(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children levels = cursor.children();
        while (levels.next()) {
            String scheme = scheme(cursor).orElse(SUBJECT_CODES);
            draft.subject(scheme, Envelope.formalName(cursor).orElse(null), null);
        }
    }

    /** Each property of a place is a place: its country, its city. */
    private void location(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children properties = cursor.children();
        while (properties.next()) {
            String kind = Envelope.formalName(cursor).orElse(null);
            String value = cursor.attribute("Value").orElse("");
            boolean code = CODE.matcher(value).matches();
            draft.subject(SubjectRole.PLACE, kind, code ? value : null, code ? null : value);
        }
    }

    void properties(XmlCursor cursor) throws IOException, XmlRejected {
        XmlCursor.Children parts = cursor.children();
        while (parts.next()) {
            if (cursor.name().equals("Property")) {
                property(cursor);
            }
        }
    }

    private void property(XmlCursor cursor) {
        Optional<String> value = cursor.attribute("Value");
        Envelope.formalName(cursor).ifPresent(name -> draft.addToLabel(name, value.orElse(null)));
    }
}

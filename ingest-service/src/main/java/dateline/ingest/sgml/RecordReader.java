package dateline.ingest.sgml;

import dateline.ingest.article.Draft;
import dateline.ingest.article.DraftBuilder;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.SubjectRole;
import dateline.ingest.article.TextField;
import dateline.ingest.reader.Reading;
import dateline.ingest.wire.IndentedText;
import dateline.ingest.wire.WireText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads one record. What it does not know it leaves out; elements end at their end tag or at that of the record. */
final class RecordReader {

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([A-Za-z]+)\\s*=\\s*\"?([^\"\\s>]*)");
    private static final Pattern ENTRY =
            Pattern.compile("<D>(.*?)(?=</?D>|$)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?[A-Z]+[^>]*>");

    /** The agency's sign-off, in a line of its own at the end. */
    private static final Pattern SIGN_OFF = Pattern.compile("\\n\\s*reuters?\\.?\\s*$", Pattern.CASE_INSENSITIVE);

    private static final Pattern AGENCY = Pattern.compile(",\\s*reuters?\\.?$", Pattern.CASE_INSENSITIVE);

    private final String record;
    private final DraftBuilder draft;

    RecordReader(String record, Draft defaults) {
        this.record = record;
        this.draft = DraftBuilder.over(defaults);
    }

    Reading read(long number) {
        if (draft.get(TextField.SOURCE).isEmpty()) {
            draft.put(TextField.SOURCE, "reuters");
        }
        Matcher attributes = ATTRIBUTE.matcher(record.substring(0, record.indexOf('>') + 1));
        while (attributes.find()) {
            attribute(attributes.group(1), attributes.group(2));
        }
        element("DATE").flatMap(ReutersDate::iso).ifPresent(date -> draft.put(TextField.PUBLISHED_AT, date));
        element("UNKNOWN").ifPresent(header -> draft.label("header", WireText.line(header)));
        element("MKNOTE").ifPresent(note -> draft.label("note", WireText.line(note)));
        subjects();
        text();
        return draft.get(TextField.BODY).isEmpty()
                ? new Reading.Unreadable(number, Rejection.invalid("a record without text"))
                : new Reading.Found(number, draft.build(), 0);
    }

    private void attribute(String name, String value) {
        switch (name.toUpperCase(Locale.ROOT)) {
            case "NEWID" -> draft.put(TextField.ID, value);
            case "OLDID" -> draft.label("oldId", value);
            case "LEWISSPLIT" -> draft.label("lewisSplit", value);
            case "CGISPLIT" -> draft.label("cgiSplit", value);
            case "TOPICS" -> draft.label("topics", value);
            default -> {}
        }
    }

    private void subjects() {
        entries("TOPICS").forEach(code -> draft.subject("topics", code, null));
        entries("PLACES").forEach(code -> draft.subject(SubjectRole.PLACE, "places", code, null));
        entries("PEOPLE").forEach(code -> draft.subject(SubjectRole.PERSON, "people", code, null));
        for (String list : new String[] {"ORGS", "EXCHANGES", "COMPANIES"}) {
            String scheme = list.toLowerCase(Locale.ROOT);
            entries(list).forEach(code -> draft.subject(SubjectRole.ORGANISATION, scheme, code, null));
        }
    }

    private Stream<String> entries(String list) {
        return inside(list).stream()
                .flatMap(codes -> ENTRY.matcher(codes).results())
                .map(entry -> Entities.resolved(entry.group(1)));
    }

    /** Whole articles have a body. A brief is its title alone; what was never processed has no elements at all. */
    private void text() {
        String text = inside("TEXT").orElse("");
        String opening = record.substring(Math.max(0, record.indexOf("<TEXT")));
        Matcher type = ATTRIBUTE.matcher(opening.substring(0, opening.indexOf('>') + 1));
        draft.label("type", type.find() ? type.group(2) : null);
        Optional<String> title = element("TITLE").map(WireText::line).filter(line -> !line.isEmpty());
        draft.put(TextField.TITLE, title.orElse(null));
        element("AUTHOR")
                .map(line -> AGENCY.matcher(WireText.line(line)).replaceFirst(""))
                .flatMap(WireText::author)
                .ifPresent(draft::author);
        element("DATELINE").ifPresent(line -> draft.label("dateline", WireText.line(line)));
        draft.put(
                TextField.BODY,
                element("BODY").map(RecordReader::paragraphs).or(() -> title).orElseGet(() -> loose(text)));
    }

    private static String paragraphs(String body) {
        return IndentedText.paragraphs(SIGN_OFF.matcher(body.stripTrailing()).replaceFirst(""));
    }

    private static String loose(String text) {
        return paragraphs(Entities.resolved(TAG.matcher(text).replaceAll("")));
    }

    private Optional<String> element(String name) {
        return inside(name).map(Entities::resolved);
    }

    private Optional<String> inside(String name) {
        int start = tag("<" + name, 0);
        int from = start < 0 ? -1 : record.indexOf('>', start) + 1;
        if (from < 1) {
            return Optional.empty();
        }
        int end = tag("</" + name, from);
        int last = end < 0 ? tag("</REUTERS", from) : end;
        return Optional.of(record.substring(from, last < 0 ? record.length() : last));
    }

    /** Where a tag of exactly this name is. */
    private int tag(String opening, int from) {
        for (int at = record.indexOf(opening, from); at >= 0; at = record.indexOf(opening, at + 1)) {
            int after = at + opening.length();
            if (after >= record.length() || !Character.isLetterOrDigit(record.charAt(after))) {
                return at;
            }
        }
        return -1;
    }
}

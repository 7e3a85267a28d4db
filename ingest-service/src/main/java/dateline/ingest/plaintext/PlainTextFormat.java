package dateline.ingest.plaintext;

import dateline.ingest.article.Draft;
import dateline.ingest.article.Rejection;
import dateline.ingest.article.TextField;
import dateline.ingest.charset.Encoding;
import dateline.ingest.charset.Encoding.Inside;
import dateline.ingest.reader.ArticleFormat;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import dateline.ingest.reader.WholeInput;

/**
 * One article as text. The first line that is not blank is the title and the rest is the body, unless the defaults give a
 * title: then all of it is the body. A text of one line is a body without a title.
 */
public final class PlainTextFormat implements ArticleFormat {

    private final int documentBytes;

    /**
     * Reads texts of any charset.
     *
     * @param documentBytes the largest document
     */
    public PlainTextFormat(int documentBytes) {
        this.documentBytes = documentBytes;
    }

    @Override
    public Readings open(Input input) {
        return new WholeInput(input.bytes(), documentBytes, document -> read(document, input));
    }

    private static Reading read(byte[] document, Input input) {
        String text = Encoding.text(document, input.charset(), Inside.NOTHING);
        return text.indexOf('\0') < 0
                ? new Reading.Found(1, draft(text, input.defaults()), 0)
                : new Reading.Unreadable(1, Rejection.invalid("no text: there are zero bytes in it"));
    }

    private static Draft draft(String text, Draft defaults) {
        String stripped = text.strip();
        int end = firstLineEnd(stripped);
        if (defaults.get(TextField.TITLE).isPresent() || end == stripped.length()) {
            return defaults.with(TextField.BODY, stripped);
        }
        return defaults.with(TextField.TITLE, stripped.substring(0, end)).with(TextField.BODY, stripped.substring(end));
    }

    private static int firstLineEnd(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}

package dateline.evaluation.page;

import dateline.ingest.article.Draft;
import dateline.ingest.article.TextField;
import dateline.ingest.page.PageFormat;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * What Dateline reads of a page.
 *
 * @param reason why it takes none, empty where it takes one
 */
record OurPage(Draft draft, String reason) {

    private static final DocumentLimits LIMITS = new DocumentLimits(16 << 20, 100);

    /** Reads one that was found at an address, empty where nobody knows. */
    static OurPage read(byte[] html, String url) throws IOException {
        Draft found = url.isEmpty() ? Draft.EMPTY : Draft.EMPTY.with(TextField.URL, url);
        try (Readings readings = new PageFormat(LIMITS).open(Input.of(new ByteArrayInputStream(html), found))) {
            return switch (readings.next()) {
                case Reading.Found page -> new OurPage(page.draft(), "");
                case Reading.Unreadable none ->
                    new OurPage(Draft.EMPTY, none.rejection().reason());
                case null -> new OurPage(Draft.EMPTY, "nothing was read");
            };
        }
    }

    String body() {
        return draft.get(TextField.BODY).orElse("");
    }
}

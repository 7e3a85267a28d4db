package dateline.ingest.wire;

import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.reader.Readings;
import dateline.ingest.xml.XmlCursor;
import dateline.ingest.xml.XmlDocuments;
import dateline.ingest.xml.XmlRejected;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The articles of one XML document, read as they are asked for. Where it cannot be read on, the reason is the last reading. */
public final class XmlReadings implements Readings {

    private final XmlDocuments documents;
    private final Input input;
    private final Items items;
    private @Nullable XmlCursor cursor;
    private long number;
    private boolean ended;

    /** Where in a document its articles are. For one document. */
    public interface Items {

        /**
         * The next article, or null after the last.
         *
         * @param cursor on the root element at first, then where the last call has left it
         * @param number of this article, counted from 1
         */
        @Nullable
        Reading next(XmlCursor cursor, long number) throws IOException, XmlRejected;
    }

    public XmlReadings(XmlDocuments documents, Input input, Items items) {
        this.documents = documents;
        this.input = input;
        this.items = items;
    }

    @Override
    public @Nullable Reading next() throws IOException {
        if (ended) {
            return null;
        }
        number++;
        try {
            Reading reading = items.next(opened(), number);
            ended = reading == null;
            return reading;
        } catch (XmlRejected rejected) {
            ended = true;
            return rejected.reading(number);
        }
    }

    private XmlCursor opened() throws IOException, XmlRejected {
        XmlCursor open = cursor;
        if (open == null) {
            open = documents.open(input);
            cursor = open;
            open.root();
        }
        return open;
    }

    @Override
    public void close() throws IOException {
        if (cursor == null) {
            input.bytes().close();
        } else {
            cursor.close();
        }
    }
}

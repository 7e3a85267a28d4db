package dateline.ingest.warc;

import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * What stands before the content of a record.
 *
 * @param length of the content in bytes
 */
record RecordHead(MessageHeaders fields, long length) {

    String type() {
        return fields.first("WARC-Type").orElse("");
    }

    Optional<String> contentType() {
        return fields.first("Content-Type");
    }

    /** Whether the content is a part of what was fetched, and others follow in records of their own. */
    boolean segment() {
        return fields.first("WARC-Segment-Number").isPresent();
    }

    /** The address; WARC 1.0 put it into angle brackets by mistake, and some writers did as it said. */
    Optional<String> target() {
        return fields.first("WARC-Target-URI")
                .map(uri -> uri.startsWith("<") && uri.endsWith(">") ? uri.substring(1, uri.length() - 1) : uri)
                .filter(uri -> !uri.isBlank());
    }
}

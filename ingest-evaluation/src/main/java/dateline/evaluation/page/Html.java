package dateline.evaluation.page;

import dateline.ingest.charset.Encoding;
import java.util.Optional;

/** Bytes of a page as all extractors get them: decoded by the same rules. */
final class Html {

    private Html() {}

    static String text(byte[] html) {
        return Encoding.text(html, Optional.empty(), Encoding.Inside.HTML);
    }
}

package dateline.ingest.format;

import dateline.ingest.reader.Beginning;
import dateline.ingest.reader.XmlRoot;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an input of no known format looks like, for the one who sent it. */
final class Oddity {

    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("PK\003\004", "a ZIP archive");
        SIGNATURES.put("%PDF-", "a PDF document");
        SIGNATURES.put("\u00d0\u00cf\u0011\u00e0", "an Office document");
        SIGNATURES.put("\u00ff\u00d8\u00ff", "a JPEG picture");
        SIGNATURES.put("\u0089PNG", "a PNG picture");
        SIGNATURES.put("GIF8", "a GIF picture");
        SIGNATURES.put("]*M\030", "packed by zstd with a dictionary of its own, which is not read");
        SIGNATURES.put("BZh", "packed by bzip2");
        SIGNATURES.put("\u00fd7zXZ", "packed by xz");
    }

    private Oddity() {}

    static String of(Declared declared, Beginning start) {
        String type = declared.mediaType().map(said -> "sent as " + said + ": ").orElse("");
        return type + look(start);
    }

    private static String look(Beginning start) {
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (start.startsWith(signature.getKey().getBytes(StandardCharsets.ISO_8859_1))) {
                return "this is " + signature.getValue();
            }
        }
        if (start.blank()) {
            return "this is empty";
        }
        if (start.binary()) {
            return "these bytes are of no format that is known here";
        }
        return start.xml().map(Oddity::document).orElse("this is text that no format that is known here begins with");
    }

    private static String document(XmlRoot root) {
        String name = root.name().length() > 40 ? root.name().substring(0, 40) + "…" : root.name();
        return "this is XML with the root element <" + name + ">, which is of no format that is known here";
    }
}

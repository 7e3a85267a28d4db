package dateline.ingest.folder;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file says.
 *
 * @param stem without the endings of its kind and of its packing
 * @param kind empty where the ending is none that is known
 * @param unpacked the name without the ending of its packing
 */
record FileName(String stem, Optional<Kind> kind, String unpacked) {

    private static final String BESIDE = ".meta.json";
    private static final Pattern UNFINISHED = Pattern.compile("(?i)\\..*|.*\\.(part|tmp|filepart|crdownload)|.*~");
    private static final Pattern ENDING = Pattern.compile("(?i)(.+?)\\.(txt|json|jsonl|ndjson)");
    private static final Pattern PACKING = Pattern.compile("(?i)\\.(gz|zst)$");

    /** How articles stand in a file. */
    enum Kind {
        TEXT,
        JSON,
        LINES
    }

    static FileName of(String name) {
        String unpacked = PACKING.matcher(name).replaceFirst("");
        Matcher ending = ENDING.matcher(unpacked);
        return ending.matches()
                ? new FileName(ending.group(1), Optional.of(kind(ending.group(2).toLowerCase(Locale.ROOT))), unpacked)
                : new FileName(unpacked, Optional.empty(), unpacked);
    }

    private static Kind kind(String ending) {
        return switch (ending) {
            case "txt" -> Kind.TEXT;
            case "json" -> Kind.JSON;
            default -> Kind.LINES;
        };
    }

    /** Whether the name is one of a finished file that is not there to describe another. */
    static boolean isFinished(String name) {
        return !UNFINISHED.matcher(name).matches()
                && !name.toLowerCase(Locale.ROOT).endsWith(BESIDE);
    }

    /** The name of the file that says more of this one. */
    String beside() {
        return stem + BESIDE;
    }
}

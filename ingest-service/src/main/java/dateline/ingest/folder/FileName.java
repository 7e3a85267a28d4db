package dateline.ingest.folder;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the name of a file says.
 *
 * @param stem without its ending and that of its packing
 * @param unpacked the name without the ending of its packing
 */
record FileName(String stem, String unpacked) {

    private static final String BESIDE = ".meta.json";
    private static final Pattern UNFINISHED = Pattern.compile("(?i)\\..*|.*\\.(part|tmp|filepart|crdownload)|.*~");
    private static final Pattern PACKING = Pattern.compile("(?i)\\.(gz|zst)$");
    private static final Pattern ENDING = Pattern.compile("(?<=.)\\.[^.]+$");

    static FileName of(String name) {
        String unpacked = PACKING.matcher(name).replaceFirst("");
        return new FileName(ENDING.matcher(unpacked).replaceFirst(""), unpacked);
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

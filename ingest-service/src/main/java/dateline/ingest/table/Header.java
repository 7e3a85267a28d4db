package dateline.ingest.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The first line of a table. */
final class Header {

    /** How much of it is looked at, in characters. */
    static final int LONGEST = 64 * 1024;

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private Header() {}

    /** What stands between the names most often, quoted ones left out; a comma where nothing does. The text stays as it is. */
    static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST);
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < LONGEST; i++) {
            int c = text.read();
            if (c < 0 || (!quoted && (c == '\n' || c == '\r'))) {
                break;
            }
            quoted = (c == '"') != quoted;
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                counts[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        text.reset();
        int most = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            most = counts[s] > counts[most] ? s : most;
        }
        return SEPARATORS[most];
    }

    /** The names of the columns; one without a name is called by its place. */
    static List<String> names(List<String> fields) {
        List<String> names = new ArrayList<>();
        for (String field : fields) {
            names.add(field.isBlank() ? "column " + (names.size() + 1) : field.strip());
        }
        return names;
    }
}

package dateline.ingest.feed.opml;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Makes ids of feeds that have none. */
public final class FeedIds {

    private static final int LONGEST = 60;

    private FeedIds() {}

    /**
     * An id of the title's letters, else of the host; numbered where it is taken.
     *
     * @param host of the feed's address
     */
    public static String of(String title, String host, Set<String> taken) {
        String words = words(title);
        String stem = words.isEmpty() ? words(host) : words;
        String id = stem.isEmpty() ? "feed" : stem;
        for (int number = 2; taken.contains(id); number++) {
            id = (stem.isEmpty() ? "feed" : stem) + "-" + number;
        }
        return id;
    }

    private static String words(String text) {
        String words = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String shortened = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        return shortened.replaceAll("^-+|-+$", "");
    }
}

package dateline.ingest.syndication;

import dateline.ingest.article.Draft;
import dateline.ingest.reader.DocumentLimits;
import dateline.ingest.reader.Input;
import dateline.ingest.reader.Reading;
import dateline.ingest.testing.Corpora;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds what is read of the feeds of gofeed against the JSON that gofeed expects of them, field by field, and prints the share
 * that is the same and all that differs. The command is in docs/quality.md.
 */
public final class GofeedScore {

    private static final String FEEDS = "feeds/gofeed/testdata";
    private static final DocumentLimits LIMITS = new DocumentLimits(16 << 20, 100);

    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, int[]> byField = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    private GofeedScore() {}

    public static void main(String[] arguments) throws IOException {
        GofeedScore score = new GofeedScore();
        for (Path feed : Corpora.files(FEEDS)) {
            score.compare(feed);
        }
        score.print(System.out);
    }

    private void compare(Path feed) throws IOException {
        String name = feed.toString();
        boolean xml = name.endsWith(".xml");
        Path expected = Path.of(
                name.replaceFirst("\\.xml$", ".json").replaceFirst("\\.json$", xml ? ".json" : "_expected.json"));
        if (!Files.exists(expected)) {
            return;
        }
        JsonNode gold = json.readTree(Files.readString(expected));
        JsonNode items = gold.has("items") ? gold.path("items") : gold.path("entries");
        List<Draft> drafts = drafts(feed, xml);
        for (int i = 0; i < items.size(); i++) {
            Draft draft = i < drafts.size() ? drafts.get(i) : Draft.EMPTY;
            String place = Corpora.folder(FEEDS).relativize(feed) + "[" + i + "]";
            new GoldItem(items.path(i)).fields().forEach((field, want) -> compare(place, field, want, draft));
        }
    }

    private void compare(String place, String field, String want, Draft draft) {
        List<String> ours = OurItem.values(draft, field);
        boolean same = ours.contains(want);
        int[] counts = byField.computeIfAbsent(field, unknown -> new int[2]);
        counts[0] += same ? 1 : 0;
        counts[1]++;
        if (!same) {
            differences.add(place + " " + field + ": expected " + want + ", read " + ours);
        }
    }

    private static List<Draft> drafts(Path file, boolean xml) throws IOException {
        FeedFormat format = xml ? FeedFormat.xml(LIMITS) : FeedFormat.json(LIMITS);
        List<Draft> drafts = new ArrayList<>();
        try (FeedReadings readings = format.open(Input.of(Files.newInputStream(file), Draft.EMPTY))) {
            for (@Nullable Reading next = readings.next(); next != null; next = readings.next()) {
                drafts.add(next instanceof Reading.Found found ? found.draft() : Draft.EMPTY);
            }
        }
        return drafts;
    }

    private void print(PrintStream out) {
        int same = 0;
        int all = 0;
        for (Map.Entry<String, int[]> field : byField.entrySet()) {
            int[] counts = field.getValue();
            out.printf("%-12s %4d of %4d%n", field.getKey(), counts[0], counts[1]);
            same += counts[0];
            all += counts[1];
        }
        out.printf("%-12s %4d of %4d, %.1f %%%n", "together", same, all, 100.0 * same / Math.max(1, all));
        differences.forEach(out::println);
    }
}

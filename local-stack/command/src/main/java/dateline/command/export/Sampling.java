package dateline.command.export;

import dateline.command.elasticsearch.Conditions;
import dateline.command.elasticsearch.PointInTime;
import dateline.command.elasticsearch.Selection;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Draws rows by chance that can be drawn again: those whose keys, hashed with a seed, are smallest. So each row has the same
 * chance, the same findings give the same rows in whatever index and order they lie, and a larger sample begins with the smaller.
 *
 * @param seed any number; another one draws other rows
 * @param size rows at most
 */
public record Sampling(long seed, int size) {

    /** As many as one query may name. */
    public static final int MOST = 10_000;

    /** A size that can be drawn. */
    public Sampling {
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("a sample has 1 to " + MOST + " rows, not " + size);
        }
    }

    private record Drawn(String hash, String key) implements Comparable<Drawn> {
        private static final Comparator<Drawn> ORDER =
                Comparator.comparing(Drawn::hash).thenComparing(Drawn::key);

        @Override
        public int compareTo(Drawn other) {
            return ORDER.compare(this, other);
        }
    }

    /** The documents, in the order they were drawn. */
    public List<JsonNode> draw(PointInTime now, Selection selection) throws InterruptedException {
        List<String> keys = keys(now, selection);
        Map<String, JsonNode> documents = new HashMap<>();
        var _ = now.each(Conditions.oneOf(keys, "key"), List.of(), Map.of(), hit -> {
            JsonNode source = hit.path("_source");
            documents.put(source.path("key").asString(""), source);
            return true;
        });
        return keys.stream().map(documents::get).filter(Objects::nonNull).toList();
    }

    private List<String> keys(PointInTime now, Selection selection) throws InterruptedException {
        PriorityQueue<Drawn> smallest = new PriorityQueue<>(Comparator.reverseOrder());
        MessageDigest digest = sha256();
        Map<String, Object> keyAlone = Map.of("_source", false, "docvalue_fields", List.of("key"));
        var _ = now.each(selection.query(), List.of(), keyAlone, hit -> {
            String key = hit.at("/fields/key/0").asString("");
            smallest.add(new Drawn(hash(digest, key), key));
            if (smallest.size() > size) {
                smallest.remove();
            }
            return true;
        });
        List<Drawn> drawn = new ArrayList<>(smallest);
        drawn.sort(Comparator.naturalOrder());
        return drawn.stream().map(Drawn::key).toList();
    }

    String hash(String key) {
        return hash(sha256(), key);
    }

    private String hash(MessageDigest digest, String key) {
        return HexFormat.of().formatHex(digest.digest((seed + ":" + key).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The columns of the finding, behind those that the checker fills in. */
    public static List<Column> columns(Finding finding) {
        List<Column> columns = new ArrayList<>();
        for (String question : questions(finding)) {
            columns.add(new Column(question, "to be filled in by hand", document -> MissingNode.getInstance()));
        }
        columns.addAll(finding.columns());
        return columns;
    }

    private static List<String> questions(Finding finding) {
        return switch (finding) {
            case ARTICLES -> List.of("check_note");
            case QUOTES -> List.of("check_words", "check_speaker", "check_note");
            case EVENTS -> List.of("check_event", "check_date", "check_note");
            case ENTITIES -> List.of("check_name", "check_type", "check_place", "check_note");
        };
    }
}

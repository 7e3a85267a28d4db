package dateline.command;

import dateline.command.feed.FeedSum;
import dateline.command.terminal.Figures;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What feeding tells while it goes on and at its end. */
final class FeedLines {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BAR = 20;

    private FeedLines() {}

    /**
     * {@code [#####               ] 1,200 sent  300/s  12.0s left}.
     *
     * @param bytes read so far of {@code allBytes}; 0 of 0 where nobody knows how much there is
     */
    static String progress(FeedSum sum, long bytes, long allBytes, Duration took) {
        String line =
                Figures.count(sum.read() - sum.unsent()) + " sent  " + Figures.rate(sum.read() - sum.unsent(), took)
                        + (sum.rejected() > 0 ? "  " + Figures.count(sum.rejected()) + " rejected" : "");
        if (allBytes == 0 || bytes == 0) {
            return line;
        }
        double share = Math.min(1, (double) bytes / allBytes);
        int full = (int) Math.round(share * BAR);
        Duration left = Duration.ofMillis(Math.round(took.toMillis() * (1 - share) / share));
        return "[" + "#".repeat(full) + " ".repeat(BAR - full) + "] " + line + "  " + Figures.duration(left) + " left";
    }

    static String closing(FeedSum sum, Duration took, Path rejected, FeedCommand.Waited waited) {
        String line = sum.line(rejected.toString()) + "  in " + Figures.duration(took);
        if (!waited.done()) {
            return line;
        }
        return line + System.lineSeparator() + "all accepted are through: "
                + Figures.counted(waited.dead(), "dead letter") + ", " + Figures.counted(waited.articles(), "article")
                + " searchable";
    }

    static String json(FeedSum sum, Duration took, Path rejected, FeedCommand.Waited waited) {
        ObjectNode node = JSON.createObjectNode();
        node.put("read", sum.read());
        node.put("accepted", sum.accepted());
        node.put("unchanged", sum.unchanged());
        node.put("superseded", sum.superseded());
        node.put("barred", sum.barred());
        node.put("held", sum.held());
        node.put("rejected", sum.rejected());
        node.put("notSent", sum.unsent());
        node.put("seconds", took.toMillis() / 1000.0);
        if (sum.rejected() > 0) {
            node.put("rejectedFile", rejected.toString());
        }
        if (waited.done()) {
            node.put("deadLetters", waited.dead());
            node.put("searchableArticles", waited.articles());
        }
        return JSON.writeValueAsString(node);
    }
}

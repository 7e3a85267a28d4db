package dateline.command.erase;

import dateline.command.terminal.Columns;
import dateline.command.terminal.Figures;
import dateline.command.terminal.Wrapping;
import java.util.ArrayList;
import java.util.List;

/** What is said before anything is erased, and after. */
public final class EraseLines {

    private static final int TOLD = 10;
    private static final int TITLE = 60;

    private EraseLines() {}

    /** Which articles there are, the first of them by name. */
    public static List<String> marked(List<Marked> articles) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ARTICLE", "SOURCE", "FINDINGS", "TITLE"));
        articles.stream().limit(TOLD).forEach(article -> rows.add(row(article)));
        List<String> lines = new ArrayList<>(new Columns("llrl").lines(rows));
        if (articles.size() > TOLD) {
            lines.add("and " + Figures.counted(articles.size() - TOLD, "more article"));
        }
        int findings = articles.stream().mapToInt(Marked::findings).sum();
        lines.add(Figures.counted(articles.size(), "article") + " with " + Figures.counted(findings, "finding"));
        return lines;
    }

    private static List<String> row(Marked article) {
        String title = article.source() == null
                ? "(not in the index)"
                : article.title() == null ? "(no title)" : Wrapping.clipped(article.title(), TITLE);
        return List.of(
                article.id(),
                article.source() == null ? "-" : article.source(),
                Figures.count(article.findings()),
                title);
    }

    /**
     * What else tells of these articles.
     *
     * @param letters places of dead letters
     */
    public static List<String> letters(List<String> letters) {
        return letters.isEmpty()
                ? List.of()
                : List.of(Figures.counted(letters.size(), "dead letter") + " of them "
                        + (letters.size() == 1 ? "holds" : "hold") + " text, and "
                        + (letters.size() == 1 ? "stays" : "stay")
                        + " until dropped:  ./dateline dead-letters drop " + String.join(" ", letters));
    }
}

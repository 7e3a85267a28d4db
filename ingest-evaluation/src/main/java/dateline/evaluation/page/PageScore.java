package dateline.evaluation.page;

import dateline.ingest.article.TextField;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.Jsoup;

/** Prints how much of the pages of newspaper4k is read as their gold has it. The command is in docs/quality.md. */
public final class PageScore {

    private static final int ROUNDS = 5;

    private final List<GoldPage> pages;
    private final PrintStream out;
    private final Optional<Path> texts;

    private PageScore(List<GoldPage> pages, PrintStream out, Optional<Path> texts) {
        this.pages = pages;
        this.out = out;
        this.texts = texts;
    }

    /**
     * Scores.
     *
     * @param arguments the folder of the corpora; a folder to write what was read into, or none
     */
    public static void main(String[] arguments) throws IOException {
        Path corpora = Path.of(arguments.length > 0 ? arguments[0] : "../shared/corpora");
        Optional<Path> texts =
                arguments.length > 1 ? Optional.of(Files.createDirectories(Path.of(arguments[1]))) : Optional.empty();
        PageScore score = new PageScore(GoldPage.all(corpora), System.out, texts);
        score.bodies();
        score.fields();
    }

    private void bodies() throws IOException {
        out.printf("%-28s %9s %9s %9s %9s %9s%n", "body", "F1", "precision", "recall", "worst F1", "ms a page");
        for (Map.Entry<String, Extractor> extractor : Extractor.all().entrySet()) {
            bodies(extractor.getKey(), extractor.getValue());
        }
    }

    private void bodies(String name, Extractor extractor) throws IOException {
        Mean f1 = new Mean();
        Mean precision = new Mean();
        Mean recall = new Mean();
        List<String> failures = new ArrayList<>();
        long nanos = 0;
        int runs = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (GoldPage page : pages) {
                if (page.text().isEmpty()) {
                    continue;
                }
                String html = Html.text(page.html());
                long start = System.nanoTime();
                String text = extracted(extractor, html, page, failures, round);
                // The first rounds are the compiler's.
                nanos += round < ROUNDS / 2 ? 0 : System.nanoTime() - start;
                runs += round < ROUNDS / 2 ? 0 : 1;
                if (round == 0) {
                    Words gold = Words.of(page.text().get());
                    Words read = Words.of(text);
                    double common = gold.inCommon(read);
                    precision.add(read.size() == 0 ? 0 : common / read.size());
                    recall.add(common / gold.size());
                    f1.add(2 * common / Math.max(1, gold.size() + read.size()));
                    if (name.equals("dateline")) {
                        write(page, text, 2 * common / Math.max(1, gold.size() + read.size()));
                    }
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "%-28s %9.1f %9.1f %9.1f %9.1f %9.1f%n",
                name,
                100 * f1.value(),
                100 * precision.value(),
                100 * recall.value(),
                100 * f1.least(),
                nanos / 1e6 / Math.max(1, runs));
        failures.forEach(out::println);
    }

    private static String extracted(Extractor extractor, String html, GoldPage page, List<String> failures, int round) {
        try {
            return extractor.text(html, page.url().orElse("https://news.example/2026/page.html"));
        } catch (Exception | LinkageError e) {
            if (round == 0) {
                failures.add("  fails on " + page.name() + ": " + e);
            }
            return "";
        }
    }

    private void write(GoldPage page, String text, double f1) throws IOException {
        if (texts.isPresent()) {
            Files.writeString(texts.get().resolve("%03d-%s.txt".formatted(Math.round(1000 * f1), page.name())), text);
        }
    }

    private void fields() throws IOException {
        int titles = 0;
        int authors = 0;
        int days = 0;
        int moments = 0;
        int[] of = new int[3];
        List<String> differences = new ArrayList<>();
        for (GoldPage page : pages) {
            OurPage ours = OurPage.read(page.html(), page.url().orElse(""));
            if (!ours.reason().isEmpty()) {
                differences.add(page.name() + " is not taken: " + ours.reason());
            }
            String title = ours.draft().get(TextField.TITLE).orElse("");
            titles += same(page, "title", page.title().map(PageScore::line), line(title), of, 0, differences);
            authors += same(
                    page,
                    "authors",
                    page.authors().map(names -> new TreeSet<>(names).toString()),
                    new TreeSet<>(ours.draft().authors()).toString(),
                    of,
                    1,
                    differences);
            String date = ours.draft().get(TextField.PUBLISHED_AT).orElse("");
            days += same(page, "day", page.date().map(PageScore::day), day(date), of, 2, differences);
            moments += page.date().filter(gold -> Moment.same(gold, date)).isPresent() ? 1 : 0;
        }
        out.printf(
                "title   %d of %d%nauthors %d of %d%nday     %d of %d%nmoment  %d of %d%n",
                titles, of[0], authors, of[1], days, of[2], moments, of[2]);
        differences.forEach(out::println);
    }

    private static int same(
            GoldPage page,
            String field,
            Optional<String> gold,
            String ours,
            int[] of,
            int index,
            List<String> differences) {
        if (gold.isEmpty()) {
            return 0;
        }
        of[index]++;
        if (gold.get().equals(ours)) {
            return 1;
        }
        differences.add(page.name() + " " + field + ": expected " + gold.get() + ", read " + ours);
        return 0;
    }

    private static String line(String text) {
        return Jsoup.parse(text).text().replaceAll("\\s+", " ").strip();
    }

    private static String day(String date) {
        return date.length() < 10 ? "" : date.substring(0, 10);
    }
}

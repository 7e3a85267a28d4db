package dateline.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** What the page shows its readers of title, authors and date, where it tells machines nothing. */
final class Visible implements NodeVisitor {

    private static final Pattern BYLINE = Pattern.compile(
            "(?:.*[\\s_-])?(?:by-?line|author(?:s|-?name|-?link)?|writer|contributor|reporter|byline__name)(?:[\\s_-].*)?");
    private static final Pattern DATE = Pattern.compile(
            "(?:.*[\\s_-])?(?:pub-?date|publish(?:ed)?|publication|date(?:line)?|pubtime|publish-?time|time-?stamp|timestamp|post-?date|entry-?date|posted-?on|news-?time|time|meta|info|source)(?:[\\s_-].*)?");
    private static final Pattern OTHER = Pattern.compile(
            "(?:.*[\\s_-])?(?:comments?|related|sidebar|footer|bio|widget|recommend\\w*|update[ds]?|modified)(?:[\\s_-].*)?");
    private static final int LONGEST_BYLINE = 150;
    private static final int LONGEST_DATE = 200;
    private static final int LONGEST_NAMES = 300;

    private final Statement.Builder out = new Statement.Builder();
    private final PageDates dates;
    private Optional<String> marked = Optional.empty();
    private Optional<String> guessed = Optional.empty();
    private int other;
    /** What stands above the title is the day on which the page is looked at. */
    private boolean titled;

    private Visible(PageDates dates) {
        this.dates = dates;
    }

    static Statement of(Document document, PageDates dates) {
        Visible visible = new Visible(dates);
        visible.titled = document.getElementsByTag("h1").isEmpty();
        NodeTraversor.traverse(visible, document.body());
        visible.marked.or(() -> visible.guessed).ifPresent(date -> visible.out.add(Fact.PUBLISHED, date));
        return visible.out.build();
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String names = names(element);
        other += isOther(element, names) ? 1 : 0;
        if (other > 0) {
            return;
        }
        switch (element.normalName()) {
            case "h1" -> {
                titled = true;
                out.add(Fact.TITLE, Shown.text(element));
            }
            case "time" -> time(element);
            default -> {
                if (titled && guessed.isEmpty() && DATE.matcher(names).matches()) {
                    String text = Shown.text(element);
                    guessed = text.length() <= LONGEST_DATE ? dates.in(text) : guessed;
                }
            }
        }
        if (List.of(element.attr("rel").split(" ")).contains("author")
                || BYLINE.matcher(names).matches()) {
            String text = Shown.text(element);
            if (text.length() <= LONGEST_BYLINE) {
                out.add(Fact.AUTHOR, text);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isOther(element, names(element))) {
            other--;
        }
    }

    private static String names(Element element) {
        String names = element.className() + " " + element.id() + " " + element.attr("data-testid");
        return (names.length() > LONGEST_NAMES ? names.substring(0, LONGEST_NAMES) : names)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isOther(Element element, String names) {
        return !element.normalName().equals("body")
                && (element.normalName().equals("footer")
                        || element.normalName().equals("aside")
                        || OTHER.matcher(names).matches());
    }

    private void time(Element element) {
        if (marked.isEmpty()) {
            String machine = element.attr("datetime");
            marked = (machine.isBlank() ? Optional.<String>empty() : dates.iso(machine))
                    .or(() -> dates.in(Shown.text(element)));
        }
    }
}

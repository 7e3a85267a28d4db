package dateline.query.mark;

import dateline.finding.Mention;
import dateline.finding.MentionKind;
import dateline.query.found.ArticleWithFindings;
import dateline.query.found.FoundEntity;
import dateline.query.found.FoundEvent;
import dateline.query.found.FoundQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article with its findings, as paragraphs of stretches of a quote, of runs of a name or a date. Findings that
 * lie beyond what may be shown of the text are left out, those that reach beyond it are cut.
 */
public record MarkedBody(List<Paragraph> paragraphs) {

    /** One or more lines without a blank one between. */
    public record Paragraph(List<Stretch> stretches) {
        public Paragraph {
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * A part of a paragraph that belongs to one quote, or to none.
     *
     * @param opens whether the quote begins here; it may go on in further paragraphs
     * @param introduction whether it is to be said here who speaks
     */
    public record Stretch(@Nullable FoundQuote quote, boolean opens, Introduction introduction, List<Run> runs) {
        public Stretch {
            runs = List.copyOf(runs);
        }
    }

    /** Whether it is to be said who speaks. */
    public enum Introduction {
        /** No: it is no quote, or the one who spoke before goes on. */
        NONE,
        /** At the first quote of a paragraph. */
        FIRST,
        /** Where another one speaks in the same paragraph. */
        ANOTHER
    }

    /**
     * Characters of which the same is known.
     *
     * @param named whom these words name
     * @param mention how, where somebody is named
     * @param dated the first event whose time these words are
     */
    public record Run(
            String text,
            @Nullable FoundEntity named,
            @Nullable MentionKind mention,
            @Nullable FoundEvent dated) {}

    private record Named(FoundEntity entity, Mention mention) {}

    public MarkedBody {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Marks as much of the text as there is. */
    public static MarkedBody of(ArticleWithFindings article) {
        return new Marking(article).marked();
    }

    /** Looks up, for every stretch between two places where anything begins or ends, what covers it. */
    private static final class Marking {

        private final String body;
        private final Cover<FoundQuote> quotes;
        private final Cover<Named> names;
        private final Cover<FoundEvent> dates;
        private final NavigableSet<Integer> cuts = new TreeSet<>();

        Marking(ArticleWithFindings article) {
            body = article.body();
            quotes = cover(article.quotes(), FoundQuote::start, FoundQuote::end);
            List<Named> mentions = new ArrayList<>();
            article.entities().forEach(entity -> entity.spans().forEach(span -> mentions.add(new Named(entity, span))));
            names = cover(
                    mentions,
                    named -> named.mention().start(),
                    named -> named.mention().end());
            List<FoundEvent> placed = article.events().stream()
                    .filter(event -> event.writtenSpan() != null)
                    .toList();
            dates = cover(placed, Marking::from, Marking::to);
        }

        private static int from(FoundEvent event) {
            var span = event.writtenSpan();
            return span == null ? 0 : span.start();
        }

        private static int to(FoundEvent event) {
            var span = event.writtenSpan();
            return span == null ? 0 : span.end();
        }

        private <T> Cover<T> cover(List<T> found, ToIntFunction<T> start, ToIntFunction<T> end) {
            Cover<T> cover = new Cover<>(body.length());
            for (T one : found) {
                cover.add(one, start.applyAsInt(one), end.applyAsInt(one)).forEach(cuts::add);
            }
            return cover;
        }

        MarkedBody marked() {
            List<Paragraph> paragraphs = new ArrayList<>();
            int start = 0;
            while (start < body.length()) {
                int blank = body.indexOf("\n\n", start);
                int end = blank < 0 ? body.length() : blank;
                if (end > start) {
                    paragraphs.add(paragraph(start, end));
                }
                start = blank < 0 ? body.length() : blank + 2;
            }
            return new MarkedBody(paragraphs);
        }

        private Paragraph paragraph(int start, int end) {
            List<Stretch> stretches = new ArrayList<>();
            List<Run> runs = new ArrayList<>();
            @Nullable FoundQuote quote = quotes.at(start);
            String speaking = "";
            int from = start;
            int at = start;
            while (at < end) {
                Integer cut = cuts.higher(at);
                int next = cut == null ? end : Math.min(cut, end);
                @Nullable FoundQuote here = quotes.at(at);
                if (!isSame(here, quote)) {
                    stretches.add(stretch(quote, from, speaking, runs));
                    speaking = quote == null ? speaking : quote.speaker().shown();
                    runs = new ArrayList<>();
                    quote = here;
                    from = at;
                }
                runs.add(run(at, next));
                at = next;
            }
            stretches.add(stretch(quote, from, speaking, runs));
            return new Paragraph(stretches);
        }

        /** Of one place there is one quote at most. */
        private static boolean isSame(@Nullable FoundQuote one, @Nullable FoundQuote other) {
            if (one == null || other == null) {
                return one == null && other == null;
            }
            return one.start() == other.start();
        }

        private static Stretch stretch(@Nullable FoundQuote quote, int from, String speaking, List<Run> runs) {
            boolean opens = quote != null && quote.start() == from;
            return new Stretch(quote, opens, introduction(quote, speaking), runs);
        }

        private static Introduction introduction(@Nullable FoundQuote quote, String speaking) {
            if (quote == null || quote.speaker().shown().equals(speaking)) {
                return Introduction.NONE;
            }
            return speaking.isEmpty() ? Introduction.FIRST : Introduction.ANOTHER;
        }

        private Run run(int start, int end) {
            @Nullable Named named = names.at(start);
            return new Run(
                    body.substring(start, end),
                    named == null ? null : named.entity(),
                    named == null ? null : named.mention().kind(),
                    dates.at(start));
        }
    }
}

package dateline.findings.timeline.expression;

import dateline.article.PublishedAt;
import dateline.finding.Precision;
import dateline.finding.Span;
import dateline.finding.When;
import dateline.findings.ArticleText;
import dateline.findings.timeline.expression.TimeExpression.Extent;
import dateline.text.Deadline;
import dateline.text.Sentence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times that a text speaks of, and resolves them against the publication day at the publisher's. Durations, ages,
 * repeated times ("every Monday") and vague ones ("recently") are left out. Thread-safe.
 */
public final class TimeExpressions {

    /** So many sentences later "the next day" is no longer taken to follow the time last spoken of. */
    private static final int MEMORY = 3;

    /** So many sentences long a report goes on about the quarter it began with. */
    private static final int QUARTER_MEMORY = 8;

    /** Without a word of business in the article "the third quarter" may be one of a match. */
    private static final Pattern BUSINESS =
            Pattern.compile("\\b(?i:profits?|earnings|revenues?|sales|net\\s+income|net\\s+loss"
                    + "|gdp|gross|econom(?:y|ic|ist|ists)|shares|shareholders|investors|fiscal|inflation|exports)\\b");

    private final Scanner scanner = new Scanner();

    /**
     * All expressions of an article, in order.
     *
     * @throws dateline.text.DeadlinePassed between two sentences
     */
    public List<TimeExpression> find(ArticleText article, Deadline deadline) {
        Reading reading = new Reading(article);
        for (Sentence sentence : article.analysis().sentences()) {
            deadline.check();
            reading.read(sentence);
        }
        return List.copyOf(reading.expressions);
    }

    /** Reads one article from its beginning, keeping in mind what it spoke of last. */
    private final class Reading {
        private final String body;
        private final @Nullable LocalDate publicationDay;
        private final @Nullable ZoneOffset zone;
        private final boolean business;
        private final List<TimeExpression> expressions = new ArrayList<>();
        private @Nullable Interval mentioned;
        private int mentionedIn;
        private @Nullable Interval quarter;
        private int quarterIn;

        Reading(ArticleText article) {
            this.body = article.body();
            this.publicationDay = article.publicationDay().orElse(null);
            this.zone = offset(article.publishedAt(), article.zone());
            this.business = BUSINESS.matcher(body).find();
        }

        void read(Sentence sentence) {
            String text = body.substring(sentence.start(), sentence.end());
            for (Range range : Range.compose(scanner.scan(sentence, body), text)) {
                if (business || !isQuarterOfUnknownKind(range.meaning())) {
                    expressions.addAll(expressions(sentence, range));
                }
            }
        }

        private List<TimeExpression> expressions(Sentence sentence, Range range) {
            Found last = range.last();
            if (last == null) {
                return single(sentence, range.first()).map(List::of).orElse(List.of());
            }
            Anchor anchor = anchor(sentence, range.start(), range.end());
            Optional<Interval> whole = anchor.resolve(range.meaning());
            Optional<TimeExpression> first = single(sentence, range.first());
            Optional<TimeExpression> second = single(sentence, last);
            if (whole.isEmpty() || first.isEmpty() || second.isEmpty()) {
                List<TimeExpression> apart = new ArrayList<>();
                first.ifPresent(apart::add);
                second.ifPresent(apart::add);
                return apart;
            }
            When when =
                    when(sentence, range.start(), range.end(), whole, anchor.isCountedFromPublication(range.meaning()));
            return List.of(new TimeExpression(sentence, when, Extent.RANGE, List.of(first.get(), second.get())));
        }

        private Optional<TimeExpression> single(Sentence sentence, Found found) {
            Anchor anchor = anchor(sentence, found.start(), found.end());
            Optional<Interval> interval = anchor.resolve(found.meaning()).filter(Reading::isPlausible);
            boolean anchored = anchor.isCountedFromPublication(found.meaning());
            if (interval.isEmpty() && (publicationDay != null || !anchored)) {
                return Optional.empty();
            }
            Extent extent = extent(found.meaning());
            if (extent != Extent.LOOKING_BACK && !isComparison(found.meaning())) {
                interval.ifPresent(latest -> remember(latest, sentence));
            }
            When when = when(sentence, found.start(), found.end(), interval, anchored);
            return Optional.of(new TimeExpression(sentence, when, extent, List.of()));
        }

        private void remember(Interval latest, Sentence sentence) {
            mentioned = latest;
            mentionedIn = sentence.index();
            if (latest.precision() == Precision.QUARTER) {
                quarter = latest;
                quarterIn = sentence.index();
            }
        }

        /** "a year earlier" is what a figure is compared with; the text goes on about the present one. */
        private static boolean isComparison(Meaning meaning) {
            return meaning instanceof Meaning.YearBefore || meaning instanceof Meaning.QuarterSpokenOf;
        }

        private Anchor anchor(Sentence sentence, int start, int end) {
            Outlook outlook = Tenses.beside(sentence, sentence.start() + start, sentence.start() + end);
            Interval recent = sentence.index() - mentionedIn <= MEMORY ? mentioned : null;
            Interval reported = sentence.index() - quarterIn <= QUARTER_MEMORY ? quarter : null;
            return new Anchor(publicationDay, zone, outlook, recent, reported);
        }

        private When when(Sentence sentence, int start, int end, Optional<Interval> interval, boolean anchored) {
            Span span = new Span(sentence.start() + start, sentence.start() + end);
            return new When(
                    interval.map(Interval::start).orElse(null),
                    interval.map(Interval::end).orElse(null),
                    interval.map(Interval::precision).orElse(Precision.UNKNOWN),
                    span.of(body),
                    span,
                    anchored);
        }

        private static boolean isPlausible(Interval interval) {
            return interval.start().getYear() >= 1500 && interval.end().getYear() <= 2201;
        }

        private static boolean isQuarterOfUnknownKind(Meaning meaning) {
            return meaning instanceof Meaning.InQuarter || meaning instanceof Meaning.QuarterSpokenOf;
        }

        private static Extent extent(Meaning meaning) {
            if (meaning instanceof Meaning.LookingBack) {
                return Extent.LOOKING_BACK;
            }
            return meaning instanceof Meaning.Between ? Extent.RANGE : Extent.POINT;
        }

        private static @Nullable ZoneOffset offset(@Nullable PublishedAt publishedAt, @Nullable ZoneId zone) {
            return switch (publishedAt) {
                case null -> null;
                case PublishedAt.Moment moment ->
                    zone == null
                            ? moment.value().getOffset()
                            : zone.getRules().getOffset(moment.value().toInstant());
                case PublishedAt.Day day ->
                    zone == null ? null : zone.getRules().getOffset(day.value().atStartOfDay());
            };
        }
    }
}

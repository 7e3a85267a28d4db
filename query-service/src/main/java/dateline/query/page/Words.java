package dateline.query.page;

import dateline.finding.MentionKind;
import dateline.query.found.FoundEntity;
import dateline.query.found.FoundEvent;
import dateline.query.found.FoundQuote;
import dateline.query.found.Owner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What pages say of findings, in plain words. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm xxx", Locale.ENGLISH);

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH);

    /** The date of an article with its precision, such as {@code 20 December 2016}. */
    public String published(Owner article) {
        String written = article.publishedAt();
        if (written == null) {
            return "undated";
        }
        try {
            return written.length() == 10
                    ? DAY.format(LocalDate.parse(written))
                    : MOMENT.format(OffsetDateTime.parse(written));
        } catch (DateTimeParseException e) {
            return written;
        }
    }

    /** Its day, where a list would be crowded by more. */
    public String day(Owner article) {
        String day = article.day();
        try {
            return day.isEmpty() ? "undated" : DAY.format(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    /** A moment to the second. */
    public String moment(@Nullable String instant) {
        if (instant == null) {
            return "–";
        }
        try {
            return SECOND.format(Instant.parse(instant).atOffset(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return instant;
        }
    }

    /** How sure a finding is. */
    public String sure(double confidence) {
        if (confidence >= 0.85) {
            return "sure";
        }
        return confidence >= 0.6 ? "fairly sure" : "unsure";
    }

    /** A share of a hundred. */
    public String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** A number with its thousands apart. */
    public String count(@Nullable Long number) {
        return number == null ? "–" : String.format(Locale.ENGLISH, "%,d", number);
    }

    /** By which words a quote is known. */
    public String why(FoundQuote quote) {
        String kind = quote.kind().equals("mixed") ? "partly direct" : quote.kind();
        String cue = quote.cue();
        String mention = quote.speaker().mention();
        StringBuilder why = new StringBuilder(kind).append(" speech");
        if (cue != null) {
            why.append(", by “").append(cue).append('”');
        }
        if (mention != null && !mention.equals(quote.speaker().shown())) {
            why.append(", speaker written as “").append(mention).append('”');
        }
        return why.toString();
    }

    /** What stands behind a name in the text. */
    public String named(FoundEntity entity, MentionKind kind) {
        String how = switch (kind) {
            case NAME -> "";
            case NOMINAL -> "described here; ";
            case PRONOUN -> "meant here; ";
        };
        return entity.name() + " (" + how + entity.type() + ", mentioned " + entity.mentionCount()
                + (entity.mentionCount() == 1 ? " time" : " times") + ")";
    }

    /** A word where the article does not say that it happened. */
    public String status(FoundEvent event) {
        return switch (event.status()) {
            case "scheduled" -> "planned";
            case "negated" -> "denied";
            case "hypothetical" -> "possible";
            default -> "";
        };
    }

    /** Whether all of the text may be shown. */
    public String allowed(Owner article) {
        return switch (article.display()) {
            case FULL -> "";
            case SNIPPET -> "The source allows only the beginning of its texts to be shown.";
            case LINK -> "The source allows only a link to its texts to be shown.";
        };
    }
}

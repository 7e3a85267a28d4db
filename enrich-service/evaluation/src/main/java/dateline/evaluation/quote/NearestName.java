package dateline.evaluation.quote;

import dateline.finding.Entity;
import dateline.finding.EntityType;
import dateline.finding.FindingKey;
import dateline.finding.Mention;
import dateline.finding.MentionKind;
import dateline.finding.Quote;
import dateline.finding.QuoteKind;
import dateline.finding.Span;
import dateline.finding.Speaker;
import dateline.findings.ArticleText;
import dateline.findings.DocumentEntities;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is to be beaten: everything in double marks is speech, and the person named nearest to it said it. */
final class NearestName {

    private static final Pattern MARKED = Pattern.compile("[\"\u201C]([^\"\u201C\u201D\n]+)[\"\u201D]");

    private NearestName() {}

    static List<Quote> find(ArticleText article, DocumentEntities entities) {
        List<Quote> quotes = new ArrayList<>();
        Matcher matcher = MARKED.matcher(article.body());
        while (matcher.find()) {
            String text = matcher.group(1);
            if (!text.isBlank()) {
                Span span = new Span(matcher.start(1), matcher.end(1));
                FindingKey key = FindingKey.of(article.id(), "quote", text, quotes.size());
                quotes.add(new Quote(
                        key, QuoteKind.DIRECT, text, span.start(), span.end(), nearest(span, entities), null, 0.5));
            }
        }
        return quotes;
    }

    private static @Nullable Speaker nearest(Span span, DocumentEntities entities) {
        @Nullable Speaker best = null;
        int least = Integer.MAX_VALUE;
        for (Entity entity : entities.all()) {
            for (Mention mention : entity.mentions()) {
                int distance = Math.max(mention.start() - span.end(), span.start() - mention.end());
                boolean named = entity.type() == EntityType.PERSON && mention.kind() == MentionKind.NAME;
                if (named && distance >= 0 && distance < least) {
                    least = distance;
                    best = new Speaker(entity.name(), entity.key(), mention.span(), null);
                }
            }
        }
        return best;
    }
}

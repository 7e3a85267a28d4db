package dateline.evaluation.quote;

import dateline.evaluation.quote.GoldArticle.GoldQuote;
import dateline.finding.Quote;
import dateline.finding.QuoteKind;
import dateline.finding.Span;
import dateline.finding.Speaker;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Counts over articles. A quoted string is found when half of the longer of the two spans is shared; a speaker is right by
 * mention when the mentions overlap, or the speaker's name and the gold mention share their last word; right by name when
 * the names are equal but for a title or article, or share their last word and one holds all words of the other.
 */
final class QuoteScore {

    private int speech;
    private int foundSpeech;
    private int finds;
    private int rightFinds;
    private int spoken;
    private int mentions;
    private int named;
    private int names;
    private int nobody;
    private int nobodyRight;
    private int complete;
    private int reports;
    private int foundReports;
    private int reportFinds;
    private int rightReports;
    private int reportSpeakers;

    void add(GoldArticle gold, List<Quote> quotes) {
        List<Quote> marked = quotes.stream()
                .filter(quote -> quote.kind() != QuoteKind.INDIRECT)
                .toList();
        for (GoldQuote one : gold.quoted()) {
            addQuoted(gold, one, match(one.span(), marked));
        }
        for (Quote quote : marked) {
            addFind(quote, gold.quoted());
        }
        addReports(
                gold,
                quotes.stream()
                        .filter(quote -> quote.kind() == QuoteKind.INDIRECT)
                        .toList());
    }

    private void addQuoted(GoldArticle gold, GoldQuote one, Optional<Quote> match) {
        if (!one.speech() || !one.counted()) {
            return;
        }
        speech++;
        foundSpeech += match.isPresent() ? 1 : 0;
        boolean mentioned = match.filter(quote -> isMentioned(gold, one, quote)).isPresent();
        boolean isNamed = match.filter(quote -> isNamed(gold, one, quote)).isPresent();
        if (one.speaker() == null) {
            nobody++;
            nobodyRight += match.isEmpty() || match.get().speaker() == null ? 1 : 0;
        } else {
            spoken++;
            mentions += mentioned ? 1 : 0;
        }
        if (one.name() != null) {
            named++;
            names += isNamed ? 1 : 0;
        }
        boolean right = one.name() == null ? mentioned : isNamed;
        complete += match.isPresent() && (one.speaker() == null ? match.get().speaker() == null : right) ? 1 : 0;
    }

    private void addFind(Quote quote, List<GoldQuote> gold) {
        Optional<GoldQuote> match =
                gold.stream().filter(one -> isSame(one.span(), quote.span())).findFirst();
        if (match.isEmpty() || match.get().counted()) {
            finds++;
            rightFinds += match.filter(GoldQuote::speech).isPresent() ? 1 : 0;
        }
    }

    private void addReports(GoldArticle gold, List<Quote> found) {
        for (GoldQuote one : gold.reports()) {
            if (one.counted()) {
                reports++;
                Optional<Quote> match = match(one.span(), found);
                foundReports += match.isPresent() ? 1 : 0;
                reportSpeakers +=
                        match.filter(quote -> isMentioned(gold, one, quote)).isPresent() ? 1 : 0;
            }
        }
        for (Quote quote : found) {
            Optional<GoldQuote> match = gold.reports().stream()
                    .filter(one -> isSame(one.span(), quote.span()))
                    .findFirst();
            if (match.isEmpty() || match.get().counted()) {
                reportFinds++;
                rightReports += match.isPresent() ? 1 : 0;
            }
        }
    }

    static Optional<Quote> match(Span gold, List<Quote> quotes) {
        return quotes.stream().filter(quote -> isSame(gold, quote.span())).findFirst();
    }

    static boolean isSame(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return 2 * shared >= Math.max(a.length(), b.length());
    }

    static boolean isMentioned(GoldArticle article, GoldQuote gold, Quote quote) {
        Speaker speaker = quote.speaker();
        Span mention = gold.speaker();
        if (speaker == null || mention == null) {
            return false;
        }
        Span own = speaker.mention();
        if (own != null && own.overlaps(mention)) {
            return true;
        }
        String name = speaker.name() != null ? speaker.name() : own == null ? "" : own.of(article.body());
        return !last(name).isEmpty() && words(mention.of(article.body())).contains(last(name));
    }

    static boolean isNamed(GoldArticle article, GoldQuote gold, Quote quote) {
        Speaker speaker = quote.speaker();
        if (speaker == null || gold.name() == null) {
            return false;
        }
        Span own = speaker.mention();
        String name = speaker.name() != null ? speaker.name() : own == null ? "" : own.of(article.body());
        Set<String> found = new HashSet<>(words(name));
        Set<String> wanted = new HashSet<>(words(gold.name()));
        boolean held = found.containsAll(wanted) || wanted.containsAll(found);
        return held && !found.isEmpty() && last(name).equals(last(gold.name()));
    }

    private static String last(String name) {
        List<String> words = words(name);
        return words.isEmpty() ? "" : words.getLast();
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}|['\u2019]s\\b", "");
        return List.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)).stream()
                .filter(word -> !word.isEmpty() && !word.equals("the"))
                .toList();
    }

    @Override
    public String toString() {
        double precision = share(rightFinds, finds);
        double recall = share(foundSpeech, speech);
        double precisionOfReports = share(rightReports, reportFinds);
        double recallOfReports = share(foundReports, reports);
        return String.format(
                Locale.ROOT,
                "speech %d: P %.1f R %.1f F1 %.1f | speaker of %d: mention %.1f | name of %d: %.1f | nobody %d/%d"
                        + " | quote and speaker: F1 %.1f | indirect %d: P %.1f R %.1f F1 %.1f, speaker of found %.1f",
                speech,
                precision,
                recall,
                f1(precision, recall),
                spoken,
                share(mentions, spoken),
                named,
                share(names, named),
                nobodyRight,
                nobody,
                f1(share(complete, finds), share(complete, speech)),
                reports,
                precisionOfReports,
                recallOfReports,
                f1(precisionOfReports, recallOfReports),
                share(reportSpeakers, foundReports));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}

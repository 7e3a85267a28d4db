package dateline.findings.quote;

import dateline.finding.Quote;
import dateline.findings.ArticleText;
import dateline.findings.DocumentEntities;
import dateline.text.Deadline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds who said what in an article. Thread-safe, deterministic and free of I/O. */
public final class QuoteFinder {

    private final ReportingWords words = ReportingWords.load();

    /**
     * Reads an article.
     *
     * @param entities of the same article: they give the speakers their names
     * @return in order of start
     * @throws dateline.text.DeadlinePassed when the deadline passed before the end
     */
    public List<Quote> find(ArticleText article, DocumentEntities entities, Deadline deadline) {
        QuotedText text = new QuotedText(article.analysis(), new QuotePairing(article.body()).pair());
        CueFinder cues = new CueFinder(text, words);
        QuoteMaker maker = new QuoteMaker(article, new Speakers(entities));
        List<Attributed> attributed = new Attribution(text, cues).attribute(deadline);
        List<Report> reports = new ReportFinder(text, cues).find(deadline);
        List<Quote> quotes = new ArrayList<>();
        attributed.forEach(one -> quotes.add(maker.quoted(one)));
        reports.forEach(one -> quotes.add(maker.reported(one)));
        quotes.sort(Comparator.comparing(Quote::span));
        return maker.numbered(quotes);
    }
}

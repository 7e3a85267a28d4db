package dateline.enrich.spring;

import dateline.text.AnalyzedText;
import dateline.text.Deadline;
import dateline.text.TextAnalyzer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts what an analyser reads, and how long it takes. */
final class MeteredAnalyzer implements TextAnalyzer {

    private final TextAnalyzer analyzer;
    private final Timer time;
    private final Counter characters;
    private final Counter tokens;

    MeteredAnalyzer(TextAnalyzer analyzer, MeterRegistry meters) {
        this.analyzer = analyzer;
        this.time = MeteredFinders.timer(meters, "analysis");
        this.characters = Counter.builder("dateline.enrich.characters")
                .description("UTF-16 units of the texts analysed")
                .register(meters);
        this.tokens = Counter.builder("dateline.enrich.tokens")
                .description("tokens of the texts analysed")
                .register(meters);
    }

    @Override
    public AnalyzedText analyze(String text, Deadline deadline) {
        AnalyzedText analysis = time.record(() -> analyzer.analyze(text, deadline));
        characters.increment(text.length());
        tokens.increment(analysis.sentences().stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum());
        return analysis;
    }

    @Override
    public String name() {
        return analyzer.name();
    }
}

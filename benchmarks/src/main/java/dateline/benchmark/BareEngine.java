package dateline.benchmark;

import dateline.corenlp.CoreNlpAnalyzer;
import dateline.text.AnalyzedText;
import dateline.text.Deadline;
import dateline.text.Sentence;
import dateline.text.TextAnalyzer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Limit of enrich: the engine in this process, with as many threads as the service has workers, and no finder. */
final class BareEngine {

    private final TextAnalyzer engine = new CoreNlpAnalyzer();
    private final int threads;

    BareEngine(int threads) {
        this.threads = threads;
    }

    /**
     * Reads the texts.
     *
     * @param depth what is asked of the engine for each text
     */
    Measure measure(String what, List<String> texts, Depth depth) throws InterruptedException {
        List<Callable<Long>> tasks = texts.stream()
                .<Callable<Long>>map(text -> () -> depth.read(engine.analyze(text, Deadline.NONE)))
                .toList();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            var watch = Stopwatch.started();
            List<Future<Long>> read = workers.invokeAll(tasks);
            Duration time = watch.time();
            long tokens = 0;
            for (Future<Long> one : read) {
                tokens += answer(one);
            }
            return new Measure(what, texts.size(), time, List.of(new Measure.Amount(tokens, "tokens")));
        }
    }

    /** How much of a text is asked for; trees are made at the first request. */
    enum Depth {
        WITHOUT_TREES {
            @Override
            void more(AnalyzedText text) {
                // Tokens, sentences and names are there already.
            }
        },
        ALL_TREES {
            @Override
            void more(AnalyzedText text) {
                for (Sentence sentence : text.sentences()) {
                    var _ = text.dependencies(sentence);
                }
            }
        };

        abstract void more(AnalyzedText text);

        /** Returns how many tokens the text has. */
        private long read(AnalyzedText text) {
            more(text);
            return text.sentences().stream()
                    .mapToLong(sentence -> sentence.tokens().size())
                    .sum();
        }
    }

    private static long answer(Future<Long> read) throws InterruptedException {
        try {
            return read.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the engine failed", e.getCause());
        }
    }
}

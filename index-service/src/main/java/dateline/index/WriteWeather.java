package dateline.index;

import dateline.index.batch.Step;
import dateline.index.batch.WriteWatch;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether writing goes on or waits, and for what. Thread-safe. */
final class WriteWeather implements WriteWatch {

    private static final Logger LOG = LoggerFactory.getLogger(WriteWeather.class);

    private final AtomicReference<@Nullable String> held = new AtomicReference<>();
    private final Counter retries;
    private final Map<Step, Timer> steps = new EnumMap<>(Step.class);

    WriteWeather(MeterRegistry meters) {
        retries = Counter.builder("dateline.index.retries")
                .description("Documents sent once more")
                .register(meters);
        for (Step step : Step.values()) {
            steps.put(
                    step,
                    Timer.builder("dateline.index.step")
                            .description("What the writing threads spend their time on")
                            .tag("step", step.name().toLowerCase(Locale.ROOT))
                            .register(meters));
        }
    }

    @Override
    public void held(String reason) {
        String before = held.getAndSet(reason);
        if (!reason.equals(before)) {
            LOG.warn("writing waits: {}", reason);
        }
    }

    @Override
    public void flowing() {
        if (held.getAndSet(null) != null) {
            LOG.info("writing goes on");
        }
    }

    @Override
    public void retried(int documents) {
        retries.increment(documents);
    }

    @Override
    public void took(Step step, long nanoseconds) {
        Objects.requireNonNull(steps.get(step)).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    /** What writing waits for; empty while it goes on. */
    Optional<String> holdUp() {
        return Optional.ofNullable(held.get());
    }
}

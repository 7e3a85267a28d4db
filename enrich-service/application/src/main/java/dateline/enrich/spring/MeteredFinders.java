package dateline.enrich.spring;

import dateline.enrich.Finders;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Tells where the time of an article goes. */
final class MeteredFinders {

    private MeteredFinders() {}

    /** The same finders with a timer around each. */
    static Finders of(Finders finders, MeterRegistry meters) {
        Timer entities = timer(meters, "entities");
        Timer quotes = timer(meters, "quotes");
        Timer events = timer(meters, "events");
        return new Finders(
                (article, deadline) -> entities.record(() -> finders.entities().find(article, deadline)),
                (article, mentioned, deadline) ->
                        quotes.record(() -> finders.quotes().find(article, mentioned, deadline)),
                (article, mentioned, deadline) ->
                        events.record(() -> finders.events().find(article, mentioned, deadline)));
    }

    static Timer timer(MeterRegistry meters, String step) {
        return Timer.builder("dateline.enrich.step")
                .description("time of one step of reading an article")
                .tag("step", step)
                .register(meters);
    }
}

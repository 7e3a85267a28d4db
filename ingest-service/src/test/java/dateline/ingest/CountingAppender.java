package dateline.ingest;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/** Counts the lines of a part of the log. */
final class CountingAppender extends AppenderBase<ILoggingEvent> {

    private final AtomicInteger lines = new AtomicInteger();

    private CountingAppender() {}

    /** From now on, until the service that logs is stopped. */
    static CountingAppender of(String loggers) {
        Logger logger = (Logger) LoggerFactory.getLogger(loggers);
        CountingAppender appender = new CountingAppender();
        appender.setContext(logger.getLoggerContext());
        appender.start();
        logger.addAppender(appender);
        return appender;
    }

    int count() {
        return lines.get();
    }

    @Override
    protected void append(ILoggingEvent line) {
        lines.incrementAndGet();
    }
}

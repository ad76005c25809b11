package org.orderportal.base.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.pattern.PatternLayoutBase;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Has exceptions in plain lines printed by {@link MaskedThrowableConverter}, as soon as Spring Boot has set the log up; a
 * configuration file of Logback's would say the same, and cost each start the reading of it.
 */
public final class MaskedConsole implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    /** The words by which Boot's patterns, and Logback of itself, print an exception. */
    private static final String[] WORDS = {"wEx", "wex", "ex", "exception", "throwable", "xEx", "xException"};

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.iteratorForAppenders().forEachRemaining(MaskedConsole::mask);
        }
    }

    private static void mask(Appender<ILoggingEvent> appender) {
        if (appender instanceof OutputStreamAppender<ILoggingEvent> stream
                && stream.getEncoder() instanceof PatternLayoutEncoder encoder
                && encoder.getLayout() instanceof PatternLayoutBase<?> layout) {
            for (var word : WORDS) {
                layout.getInstanceConverterMap().put(word, MaskedThrowableConverter::new);
            }
            layout.stop();
            layout.start();
        }
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }
}

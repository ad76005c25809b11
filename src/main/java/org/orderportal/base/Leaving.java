package org.orderportal.base;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A node that is told to end says at once that it is not ready (Spring Boot does that), and goes on answering for a while:
 * by the time it answers no more, the load balancer sends nobody here. Stops before the web server does.
 */
@Component
class Leaving implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Leaving.class);

    private final Duration lasts;
    private volatile boolean running;

    Leaving(@Value("${portal.leaving:PT0S}") Duration lasts) {
        this.lasts = lasts;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (lasts.isPositive()) {
            LOG.info("This node leaves in {}; it is not ready for new visitors any more", lasts);
            var end = System.nanoTime() + lasts.toNanos();
            for (var left = lasts.toNanos(); left > 0; left = end - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The highest one is stopped first. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}

package org.orderportal.demo;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.orderportal.base.security.AsSystem;
import org.orderportal.exchange.Arrival;
import org.orderportal.exchange.Intake;
import org.orderportal.exchange.IntakeResult;
import org.orderportal.exchange.MessageLog;
import org.orderportal.exchange.MessageStatus;
import org.orderportal.exchange.MessageSummary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets the demo's documents arrive through the real intake, in the background, each at the moment at which it would have
 * come. What arrived at an earlier start does not arrive again.
 */
@Component
@Profile("demo")
class DemoArrivals {

    private static final Logger LOG = LoggerFactory.getLogger(DemoArrivals.class);

    private final Intake intake;
    private final MessageLog log;
    private final AsSystem asSystem;
    private final DemoClock clock;
    private final boolean wanted;
    private final CompletableFuture<List<IntakeResult>> done = new CompletableFuture<>();

    DemoArrivals(
            Intake intake,
            MessageLog log,
            AsSystem asSystem,
            DemoClock clock,
            @Value("${portal.demo.documents:true}") boolean wanted) {
        this.intake = intake;
        this.log = log;
        this.asSystem = asSystem;
        this.clock = clock;
        this.wanted = wanted;
    }

    /** What became of those that arrived at this start; complete once all have. */
    CompletableFuture<List<IntakeResult>> done() {
        return done;
    }

    /** Nothing arrives where {@code portal.demo.documents=false} asks for companies and people alone. */
    void begin() {
        if (!wanted) {
            done.complete(List.of());
            return;
        }
        Thread.ofPlatform().name("demo-arrivals").daemon().start(this::arriveAll);
    }

    private void arriveAll() {
        try {
            var results = asSystem.call(() -> DemoDocuments.upTo(clock).stream()
                    .map(this::arrive)
                    .flatMap(Optional::stream)
                    .toList());
            LOG.info("The demo's documents are here; {} arrived at this start", results.size());
            done.complete(results);
        } catch (RuntimeException broken) {
            LOG.error("Not all of the demo's documents could arrive; the next start goes on", broken);
            done.completeExceptionally(broken);
        }
    }

    private Optional<IntakeResult> arrive(DemoDocument document) {
        var before = earlier(document);
        if (before.isEmpty()) {
            var arrival = new Arrival(Arrival.Channel.DEMO, document.fileName(), document.bytes());
            return Optional.of(clock.at(document.arrivedAt(), () -> intake.take(arrival)));
        }
        return before.filter(message -> message.status() == MessageStatus.RECEIVED)
                .map(message -> clock.at(document.arrivedAt(), () -> intake.retry(message.id())));
    }

    /** File names tell documents apart: their dates, and so their bytes, differ from start to start. */
    private Optional<MessageSummary> earlier(DemoDocument document) {
        return log.list(null, document.fileName(), null, 10).stream()
                .filter(message -> message.channel() == Arrival.Channel.DEMO)
                .filter(message -> document.fileName().equals(message.fileName()))
                .findFirst();
    }
}

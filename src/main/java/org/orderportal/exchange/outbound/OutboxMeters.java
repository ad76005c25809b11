package org.orderportal.exchange.outbound;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.orderportal.exchange.outbound.OutboxState.Figures;
import org.springframework.stereotype.Component;

/** The outbox for monitoring. */
@Component
class OutboxMeters implements MeterBinder {

    private static final String SECONDS = "seconds";

    private final OutboxState outbox;

    OutboxMeters(OutboxState outbox) {
        this.outbox = outbox;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge("portal.outbox.waiting", Figures::waiting).register(registry);
        gauge("portal.outbox.failed", Figures::failed).register(registry);
        gauge("portal.outbox.to.fetch", Figures::toFetch).register(registry);
        gauge("portal.outbox.oldest", figures -> outbox.since(figures.oldest()).toSeconds())
                .baseUnit(SECONDS)
                .register(registry);
        gauge("portal.outbox.late", figures -> outbox.since(figures.due()).toSeconds())
                .baseUnit(SECONDS)
                .register(registry);
    }

    private Gauge.Builder<OutboxState> gauge(String name, ToDoubleFunction<Figures> figure) {
        return Gauge.builder(name, outbox, state -> {
            var figures = state.figures();
            return figures == null ? Double.NaN : figure.applyAsDouble(figures);
        });
    }
}

package org.orderportal.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** How many browsers have the portal open on this node, and in how many windows: what its heap goes to. */
@Component
class SessionMeters implements VaadinServiceInitListener, MeterBinder {

    private final transient AtomicLong sessions = new AtomicLong();
    private final transient AtomicLong windows = new AtomicLong();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(begun -> sessions.incrementAndGet());
        service.addSessionDestroyListener(ended -> sessions.decrementAndGet());
        service.addUIInitListener(opened -> {
            windows.incrementAndGet();
            opened.getUI().addDetachListener(closed -> windows.decrementAndGet());
        });
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portal.sessions", sessions, AtomicLong::get).register(registry);
        Gauge.builder("portal.windows", windows, AtomicLong::get).register(registry);
    }
}

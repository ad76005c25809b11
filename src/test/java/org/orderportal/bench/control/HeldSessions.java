package org.orderportal.bench.control;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The guard off: keeps every so many-th session for ever, as a forgotten listener would. */
@Component
@Profile("bench")
class HeldSessions implements VaadinServiceInitListener {

    private final Collection<VaadinSession> held = new ConcurrentLinkedQueue<>();
    private final boolean holds;

    HeldSessions(@Value("${bench.hold:false}") boolean holds) {
        this.holds = holds;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (holds) {
            event.getSource().addSessionInitListener(start -> held.add(start.getSession()));
        }
    }
}

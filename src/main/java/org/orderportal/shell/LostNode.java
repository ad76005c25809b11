package org.orderportal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Duration;
import org.orderportal.base.i18n.Texts;
import org.springframework.stereotype.Component;

/**
 * What a page does when the portal does not answer: it asks again every second, not every five. Behind a load balancer
 * the next answer comes from another node, which makes the page load itself anew where it was.
 */
@Component
class LostNode implements VaadinServiceInitListener {

    private static final Duration AGAIN = Duration.ofSeconds(1);

    /** About three hours: a portal that was down for a night is asked for by loading the page. */
    private static final int ATTEMPTS = 10_000;

    private final Texts texts;

    LostNode(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> prepare(start.getUI()));
    }

    private void prepare(UI ui) {
        var reconnecting = ui.getReconnectDialogConfiguration();
        reconnecting.setReconnectInterval(Math.toIntExact(AGAIN.toMillis()));
        reconnecting.setReconnectAttempts(ATTEMPTS);
        reconnecting.setDialogText(texts.get(ui.getLocale(), "shell.connection.lost"));
        reconnecting.setDialogTextGaveUp(texts.get(ui.getLocale(), "shell.connection.given-up"));
    }
}

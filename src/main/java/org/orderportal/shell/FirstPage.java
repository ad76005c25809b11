package org.orderportal.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Prepares what every browser gets first: the icon, the chosen colours, and somebody who tells of unexpected errors. */
@Component
class FirstPage implements VaadinServiceInitListener {

    /** In the page itself: to ask for it would take three times its own length. */
    private static final String ICON = "data:image/svg+xml," + icon();

    private final UnexpectedErrors errors;

    FirstPage(UnexpectedErrors errors) {
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            page.getDocument().head().appendElement("link").attr("rel", "icon").attr("href", ICON);
            var scheme = ColorSchemes.chosen(page.getVaadinRequest());
            var html = page.getDocument().head().parent();
            if (html != null && scheme != ColorScheme.Value.SYSTEM) {
                html.attr("style", "color-scheme: " + scheme.getValue());
            }
        });
        event.getSource().addUIInitListener(start -> {
            var scheme = ColorSchemes.chosen(VaadinRequest.getCurrent());
            if (scheme != ColorScheme.Value.SYSTEM) {
                start.getUI().getPage().setColorScheme(scheme);
            }
        });
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(errors));
    }

    private static String icon() {
        try (var file = FirstPage.class.getResourceAsStream("/META-INF/resources/icons/portal.svg")) {
            var drawing = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).strip();
            return URLEncoder.encode(drawing, StandardCharsets.UTF_8).replace("+", "%20");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

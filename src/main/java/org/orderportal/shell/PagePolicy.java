package org.orderportal.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Loosens the policy of every answer for the one page that all views are shown in, as far as Vaadin's client must have it
 * before its release 25.4: scripts made from texts, and inline styles. An inline script runs only with the number that
 * this page was sent with, and what it loads in turn; one that somebody smuggles into the page does not.
 */
@Component
class PagePolicy implements VaadinServiceInitListener {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src %s 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // Vaadin's tools for developers put scripts of their own into the page after everybody else.
        var isDelivered = event.getSource().getDeploymentConfiguration().isProductionMode();
        event.addIndexHtmlRequestListener(page -> allow(page, isDelivered));
    }

    private static void allow(IndexHtmlResponse page, boolean isDelivered) {
        var answer = page.getVaadinResponse();
        answer.setHeader("Cache-Control", "no-store");
        if (isDelivered) {
            var number = number();
            page.getDocument().getElementsByTag("script").attr("nonce", number);
            answer.setHeader("Content-Security-Policy", POLICY.formatted("'nonce-" + number + "' 'strict-dynamic'"));
        } else {
            answer.setHeader("Content-Security-Policy", POLICY.formatted("'self' 'unsafe-inline'"));
        }
    }

    private static String number() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}

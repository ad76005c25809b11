package org.orderportal.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.orderportal.PackagedPortal;

/**
 * One packaged portal with the demo's data, shared by all journeys of a run. The system property {@code portal.url} leads
 * them to a portal that runs already.
 */
final class Portal implements AutoCloseable {

    static final String PASSWORD = "harbour-lantern";
    static final String SUPPLIER = "anna@norrskog.example";
    static final String COLLEAGUE = "erik@norrskog.example";
    static final String ACCOUNT_MANAGER = "maria@portal.example";
    static final String ADMINISTRATOR = "johan@portal.example";

    private final @Nullable PackagedPortal process;
    private final String origin;
    private final Browser browser;

    Portal(Browser browser) {
        var running = System.getProperty("portal.url");
        this.browser = browser;
        process = running == null ? startWithOrders() : null;
        origin = process == null ? running : process.url("");
    }

    private static PackagedPortal startWithOrders() {
        try {
            return PackagedPortal.start(Files.createTempDirectory("portal-journey"))
                    .awaitWords("The demo is ready");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Page visitor(Look look) {
        return browser.visitor(look, origin);
    }

    /** A visitor who comes by the machine's name: devices make passkeys for names, and none for numbers. */
    Page visitorByName(Look look) {
        return browser.visitor(look, origin.replace("127.0.0.1", "localhost"));
    }

    OrderListPage supplier(Look look) {
        return browser.signedIn(look, origin, SUPPLIER, PASSWORD);
    }

    /** Somebody of the same supplier, who reads Swedish. */
    Page colleague(Look look) {
        var page = LoginPage.open(visitor(look)).enter(COLLEAGUE, PASSWORD);
        page.locator(".order-link").first().waitFor();
        return page;
    }

    OrderListPage accountManager(Look look) {
        return browser.signedIn(look, origin, ACCOUNT_MANAGER, PASSWORD);
    }

    OrderListPage administrator(Look look) {
        return browser.signedIn(look, origin, ADMINISTRATOR, PASSWORD);
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }

    /** Hands the shared portal to the journeys that ask for it. */
    static final class Provided implements ParameterResolver {

        private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Portal.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Portal.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(NAMESPACE)
                    .computeIfAbsent("portal", key -> new Portal(Browser.shared(context)), Portal.class);
        }
    }
}

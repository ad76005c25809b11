package org.orderportal.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.orderportal.PackagedPortal;

/** One packaged portal with the demo's data and one browser, shared by all journeys of a run. */
final class Portal implements AutoCloseable {

    static final String PASSWORD = "harbour-lantern";
    static final String SUPPLIER = "anna@norrskog.example";

    private final PackagedPortal process;
    private final Browser browser;

    Portal() throws IOException {
        process = PackagedPortal.start(Files.createTempDirectory("portal-journey"));
        browser = new Browser();
    }

    Page visitor(Look look) {
        return browser.visitor(look, process.url(""));
    }

    OrderListPage supplier(Look look) {
        return LoginPage.open(visitor(look)).signIn(SUPPLIER, PASSWORD);
    }

    @Override
    public void close() {
        browser.close();
        process.close();
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
            return context.getRoot().getStore(NAMESPACE).computeIfAbsent("portal", key -> started(), Portal.class);
        }

        private static Portal started() {
            try {
                return new Portal();
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}

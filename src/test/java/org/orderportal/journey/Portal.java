package org.orderportal.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.orderportal.PackagedPortal;

/**
 * One packaged portal with the demo's data and one browser, shared by all journeys of a run. The system property
 * {@code portal.url} leads them to a portal that runs already.
 */
final class Portal implements AutoCloseable {

    static final String PASSWORD = "harbour-lantern";
    static final String SUPPLIER = "anna@norrskog.example";
    static final String ACCOUNT_MANAGER = "maria@portal.example";

    private final @Nullable PackagedPortal process;
    private final String origin;
    private final Browser browser;
    private @Nullable Page newest;

    Portal() throws IOException {
        var running = System.getProperty("portal.url");
        process = running == null ? startWithOrders() : null;
        origin = process == null ? running : process.url("");
        browser = new Browser();
    }

    private static PackagedPortal startWithOrders() throws IOException {
        return PackagedPortal.start(Files.createTempDirectory("portal-journey"))
                .awaitWords("The demo's documents are here");
    }

    Page visitor(Look look) {
        newest = browser.visitor(look, origin);
        return newest;
    }

    OrderListPage supplier(Look look) {
        return LoginPage.open(visitor(look)).signIn(SUPPLIER, PASSWORD);
    }

    OrderListPage accountManager(Look look) {
        return LoginPage.open(visitor(look)).signIn(ACCOUNT_MANAGER, PASSWORD);
    }

    @Override
    public void close() {
        browser.close();
        if (process != null) {
            process.close();
        }
    }

    private void pictureOfFailure(String name) {
        if (newest != null) {
            newest.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "failures", name + ".png")));
        }
    }

    /** Hands the shared portal to the journeys that ask for it, and keeps a picture of what a failed one saw last. */
    static final class Provided implements ParameterResolver, AfterTestExecutionCallback {

        private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Portal.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Portal.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return shared(context);
        }

        @Override
        public void afterTestExecution(ExtensionContext context) {
            if (context.getExecutionException().isPresent()) {
                shared(context)
                        .pictureOfFailure(context.getRequiredTestMethod().getName() + " " + context.getDisplayName());
            }
        }

        private static Portal shared(ExtensionContext context) {
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

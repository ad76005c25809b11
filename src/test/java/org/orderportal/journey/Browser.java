package org.orderportal.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.orderportal.InstalledChromium;
import org.orderportal.prove.Figures;

/** The Chromium that is installed on this machine, without a window; one for all journeys of a run. */
final class Browser implements AutoCloseable {

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<Page> visitors = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private final Map<String, List<Cookie>> signedIn = new HashMap<>();
    private int pages;
    private int allViolations;

    Browser() {
        playwright = Playwright.create();
        chromium = InstalledChromium.launch(playwright);
    }

    /** A fresh visitor, without cookies, whose window is as given. */
    Page visitor(Look look, String origin) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(origin)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Stockholm")
                .setViewportSize(look.width(), look.height())
                .setHasTouch(look.isPhone())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        context.setDefaultTimeout(30_000);
        var page = context.newPage();
        page.onLoad(loaded -> pages++);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                violations.add(message.text());
            }
        });
        visitors.add(page);
        return page;
    }

    /** Somebody at the list: who has signed in once is known by a cookie from then on, and gets a session of their own. */
    OrderListPage signedIn(Look look, String origin, String email, String password) {
        var known = signedIn.get(email + " at " + origin);
        var page = visitor(look, origin);
        if (known != null) {
            page.context().addCookies(known);
            return OrderListPage.open(page);
        }
        var list = LoginPage.open(page).signIn(email, password);
        signedIn.put(email + " at " + origin, lasting(page.context()));
        return list;
    }

    private static List<Cookie> lasting(BrowserContext context) {
        return context.cookies().stream()
                .filter(cookie -> !cookie.name.equals("JSESSIONID"))
                .toList();
    }

    /** What pages tried since it was last asked, against their policy. */
    List<String> takeViolations() {
        var taken = List.copyOf(violations);
        violations.clear();
        return taken;
    }

    /** Pages that stay open go on asking the portal. What a journey holds up or answers itself must not come while they close. */
    private void closeVisitors() {
        var closing = List.copyOf(visitors);
        visitors.clear();
        closing.stream().filter(page -> !page.isClosed()).forEach(Page::unrouteAll);
        closing.forEach(page -> page.context().close());
    }

    private void pictureOfFailure(String name) {
        if (!visitors.isEmpty()) {
            visitors.getLast()
                    .screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "failures", name + ".png")));
        }
    }

    @Override
    public void close() {
        playwright.close();
        Figures.note("policy.pages", pages);
        Figures.note("policy.violations", allViolations);
    }

    static Browser shared(ExtensionContext context) {
        return context.getRoot()
                .getStore(Provided.NAMESPACE)
                .computeIfAbsent("browser", key -> new Browser(), Browser.class);
    }

    /** Hands the shared browser to journeys, keeps a picture of what a failed one saw last, and closes its pages. */
    static final class Provided implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

        private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Browser.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Browser.class;
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

        /** What a page tried that its policy forbids, which a look at the page need not show, fails its journey. */
        @Override
        public void afterEach(ExtensionContext context) {
            var browser = shared(context);
            browser.closeVisitors();
            var violations = browser.takeViolations();
            browser.allViolations += violations.size();
            if (!violations.isEmpty()) {
                throw new AssertionError("Against the content policy: " + violations);
            }
        }
    }
}

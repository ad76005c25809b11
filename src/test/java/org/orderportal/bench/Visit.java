package org.orderportal.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/**
 * What one opening of a page cost on the wire.
 *
 * @param bytes   by the browser's account
 * @param onWire  by that of the {@link Wire}: it also sees what the browser tells no page of, as its icon
 */
record Visit(long bytes, int requests, long onWire, List<Requests.Answer> answers) {

    private static final double PAUSE = 1_500;

    /** People who come with one browser, or each with a new one. */
    static final class Visitor implements AutoCloseable {

        private final Wire wire;
        private final BrowserContext context;
        private final Page page;
        private final Requests requests;
        private long before;

        /** A browser that was never here: it has no cache. */
        Visitor(Browser chromium, Wire wire, List<Cookie> cookies) {
            this.wire = wire;
            context = chromium.newContext(new Browser.NewContextOptions()
                    .setBaseURL(wire.origin())
                    .setLocale("en-GB")
                    .setViewportSize(1440, 900));
            context.addCookies(cookies);
            page = context.newPage();
            requests = Requests.of(page);
            before = wire.bytes();
        }

        Visit login() {
            page.navigate("/login");
            page.getByLabel("E-mail address").waitFor();
            return settled();
        }

        /** From the sign-in page on, with what is written there. */
        Visit signIn(String email, String password) {
            page.getByLabel("E-mail address").fill(email);
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill(password);
            page.keyboard().press("Enter");
            awaitRows();
            return settled();
        }

        Visit orders() {
            page.navigate("/orders");
            awaitRows();
            return settled();
        }

        /** As if nothing could be kept: what a cache is worth. */
        void forgetEverything() {
            page.context().newCDPSession(page).send("Network.clearBrowserCache");
        }

        /** By which the portal knows who it is, without the session. */
        List<Cookie> lasting() {
            return context.cookies().stream()
                    .filter(cookie -> !cookie.name.equals("JSESSIONID"))
                    .toList();
        }

        private void awaitRows() {
            page.locator("vaadin-grid a[href^='orders/']").first().waitFor();
        }

        private Visit settled() {
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForTimeout(PAUSE);
            var answers = new ArrayList<>(requests.answers());
            var visit = new Visit(requests.bytes(), answers.size(), wire.bytes() - before, answers);
            requests.countAnew();
            before = wire.bytes();
            return visit;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}

package org.orderportal.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.orderportal.SampleOrder;
import org.orderportal.cluster.Cluster;
import org.orderportal.prove.Row;

/**
 * Kills the node that serves somebody who is typing into an answer, again and again: they have to be back at the same
 * place, without signing in, with what they typed. The control has no handle of the sign-in: there, the death is a log-in.
 */
final class NodeDeath {

    private static final Duration BLINK = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BACK = "() => !window.beforeTheDeath && !!document.querySelector('line-input')";

    /** What one death was like. @param seconds until the editor was back */
    private record Death(double seconds, boolean samePlace, boolean kept, boolean offered, boolean login) {}

    private final Cluster cluster;
    private final Page page;
    private ResponseEditorPage editor;
    private String written = "";

    private NodeDeath(Cluster cluster, Page page) {
        this.cluster = cluster;
        this.page = page;
        LoginPage.open(page).signIn(Portal.SUPPLIER, Portal.PASSWORD);
        this.editor = openEditor(page);
    }

    public static void main(String[] arguments) throws Exception {
        var rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        var deaths = new ArrayList<Death>();
        boolean asked;
        try (var cluster = Cluster.of("node-death");
                var browser = new Browser()) {
            var visit = new NodeDeath(cluster, browser.visitor(Look.DESK, cluster.url("")));
            for (var round = 1; round <= rounds; round++) {
                var death = visit.dieWhileTyping(round);
                System.out.println("Round " + round + ": " + death);
                deaths.add(death);
            }
            asked = control(cluster, browser);
        }
        report(deaths, asked);
    }

    /** The same death for a browser that has lost its handle: a server that keeps sign-ins in its memory only. */
    private static boolean control(Cluster cluster, Browser browser) {
        var visit = new NodeDeath(cluster, browser.visitor(Look.DESK, cluster.url("")));
        var context = visit.page.context();
        var others = context.cookies().stream()
                .filter(cookie -> !cookie.name.equals("portal-sign-in"))
                .toList();
        context.clearCookies();
        context.addCookies(others);
        return visit.dieWhileTyping(0).login();
    }

    private static ResponseEditorPage openEditor(Page page) {
        var number = "DEATH-" + UUID.randomUUID().toString().substring(0, 8);
        var order = UploadPage.open(page)
                .handIn(number + ".xml", SampleOrder.numbered(number))
                .result(number)
                .locator("a[href*='orders/']")
                .first()
                .getAttribute("href");
        page.navigate("/" + order.replaceFirst("^/", "") + "/response");
        return ResponseEditorPage.shown(page);
    }

    private Death dieWhileTyping(int round) {
        var field = editor.field("Message to buyer");
        var address = page.url();
        var first = (written.isEmpty() ? "" : " ") + "Kept %d,".formatted(round);
        var second = " not yet told %d.".formatted(round);
        field.focus();
        page.keyboard().press("End");
        page.waitForResponse(
                answer -> answer.url().contains("v-r=uidl")
                        && String.valueOf(answer.request().postData()).contains(written + first),
                () -> page.keyboard().type(first));
        written += first;
        page.evaluate("window.beforeTheDeath = true");
        var node = servingNode();
        var before = ThreadLocalRandom.current().nextInt(1, second.length());
        page.keyboard().type(second.substring(0, before));
        cluster.kill(node);
        var killed = System.nanoTime();
        page.keyboard().type(second.substring(before));
        written += second;
        watch(killed);
        var death = await(killed, address);
        cluster.mend();
        return death;
    }

    private Death await(long killed, String address) {
        var end = killed + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (page.url().contains("/login")) {
                    return new Death(since(killed), false, false, false, true);
                }
                page.waitForFunction(
                        BACK,
                        null,
                        new Page.WaitForFunctionOptions().setTimeout(100).setPollingInterval(20));
                return back(killed, address);
            } catch (TimeoutError notYet) {
                // Asked again.
            } catch (PlaywrightException inBetween) {
                // The page is being loaded.
            }
        }
        return new Death(since(killed), false, false, false, false);
    }

    private Death back(long killed, String address) {
        editor = ResponseEditorPage.shown(page);
        var seconds = since(killed);
        var field = editor.field("Message to buyer");
        var samePlace = page.url().equals(address);
        var offered = false;
        if (!field.inputValue().equals(written)) {
            try {
                editor.notice("You typed").waitFor();
                seconds = since(killed);
                editor.button("Put it back").click();
                offered = true;
                page.waitForCondition(() -> field.inputValue().equals(written));
            } catch (TimeoutError notThere) {
                System.out.println("There is \"" + field.inputValue() + "\" in place of \"" + written + '"');
                var kept = false;
                written = field.inputValue();
                return new Death(seconds, samePlace, kept, false, false);
            }
        }
        return new Death(seconds, samePlace, true, offered, false);
    }

    /** With -Dprove.trace: what went over the wire, and when. */
    private void watch(long killed) {
        if (Boolean.getBoolean("prove.trace")) {
            page.onRequest(
                    request -> System.out.printf("%.2f > %s %s%n", since(killed), request.method(), request.url()));
            page.onResponse(
                    answer -> System.out.printf("%.2f < %d %s%n", since(killed), answer.status(), answer.url()));
            page.onRequestFailed(
                    request -> System.out.printf("%.2f ! %s %s%n", since(killed), request.failure(), request.url()));
        }
    }

    private String servingNode() {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("portal-node"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void report(List<Death> deaths, boolean controlAsks) throws Exception {
        var seconds = deaths.stream().mapToDouble(Death::seconds).sorted().toArray();
        var slowest = seconds[seconds.length - 1];
        var logins = deaths.stream().filter(Death::login).count();
        var kept = deaths.stream()
                .filter(death -> death.samePlace() && death.kept())
                .count();
        var proof = new Row("node-death");
        proof.add(
                "R4",
                "%d kills of the node that serves a form being typed into".formatted(deaths.size()),
                "back within %d s at the same address, all text there, no new login".formatted(BLINK.toSeconds()),
                String.format(
                        Locale.ROOT,
                        "median %.1f s, slowest %.1f s; %d of %d with address and text, %d offered, %d log-ins",
                        seconds[seconds.length / 2],
                        slowest,
                        kept,
                        deaths.size(),
                        deaths.stream().filter(Death::offered).count(),
                        logins),
                slowest <= BLINK.toSeconds() && kept == deaths.size() && logins == 0,
                "without the handle: " + (controlAsks ? "asked to sign in" : "not asked to sign in"),
                controlAsks);
        proof.end();
    }
}

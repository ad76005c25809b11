package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orderportal.PackagedPortal;
import org.orderportal.SampleOrder;

/** What is typed into an answer, and the end that browsers, portals and visits come to. */
@ExtendWith({Browser.Provided.class, Portal.Provided.class})
class CrashedEditorJourney {

    private static final String LETTER = "The rest leaves the factory in week 50.";
    private static final String UNSENT = "You typed “" + LETTER + "”";

    @Test
    void what_was_typed_is_there_after_browser_and_portal_were_killed(@TempDir Path folder) {
        var profile = folder.resolve("profile");
        // The order is this test's own: those of the demo would come in twice as long as the rest takes.
        try (var portal = PackagedPortal.start(folder.resolve("data"), "--portal.demo.documents=false")) {
            var address = killedWhileTyping(portal, profile);

            try (var again = portal.againAsDelivered();
                    var browser = OwnBrowser.start(profile, again.url(""))) {
                var page = browser.page();
                // Whether the browser had written its cookies down before its death is a matter of luck.
                page.context().clearCookies();
                LoginPage.open(page).signIn(Portal.SUPPLIER, Portal.PASSWORD);
                page.navigate(address);
                var editor = ResponseEditorPage.shown(page);
                hasAllFive(editor);
                assertThat(editor.field("Message to buyer")).hasValue("");

                assertThat(editor.notice(UNSENT)).isVisible();
                editor.button("Put it back").click();
                assertThat(editor.field("Message to buyer")).hasValue(LETTER);

                page.reload();
                editor = ResponseEditorPage.shown(page);
                hasAllFive(editor);
                assertThat(editor.field("Message to buyer")).hasValue(LETTER);
            }
        }
    }

    /** @return the address of the draft, of which five fields were left and a sixth was not */
    private static String killedWhileTyping(PackagedPortal portal, Path profile) {
        try (var browser = OwnBrowser.start(profile, portal.url(""))) {
            var page = browser.page();
            LoginPage.open(page).signIn(Portal.SUPPLIER, Portal.PASSWORD);
            var editor = editor(new OrderListPage(page));
            editor.field("Your order number").fill("SO-4711");
            editor.field("Contact for questions", "Name").fill("Karin Holm");
            editor.field("Contact for questions", "Phone").fill("+46 90 555 01 10");
            editor.cell("Accepted", "Row 20").fill("11.5");
            editor.cell("Accepted", "Row 10").fill("200");
            page.keyboard().press("Tab");
            assertThat(page.getByText("reduced")).hasCount(2);

            editor.cutOff().typeUntilTold(editor.field("Message to buyer"), LETTER);
            browser.kill();
            portal.kill();
            return page.url();
        }
    }

    private static void hasAllFive(ResponseEditorPage editor) {
        assertThat(editor.field("Your order number")).hasValue("SO-4711");
        assertThat(editor.field("Contact for questions", "Name")).hasValue("Karin Holm");
        assertThat(editor.field("Contact for questions", "Phone")).hasValue("+46 90 555 01 10");
        assertThat(editor.cell("Accepted", "Row 20")).hasValue("11.5");
        assertThat(editor.cell("Accepted", "Row 10")).hasValue("200");
    }

    @Test
    void what_another_window_is_typing_is_offered_when_that_window_is_gone(Portal portal) {
        var one = editor(portal.supplier(Look.DESK));
        one.cutOff().typeUntilTold(one.field("Message to buyer"), LETTER);

        var other = one.page().context().newPage();
        other.waitForResponse(
                "**/poll/drafts**", () -> other.navigate(one.page().url()));
        assertThat(ResponseEditorPage.shown(other).notice(UNSENT)).isHidden();

        one.page().close();
        // A window is gone a moment after its page: then its lock is free.
        other.waitForFunction("navigator.locks.query().then(locks => locks.held.length === 1)");
        other.reload();
        assertThat(ResponseEditorPage.shown(other).notice(UNSENT)).isVisible();
    }

    @Test
    void who_signs_out_leaves_nothing_behind_in_the_browser(Portal portal) {
        // Signed in by themselves: the others go on with what they are known by.
        var one = editor(LoginPage.open(portal.visitor(Look.DESK)).signIn(Portal.SUPPLIER, Portal.PASSWORD));
        one.cutOff().typeUntilTold(one.field("Message to buyer"), LETTER);
        var other = one.page().context().newPage();
        other.navigate("/orders");
        OrderListPage.shown(other);
        other.waitForFunction("indexedDB.databases().then(all => all.length === 1)");

        other.locator(".who").first().click();
        other.getByText("Sign out").click();
        other.getByLabel("E-mail address").waitFor();

        other.waitForFunction("indexedDB.databases().then(all => all.length === 0)");
    }

    /** The form for an order that has just come in. */
    private static ResponseEditorPage editor(OrderListPage list) {
        var number = "CRASH-" + UUID.randomUUID().toString().substring(0, 8);
        var page = list.page();
        var order = UploadPage.open(page)
                .handIn(number + ".xml", SampleOrder.numbered(number))
                .result(number)
                .locator("a[href*='orders/']")
                .first()
                .getAttribute("href");
        page.navigate("/" + order.replaceFirst("^/", "") + "/response");
        return ResponseEditorPage.shown(page);
    }
}

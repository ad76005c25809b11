package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Invoicing an order and crediting the invoice: every section of the editor at both widths and schemes, and the way to the end. */
@ExtendWith(Portal.Provided.class)
class InvoiceJourney {

    static final List<Look> LOOKS = Look.ALL;

    private static final Pattern SENT = Pattern.compile(".*/documents/[0-9A-Z]{13}.*");

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void every_section(Look look, Portal portal) {
        var page = editor(portal.supplier(look).page(), LOOKS.indexOf(look));
        assertThat(page.locator("h1")).isInViewport();
        judge(page, look, "invoice");

        jump(page, look, "articles");
        picture(page, look, "invoice-articles");
        page.locator(".row-more:visible").first().click();
        page.locator(".row-form").waitFor();
        judge(page, look, "invoice-row");
        page.keyboard().press("Escape");

        jump(page, look, "extras");
        var before = page.locator(".extra-row").count();
        button(page, "Add charge").click();
        assertThat(page.locator(".extra-row")).hasCount(before + 1);
        judge(page, look, "invoice-extras");
        page.locator(".extra-row .remove").last().click();
        assertThat(page.locator(".extra-row")).hasCount(before);

        jump(page, look, "totals");
        picture(page, look, "invoice-totals");

        jump(page, look, "payment");
        button(page, "Add more").click();
        page.locator(".payment-row").first().waitFor();
        judge(page, look, "invoice-payment");

        jump(page, look, "seller");
        judge(page, look, "invoice-seller");
    }

    @Test
    void an_invoice_is_sent_and_credited(Portal portal) {
        var page = editor(portal.supplier(Look.DESK).page(), -1);
        fillWhatIsMissing(page);

        button(page, "Send invoice").click();
        proveIfAsked(page);
        page.waitForURL(SENT);
        assertThat(page.locator("h1")).containsText("Invoice IN-");
        new Screen(page, Look.DESK).picture("invoice-sent").has_no_grave_barrier();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Create credit note"))
                .click();
        page.locator("line-input").first().waitFor();
        new Screen(page, Look.DESK).picture("credit-note").has_no_grave_barrier();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Yes")))
                .check();
        assertThat(page.locator(".problems-panel li")).hasCount(0);
        button(page, "Send credit note").click();
        page.waitForURL(SENT);
        assertThat(page.locator("h1")).containsText("Credit note CN-");
    }

    /** Whoever has not shown lately that it is still them is asked before an account goes out that no invoice named before. */
    private static void proveIfAsked(Page page) {
        var password = page.locator("vaadin-password-field input").first();
        page.waitForCondition(() -> password.isVisible() || page.url().contains("/documents/"));
        if (password.isVisible()) {
            password.fill(Portal.PASSWORD);
            button(page, "Continue").click();
        }
    }

    /** From the list to three sent documents: an order, the menu, the act, and Send are four clicks. */
    @Test
    void a_plain_order_is_done_in_one_pass(Portal portal) {
        var page = portal.supplier(Look.DESK).page();
        var order = plainOrder(page);
        page.navigate("/orders?status=respondable&sort=received");
        page.locator(".order-link").first().waitFor();

        page.locator(".order-link[href*='" + order + "']").first().click();
        page.locator(".act-menu vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Confirm, dispatch and invoice"))
                .click();
        page.locator(".one-pass h1").waitFor();
        new Screen(page, Look.DESK).picture("one-pass").has_no_grave_barrier();
        var send = button(page, "Send all three");
        assertThat(send).isEnabled();
        send.click();

        page.locator(".action-bar").waitFor();
        assertThat(page.locator("main, body").first()).containsText(Pattern.compile("OR-\\d+"));
        assertThat(page.locator("main, body").first()).containsText(Pattern.compile("DA-\\d+"));
        assertThat(page.locator("main, body").first()).containsText(Pattern.compile("IN-\\d+"));
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void one_pass_says_what_is_sent(Look look, Portal portal) {
        var page = portal.supplier(look).page();
        page.navigate("/orders?status=respondable&sort=received");
        page.locator(".order-link").first().waitFor();
        var path = page.locator(".order-link").nth(1).getAttribute("href").split("\\?")[0];
        page.navigate("/" + path.replaceFirst("^/", "") + "/one-pass");
        page.locator(".one-pass h1").waitFor();
        judge(page, look, "one-pass");
    }

    /** The id of an order of which nothing keeps all three documents from being sent. */
    private static String plainOrder(Page page) {
        page.navigate("/orders?status=respondable&sort=received");
        page.locator(".order-link").first().waitFor();
        var paths = page.locator(".order-link").all().stream()
                .map(link -> link.getAttribute("href").split("\\?")[0])
                .toList();
        for (var path : paths) {
            page.navigate("/" + path.replaceFirst("^/", "") + "/one-pass");
            page.locator("h1").first().waitFor();
            var send = button(page, "Send all three");
            if (page.getByLabel("Tracking number").isVisible() && send.isVisible() && send.isEnabled()) {
                return path.replaceFirst(".*orders/", "");
            }
        }
        throw new AssertionError("None of the orders of the demo is plain");
    }

    /** The demo company has told neither its VAT number nor where it is paid. */
    private static void fillWhatIsMissing(Page page) {
        var vat = page.getByLabel("VAT number").last();
        if (vat.isVisible()) {
            vat.fill("SE556677889901");
            vat.press("Tab");
        }
        button(page, "Add more").click();
        page.getByLabel("IBAN").last().fill("SE45 5000 0000 0583 9825 7466");
        page.keyboard().press("Tab");
        assertThat(page.locator(".problems-panel li")).hasCount(0);
    }

    /** The form for one of the orders of which something may be invoiced. */
    private static Page editor(Page list, int which) {
        list.navigate("/orders?status=invoiceable&sort=received");
        list.locator(".order-link").first().waitFor();
        list.locator(".order-link").nth(which).click();
        list.locator(".action-bar").waitFor();
        list.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Create invoice"))
                .last()
                .click();
        list.locator("line-input").first().waitFor();
        return list;
    }

    /** By the index, which then marks where one is. */
    private static void jump(Page page, Look look, String section) {
        if (look.isPhone()) {
            page.locator("section-index select").selectOption(section);
        } else {
            page.locator("section-index a[href='#" + section + "']").click();
        }
        assertThat(page.locator("#" + section + " h2").first()).isInViewport();
    }

    /** What was judged already, scrolled to. */
    private static void picture(Page page, Look look, String name) {
        new Screen(page, look).picture(name).does_not_scroll_sideways();
    }

    private static void judge(Page page, Look look, String name) {
        new Screen(page, look).picture(name).does_not_scroll_sideways().has_no_grave_barrier();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}

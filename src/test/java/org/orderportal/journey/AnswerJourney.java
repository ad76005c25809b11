package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a clerk does around an answer: at once, for many orders, with a colleague in the same draft, and taken back. Takes
 * the orders that wait longest, of which no other journey knows.
 */
@ExtendWith({Browser.Provided.class, Portal.Provided.class})
class AnswerJourney {

    private static final Pattern SENT = Pattern.compile(".*/documents/[0-9A-Z]{13}.*");
    /** In milliseconds: nobody asks less often what others have done. */
    private static final long SELDOM = 30_000;

    private static final String LONGEST_FIRST = "/orders?status=respondable&sort=received";

    private final List<String> complaints = new ArrayList<>();

    @AfterEach
    void no_browser_complained() {
        Assertions.assertThat(complaints).isEmpty();
    }

    @Test
    void an_order_is_accepted_with_one_click_and_that_is_taken_back(Portal portal) {
        var page = clerk(portal);
        order(page, 0);

        button(page, "Accept as ordered").click();
        var notice = page.locator(".sent-notice");
        assertThat(notice).containsText("is accepted as ordered");
        assertThat(notice.locator("undo-countdown")).hasText(Pattern.compile("2\\d"));
        assertThat(notice.getByText(Pattern.compile("Next order to answer: "))).isVisible();
        new Screen(page, Look.DESK).picture("answer-accepted");

        notice.getByText("Undo").click();
        assertThat(page.getByText(Pattern.compile("Taken back: OR-"))).isVisible();
        assertThat(button(page, "Accept as ordered")).isVisible();
    }

    @Test
    void an_order_page_that_is_opened_by_its_address_asks_why_all_is_rejected(Portal portal) {
        var page = clerk(portal);
        order(page, 1);
        page.reload();

        page.locator(".act-menu vaadin-menu-bar-button").first().click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Reject all"))
                .click();
        page.locator("vaadin-dialog vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Out of stock"))
                .click();
        new Screen(page, Look.DESK).picture("answer-reject");
        button(page, "Reject the order").click();

        assertThat(page.locator(".sent-notice")).containsText("is rejected");
        page.locator(".sent-notice").getByText("Undo").click();
        assertThat(page.getByText(Pattern.compile("Taken back: OR-"))).isVisible();
    }

    @Test
    void many_orders_are_accepted_at_once_and_that_is_taken_back(Portal portal) {
        var page = clerk(portal);
        page.navigate(LONGEST_FIRST);
        var ticks = page.locator("vaadin-grid vaadin-checkbox");
        ticks.nth(3).click();
        ticks.nth(4).click();
        assertThat(page.getByText("2 orders selected")).isVisible();

        button(page, "Accept as ordered").click();
        page.locator("vaadin-dialog vaadin-button[theme~='primary']").click();
        var report = page.locator(".bulk-report");
        assertThat(report).containsText("2 orders accepted.");
        new Screen(page, Look.DESK).picture("answer-many");
        report.getByText("Undo").click();

        assertThat(report).containsText("2 orders are unanswered again.");
    }

    @Test
    void what_cannot_be_read_is_shown_again_and_the_preview_is_a_pdf(Portal portal) {
        var page = clerk(portal);
        editor(page, 5);
        var day = page.getByLabel("Promised delivery from");
        day.fill("some day");
        day.press("Tab");
        assertThat(page.locator(".problems-panel")).containsText("Promised delivery from");

        page.reload();
        assertThat(day).hasValue("some day");
        assertThat(day).hasAttribute("aria-invalid", "true");
        page.locator(".problems-panel li button").first().click();
        assertThat(day).isFocused();

        var preview = page.locator(".editor-bar a").getAttribute("href");
        var pdf = page.request()
                .get(page.evaluate("path => new URL(path, document.baseURI).href", preview)
                        .toString());
        Assertions.assertThat(pdf.body()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void the_index_follows_the_scroll_and_leads_to_a_section(Portal portal) {
        var page = clerk(portal);
        editor(page, 6);
        var current = page.locator("section-index a[aria-current]");
        assertThat(current).containsText("Order response information");

        page.locator("#files-title").evaluate("heading => heading.scrollIntoView()");
        assertThat(current).containsText("Attachments");
        page.locator("#information-title").evaluate("heading => heading.scrollIntoView()");
        assertThat(current).containsText("Order response information");

        page.locator("section-index a").getByText("Articles").click();
        assertThat(page.locator("#articles-title")).isFocused();
        assertThat(page.locator("#articles-title")).isInViewport();
        assertThat(current).containsText("Articles");
    }

    @Test
    void two_people_write_into_the_same_cell_and_neither_text_is_lost(Portal portal) {
        var colleague = heard(portal.colleague(Look.DESK));
        colleague.clock().install();
        editor(colleague, 7);
        var page = clerk(portal);
        page.navigate(colleague.url());
        cell(page, 0).waitFor();
        assertThat(page.locator(".saved-line")).containsText("Erik Sandberg is here too");
        var before = cell(page, 0).inputValue();

        // What comes into the cell that one is in is held back: what one types there then is asked about.
        cell(page, 0).focus();
        cell(colleague, 0).fill("1");
        colleague.keyboard().press("Tab");
        assertThat(colleague.locator(".remark .tone-warn").first()).isVisible();
        cell(page, 0).fill("2");
        page.keyboard().press("Tab");

        var question = page.locator(".row-questions .field-note");
        assertThat(question).containsText("Erik Sandberg wrote “1”");
        assertThat(question).containsText("you typed “2”");
        assertThat(cell(page, 0)).hasValue("2");
        new Screen(page, Look.DESK).picture("answer-conflict").has_no_grave_barrier();
        question.getByText("Keep mine").click();

        assertThat(question).isHidden();
        assertThat(cell(page, 0)).hasValue("2");
        // Who was alone a moment ago asks every 20 seconds only.
        colleague.clock().fastForward(SELDOM);
        assertThat(cell(colleague, 0)).hasValue("2");

        cell(page, 0).fill(before);
        page.keyboard().press("Tab");
        assertThat(page.locator(".problems-panel")).containsText("Ready to send");
        button(page, "Send order response").click();
        page.waitForURL(SENT);
        assertThat(colleague.locator(".field-note.ended")).isVisible();
        takenBackElsewhere(page, colleague);
    }

    /** The page of a sent document shows without a reload what a colleague does with it. */
    private static void takenBackElsewhere(Page page, Page colleague) {
        assertThat(page.locator(".sent-notice")).containsText("Next order to answer: ");
        colleague.navigate(page.url());
        assertThat(colleague.locator(".response-grid").getByText("GTIN").first())
                .isVisible();

        colleague.locator(".sent-notice vaadin-button").click();

        // It asks every five seconds, as long as an assertion waits unless it is told otherwise.
        assertThat(page.locator(".status-badge"))
                .hasText(
                        "Taken back before it was handed over",
                        new LocatorAssertions.HasTextOptions().setTimeout(SELDOM));
        page.getByText("Open the draft").click();
        cell(page, 0).waitFor();
    }

    private Page clerk(Portal portal) {
        return heard(portal.supplier(Look.DESK).page());
    }

    /** Whatever the browser complains about on its console is remembered. */
    private Page heard(Page page) {
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        return page;
    }

    private static void order(Page page, int which) {
        page.navigate(LONGEST_FIRST);
        page.locator(".order-link").nth(which).click();
        page.locator(".action-bar").waitFor();
    }

    private static void editor(Page page, int which) {
        order(page, which);
        page.locator(".action-bar a.primary").first().click();
        cell(page, 0).waitFor();
    }

    private static Locator cell(Page page, int row) {
        return page.locator("line-input[data-column='accepted'] > input:visible")
                .nth(row);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

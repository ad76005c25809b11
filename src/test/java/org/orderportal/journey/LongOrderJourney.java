package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orderportal.LongOrder;

/** An order of ten thousand lines, in a browser: taken in, answered far down, sent, and read again. */
@ExtendWith({Browser.Provided.class, Portal.Provided.class})
class LongOrderJourney {

    private static final int LINES = 10_000;
    private static final int NEAR_THE_END = LINES - 2;
    private static final double PATIENCE = 180_000;
    private static final String NUMBER = "LONG-10000";
    private static final String NOTE = "The last pallet leaves a day later.";
    private static final Pattern EDITOR = Pattern.compile(".*/responses/[0-9A-Z]{13}.*");
    private static final Pattern SENT = Pattern.compile(".*/documents/[0-9A-Z]{13}.*");

    @Test
    void a_line_near_the_end_is_answered_otherwise_and_sent(Portal portal) {
        var page = portal.supplier(Look.DESK).page();
        page.setDefaultTimeout(PATIENCE);
        UploadPage.open(page)
                .handIn(NUMBER + ".xml", LongOrder.numbered(NUMBER, LINES))
                .result(NUMBER)
                .waitFor();
        OrderListPage.open(page).search(NUMBER).openOrder(NUMBER);

        page.locator(".action-bar a.primary").first().click();
        page.waitForURL(EDITOR);
        answer(page);
        new Screen(page, Look.DESK).picture("long-response").does_not_scroll_sideways();
        send(page);

        assertThat(page.locator("h1")).isVisible();
        page.locator(".response-grid").evaluate("grid => grid.scrollToIndex(" + NEAR_THE_END + ")");
        page.getByText(NOTE).waitFor();
        new Screen(page, Look.DESK)
                .picture("long-response-sent")
                .does_not_scroll_sideways()
                .has_no_grave_barrier();
    }

    /** By the keyboard to the last row, two up, and a day later with a note. */
    private static void answer(Page page) {
        page.locator("line-input[data-column='promised'] input:visible").first().focus();
        page.keyboard().press("Control+End");
        cell(page, LINES - 1).locator("input:focus").waitFor();
        page.keyboard().press("ArrowUp");
        cell(page, NEAR_THE_END).locator("input:focus").waitFor();
        page.keyboard().press("Control+a");
        page.keyboard().type(LocalDate.now().plusDays(10).toString());
        page.keyboard().press("Tab");

        var row = cell(page, NEAR_THE_END).getAttribute("data-row");
        page.locator(".note-symbol[data-row='" + row + "']").first().click();
        var note = page.locator(".inline-note textarea");
        note.fill(NOTE);
        note.blur();
        page.locator(".note-symbol.has-note").waitFor();
    }

    /** What is worth a second look is acknowledged. */
    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send order response"))
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Send").setExact(true))
                .or(page.locator(".document-page"))
                .first()
                .waitFor();
        if (!SENT.matcher(page.url()).matches()) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Send").setExact(true))
                    .click();
        }
        page.waitForURL(SENT);
    }

    private static Locator cell(Page page, int index) {
        return page.locator("line-input[data-column='promised'][data-index='" + index + "']");
    }
}

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

/** Answering an order: the form with its rows, notes and problems, at both widths and in both schemes, and by keyboard. */
@ExtendWith(Portal.Provided.class)
class ResponseJourney {

    static final List<Look> LOOKS = Look.ALL;

    private static final Pattern SENT = Pattern.compile(".*/documents/[0-9A-Z]{13}.*");

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void every_section(Look look, Portal portal) {
        var page = editor(portal.supplier(look).page(), LOOKS.indexOf(look));
        judge(page, look, "response");

        cell(page, "accepted", 0).fill("many");
        page.keyboard().press("Tab");
        assertThat(page.locator("line-input .complaint").first()).not().isEmpty();
        page.locator(".note-symbol").first().click();
        page.locator(".inline-note textarea").first().fill("The rest leaves the factory in week 50.");
        page.locator("#articles-title").evaluate("heading => heading.scrollIntoView()");
        judge(page, look, "response-rows");

        for (var section : List.of("extras", "buyer", "files")) {
            page.locator("#" + section + "-title").evaluate("heading => heading.scrollIntoView()");
            judge(page, look, "response-" + section);
        }
        button(page, "Send order response").click();
        assertThat(page.locator(".problems-panel li").first()).isAttached();
        judge(page, look, "response-problems");

        page.locator(".row-more:visible").first().click();
        page.locator(".row-form").waitFor();
        judge(page, look, "response-row");
    }

    @Test
    void a_clerk_answers_by_the_keyboard_alone(Portal portal) {
        var page = editor(portal.supplier(Look.DESK).page(), 5);
        var keys = page.keyboard();

        cell(page, "accepted", 0).focus();
        keys.press("Control+a");
        keys.type("1");
        keys.press("Tab");
        keys.press("Control+Enter");

        page.waitForURL(SENT);
        assertThat(page.locator("h1")).isVisible();
        new Screen(page, Look.DESK).picture("response-sent").has_no_grave_barrier();
    }

    /** The form for one of the orders that wait for an answer. */
    private static Page editor(Page list, int which) {
        list.navigate("/orders?status=respondable");
        list.locator(".order-link").nth(which).click();
        list.locator(".action-bar").waitFor();
        list.locator(".action-bar a.primary").first().click();
        list.locator("line-input").first().waitFor();
        return list;
    }

    private static void judge(Page page, Look look, String name) {
        new Screen(page, look).picture(name).does_not_scroll_sideways().has_no_grave_barrier();
    }

    private static Locator cell(Page page, String column, int row) {
        return page.locator("line-input[data-column='" + column + "'] > input:visible")
                .nth(row);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

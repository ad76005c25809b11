package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
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

    private static final int MOST_TABS = 60;

    private static final Pattern SENT = Pattern.compile(".*/documents/[0-9A-Z]{13}.*");

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void every_section(Look look, Portal portal) {
        var page = editor(portal.supplier(look).page(), "", LOOKS.indexOf(look));
        assertThat(page.locator("h1")).isInViewport();
        judge(page, look, "response");

        cell(page, "accepted", 0).fill("many");
        page.keyboard().press("Tab");
        assertThat(page.locator("line-input .complaint").first()).not().isEmpty();
        page.locator(".note-symbol").first().click();
        page.locator(".inline-note textarea").first().fill("The rest leaves the factory in week 50.");
        jump(page, look, "articles");
        judge(page, look, "response-rows");

        for (var section : List.of("extras", "buyer", "files")) {
            jump(page, look, section);
            picture(page, look, "response-" + section);
        }
        button(page, "Send order response").click();
        assertThat(page.locator(".problems-panel li").first()).isInViewport();
        judge(page, look, "response-problems");

        jump(page, look, "articles");
        page.locator(".row-more:visible").first().click();
        page.locator(".row-form").waitFor();
        judge(page, look, "response-row");
    }

    /** From the order's page to the sent document: less is accepted, and this buyer wants to know why. */
    @Test
    void a_clerk_answers_by_the_keyboard_alone(Portal portal) {
        var page = order(portal.supplier(Look.DESK).page(), "&q=Nordmark", -1);
        var keys = page.keyboard();
        tabTo(page, ".action-bar a.primary");
        keys.press("Enter");
        page.locator("line-input").first().waitFor();

        tabTo(page, "line-input[data-column='accepted'] > input");
        keys.press("Control+a");
        keys.type("1");
        keys.press("Tab");
        assertThat(page.locator(".problems-panel li").first()).isVisible();
        keys.press("Control+Enter");
        page.waitForFunction("document.activeElement.closest('.problems-panel') !== null");

        keys.press("Tab");
        keys.press("Enter");
        page.locator(".row-form").waitFor();
        page.waitForFunction("document.activeElement.closest('vaadin-select') !== null");
        keys.press("Enter");
        page.waitForFunction("document.activeElement.localName === 'vaadin-select-item'");
        keys.press("End");
        keys.press("ArrowUp");
        keys.press("Enter");
        assertThat(page.locator(".problems-panel li")).hasCount(0);
        keys.press("Escape");
        page.locator(".row-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        keys.press("Control+Enter");

        page.waitForURL(SENT);
        assertThat(page.locator("h1")).isVisible();
        new Screen(page, Look.DESK).picture("response-sent").has_no_grave_barrier();
    }

    /** Whoever leaves a note by Escape has written it; a number that one thinks better of stands as before. */
    @Test
    void escape_keeps_a_note_and_gives_up_a_number(Portal portal) {
        var page = editor(portal.supplier(Look.DESK).page(), "", -1);
        var keys = page.keyboard();
        var accepted = cell(page, "accepted", 0);
        var before = accepted.inputValue();
        accepted.fill("1");
        keys.press("Escape");
        assertThat(accepted).hasValue(before);

        page.locator(".note-symbol").first().click();
        page.locator(".inline-note textarea:focus").waitFor();
        keys.type("The rest comes in January.");
        keys.press("Escape");
        assertThat(page.locator(".inline-note:visible")).hasCount(0);
        page.locator(".note-symbol.has-note").waitFor();
        page.reload();

        assertThat(page.locator(".note-symbol").first()).hasAttribute("title", "The rest comes in January.");
    }

    /** The form for one of the orders that wait for an answer. */
    private static Page editor(Page list, String narrowed, int which) {
        var page = order(list, narrowed, which);
        page.locator(".action-bar a.primary").first().click();
        page.locator("line-input").first().waitFor();
        return page;
    }

    private static Page order(Page list, String narrowed, int which) {
        list.navigate("/orders?status=respondable" + narrowed);
        list.locator(".order-link").first().waitFor();
        list.locator(".order-link").nth(which).click();
        list.locator(".action-bar").waitFor();
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
        assertThat(page.locator("section-index a[aria-current]")).hasAttribute("href", "#" + section);
    }

    private static void tabTo(Page page, String wanted) {
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", wanted)) {
                return;
            }
        }
        fail("Tab does not reach " + wanted);
    }

    /** What was judged already, scrolled to. */
    private static void picture(Page page, Look look, String name) {
        new Screen(page, look).picture(name).does_not_scroll_sideways();
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

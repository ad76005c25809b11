package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Dispatching an order: what leaves and what stays, packages with their numbers and labels, at both widths and schemes. */
@ExtendWith(Portal.Provided.class)
class DispatchJourney {

    static final List<Look> LOOKS = Look.ALL;

    private static final Pattern SENT = Pattern.compile(".*/documents/[0-9A-Z]{13}.*");

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void every_section(Look look, Portal portal) {
        var page = editor(portal.supplier(look).page(), LOOKS.indexOf(look));
        assertThat(page.locator("h1")).isInViewport();
        judge(page, look, "dispatch");

        leaveSomeOfARow(page);
        jump(page, look, "goods");
        judge(page, look, "dispatch-goods");

        page.locator(".row-more:visible").first().click();
        page.locator(".row-form").waitFor();
        judge(page, look, "dispatch-row");
        page.keyboard().press("Escape");

        jump(page, look, "packages");
        rememberPrefix(page);
        pack(page);
        judge(page, look, "dispatch-packages");
        page.locator(".unit-row .row-more").first().click();
        page.locator(".row-form").waitFor();
        judge(page, look, "dispatch-unit");
        page.keyboard().press("Escape");

        jump(page, look, "place");
        picture(page, look, "dispatch-place");
        jump(page, look, "files");
        judge(page, look, "dispatch-files");
    }

    @Test
    void a_part_is_sent_and_the_order_says_how_much_of_it_came(Portal portal) {
        var page = editor(portal.supplier(Look.DESK).page(), -1);
        leaveSomeOfARow(page);
        assertThat(page.locator(".problems-panel li")).hasCount(0);

        button(page, "Send dispatch advice").click();

        page.waitForURL(SENT);
        assertThat(page.locator("h1")).containsText("Dispatch advice DA-");
        assertThat(page.locator(".sent-notice")).containsText("Dispatch advice DA-");
        new Screen(page, Look.DESK).picture("dispatch-sent").has_no_grave_barrier();
        page.locator(".way-back a").click();
        page.locator(".action-bar").waitFor();
        assertThat(page.locator(".badge").first()).containsText(Pattern.compile("Delivered|Deliverable|delivered"));
    }

    /** The form for one of the orders of which all is left to deliver; from the newest on where the number is negative. */
    private static Page editor(Page list, int which) {
        list.navigate("/orders?status=deliverable&sort=received");
        list.locator(".order-link").first().waitFor();
        var begun = list.locator(".order-progress").allInnerTexts().stream()
                .map(progress -> progress.startsWith("Delivered"))
                .toList();
        var untouched =
                IntStream.range(0, begun.size()).filter(row -> !begun.get(row)).toArray();
        list.locator(".order-link")
                .nth(untouched[Math.floorMod(which, untouched.length)])
                .click();
        list.locator(".action-bar").waitFor();
        list.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Create dispatch advice"))
                .last()
                .click();
        list.locator("line-input").first().waitFor();
        return list;
    }

    /** One piece goes of the first row of which there is more. */
    private static void leaveSomeOfARow(Page page) {
        var several = page.locator("line-input[data-column='quantity'] > input:visible").all().stream()
                .filter(quantity -> !quantity.inputValue().equals("1"))
                .findFirst()
                .orElseThrow();
        several.fill("1");
        page.keyboard().press("Tab");
        assertThat(page.locator(".remark span:visible").first()).containsText("later");
    }

    private static void rememberPrefix(Page page) {
        var prefix = page.locator(".gs1-prefix input");
        if (prefix.isVisible()) {
            prefix.fill("7350001");
            button(page, "Remember it").click();
            assertThat(page.locator(".gs1-prefix")).isHidden();
        }
    }

    /** All that leaves of the first row, in one box on a new pallet. */
    private static void pack(Page page) {
        page.locator("#packages .section-head")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Pack").setExact(true))
                .click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.locator("vaadin-select").last().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("a new pallet"))
                .click();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Pack").setExact(true))
                .click();
        assertThat(page.locator(".unit-row")).hasCount(2);
        // What was said of the prefix lies over the fields below until it goes by itself.
        assertThat(page.locator("vaadin-notification-card"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
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
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}

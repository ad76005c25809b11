package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list by the keyboard alone. */
@ExtendWith({Browser.Provided.class, Portal.Provided.class})
class KeyboardJourney {

    private static final Pattern ORDER = Pattern.compile(".*/orders/[0-9A-Z]{13}.*");

    @Test
    void a_clerk_filters_opens_an_order_walks_to_the_next_and_comes_back_to_it(Portal portal) {
        var page = portal.supplier(Look.DESK).page();
        var keys = page.keyboard();
        assertThat(page.locator(".order-link").first()).isVisible();

        intoSearch(page);
        keys.type("Fjordvik");
        assertThat(page.locator("mark").first()).isVisible();
        keys.press("Enter");
        page.waitForFunction("document.activeElement.localName === 'vaadin-grid'");
        keys.press("ArrowDown");
        keys.press("Enter");

        page.waitForURL(ORDER);
        var second = number(page);
        keys.press("Alt+ArrowDown");
        assertThat(page.locator("h1")).not().hasText(second);
        var third = number(page);

        keys.press("Alt+ArrowUp");
        assertThat(page.locator("h1")).hasText(second);
        keys.press("Alt+ArrowDown");
        assertThat(page.locator("h1")).hasText(third);

        page.locator(".way-back a").focus();
        keys.press("Enter");
        OrderListPage.shown(page);
        page.waitForFunction("document.activeElement.localName === 'vaadin-grid'");
        keys.press("Enter");
        assertThat(page.locator("h1")).hasText(third);
    }

    @Test
    void a_clerk_ticks_orders_and_opens_a_menu(Portal portal) {
        var page = portal.supplier(Look.DESK).page();
        var keys = page.keyboard();
        assertThat(page.locator(".order-link").first()).isVisible();
        intoSearch(page);
        keys.press("Enter");
        page.waitForFunction("document.activeElement.localName === 'vaadin-grid'");

        keys.press("Home");
        keys.press("Space");
        assertThat(page.getByText("1 order selected")).isVisible();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show all"))
                .focus();
        keys.press("Enter");
        assertThat(page.getByText("Respondable").first()).isVisible();
        keys.press("ArrowDown");
        keys.press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*status=respondable.*"));
    }

    private static void intoSearch(Page page) {
        page.keyboard().press("Alt+s");
        page.waitForFunction("document.activeElement.localName === 'input'");
    }

    private static String number(Page page) {
        return page.locator("h1").innerText();
    }
}

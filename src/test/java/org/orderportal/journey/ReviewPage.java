package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The review queue in a browser, and the clicks since it was shown: four at most for each act. */
final class ReviewPage {

    private static final int MOST = 4;

    private final Page page;
    private int clicks;

    private ReviewPage(Page page) {
        this.page = page;
    }

    /** With all orders of the queue, or those that are searched for. */
    static ReviewPage open(Page page, String search) {
        page.navigate("/review?view=all" + (search.isEmpty() ? "" : "&q=" + search));
        page.locator(".queue-row").first().waitFor();
        return new ReviewPage(page);
    }

    Page page() {
        return page;
    }

    Locator row(String number) {
        return page.locator(".queue-row", new Page.LocatorOptions().setHasText(number));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator item(String name) {
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }

    void click(Locator what) {
        what.last().click();
        clicks++;
    }

    /** Chooses from what can be done about that order. */
    void act(String number, String act) {
        click(item("Actions for order " + number));
        click(item(act));
    }

    void act(String number, Pattern act) {
        click(item("Actions for order " + number));
        click(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(act)));
    }

    void says(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    void took(int expected) {
        assertThat(clicks).isEqualTo(expected).isLessThanOrEqualTo(MOST);
    }
}

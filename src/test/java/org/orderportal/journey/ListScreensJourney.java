package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every state of Manage orders, at both widths and in both schemes. */
@ExtendWith({Browser.Provided.class, Portal.Provided.class})
@Tag("screens")
class ListScreensJourney {

    static final List<Look> LOOKS = Look.ALL;

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void menus(Look look, Portal portal) {
        var page = portal.supplier(look).page();

        button(page, "Show all").click();
        assertThat(page.getByText("Respondable").first()).isVisible();
        judge(page, look, "list-statuses");
        page.keyboard().press("Escape");

        button(page, "Inbox").click();
        judge(page, look, "list-folders");
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void filters(Look look, Portal portal) {
        var page = portal.supplier(look).page();
        button(page, look.isPhone() ? "Filters" : "Dates").click();
        button(page, "Next 7 days").click();
        judge(page, look, "list-filters");

        page.navigate("/orders?attention=yes&from=2026-01-01&least=10&density=compact");
        assertThat(page.getByText("Clear", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        judge(page, look, "list-filtered");
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void ticked(Look look, Portal portal) {
        var page = portal.supplier(look).page();
        boxes(page).nth(1).click();
        boxes(page).nth(3).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertThat(page.getByText("3 orders selected")).isVisible();
        judge(page, look, "list-ticked");

        button(page, "Complete").click();
        assertThat(page.getByLabel("Reason")).isVisible();
        judge(page, look, "list-question");
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void found_by_an_article(Look look, Portal portal) {
        var list = portal.supplier(look).search("bandage");
        assertThat(list.page().locator("mark").first()).isVisible();
        judge(list.page(), look, "list-found");
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void views_and_columns(Look look, Portal portal) {
        var page = portal.supplier(look).page();
        button(page, "Views").click();
        assertThat(button(page, "Save this view as …")).isVisible();
        judge(page, look, "list-views");

        button(page, "Save this view as …").click();
        assertThat(page.getByLabel("Name")).isVisible();
        judge(page, look, "list-save-view");
        page.keyboard().press("Escape");

        if (!look.isPhone()) {
            button(page, "Columns").click();
            assertThat(button(page, "Compact")).isVisible();
            judge(page, look, "list-columns");
        }
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void empty_folders(Look look, Portal portal) {
        var page = portal.supplier(look).page();
        page.navigate("/orders?folder=trashed&q=nothing-is-called-so");
        assertThat(page.getByText("No order matches")).isVisible();
        judge(page, look, "list-nothing-found");

        page.navigate("/orders?folder=completed&company=0000000000001");
        assertThat(page.locator(".empty-state")).isVisible();
        judge(page, look, "list-nothing-here");
    }

    private static Locator boxes(Page page) {
        return page.locator("vaadin-grid vaadin-grid-cell-content vaadin-checkbox");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static void judge(Page page, Look look, String name) {
        new Screen(page, look).picture(name).does_not_scroll_sideways().has_no_grave_barrier();
    }
}

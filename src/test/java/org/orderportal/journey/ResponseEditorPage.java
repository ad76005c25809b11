package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.orderportal.order.OrderId;

/** Where the answer to an order is written. */
record ResponseEditorPage(Page page) {

    static final String SEND = "Send order response";

    /** Of the draft itself, or of the order whose draft it is: both open the same one. */
    private static final Pattern ADDRESS = Pattern.compile(".*/(responses/[0-9A-Z]{13}|orders/[0-9A-Z]{13}/response)");

    static ResponseEditorPage open(Page page, OrderId order) {
        page.navigate("/orders/" + order + "/response");
        return shown(page);
    }

    static ResponseEditorPage shown(Page page) {
        page.locator("line-input").first().waitFor();
        assertThat(page).hasURL(ADDRESS);
        return new ResponseEditorPage(page);
    }

    /** A field outside the rows, in the part of the form that is headed so. */
    Locator field(String part, String label) {
        return page.getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(part).setExact(true))
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    Locator field(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** A cell of the articles: Accepted, of Row 10. */
    Locator cell(String column, String row) {
        return page.locator("vaadin-grid")
                .getByLabel(column + " " + row, new Locator.GetByLabelOptions().setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What the editor asks, or says, above the form. */
    Locator notice(String words) {
        return page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(words));
    }

    /** From now on nothing that this window tells the portal arrives, as if the network were gone. */
    ResponseEditorPage cutOff() {
        page.route(address -> address.contains("v-r=uidl"), Route::abort);
        return this;
    }

    /** Types at the end of a field, and returns when the window tells the portal about it. */
    void typeUntilTold(Locator field, String text) {
        field.focus();
        page.waitForRequest(
                request -> request.postData() != null && request.postData().contains(text),
                () -> field.pressSequentially(text));
    }
}

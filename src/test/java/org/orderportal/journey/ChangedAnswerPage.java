package org.orderportal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.orderportal.order.OrderContent;

/**
 * Writes an answer with changes: the first row is lowered, with the rest on back order and a note, the second rejected,
 * the third split over two days, and an article added.
 */
record ChangedAnswerPage(ResponseEditorPage editor, OrderContent order) {

    static final String ADDED = "Pallet, returnable";
    static final String NOTE = "The rest follows <soon> & surely";

    private static final LocalDate SOON = LocalDate.now().plusDays(10);

    DocumentPage send() {
        lowerTheFirst();
        rejectTheSecond();
        splitTheThird();
        addAnArticle();
        editor.button(ResponseEditorPage.SEND).click();
        var anyway = editor.button("Send");
        anyway.or(editor.page().locator(".document-page h1")).first().waitFor();
        if (anyway.isVisible()) {
            anyway.click();
        }
        return DocumentPage.shown(editor.page());
    }

    private void lowerTheFirst() {
        editor.cell("Accepted", row(0)).fill(part(0).toPlainString());
        var form = more(0);
        field(form, "Back order").fill(rest(0).toPlainString());
        field(form, "Note").fill(NOTE);
        done(form);
    }

    private void rejectTheSecond() {
        editor.cell("Reject", row(1)).check();
        var form = more(1);
        form.locator("vaadin-select").click();
        editor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Discontinued"))
                .click();
        done(form);
    }

    private void splitTheThird() {
        var form = more(2);
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Split into several deliveries"))
                .click();
        var quantities = field(form, "Quantity");
        var days = form.locator(".delivery-row").getByLabel("Delivery date");
        quantities.nth(0).fill(part(2).toPlainString());
        day(days.nth(0), SOON);
        quantities.nth(1).fill(rest(2).toPlainString());
        day(days.nth(1), SOON.plusDays(7));
        done(form);
    }

    private void addAnArticle() {
        editor.button("Add new article").click();
        var form = form();
        field(form, "Name").fill(ADDED);
        field(form, "Unit").fill("pallets");
        editor.page().keyboard().press("Enter");
        field(form, "Accepted").fill("2");
        field(form, "Price").fill("120.5");
        day(field(form, "Delivery date"), SOON);
        done(form);
    }

    /** Enter closes the calendar that opens while one types. */
    private static void day(Locator field, LocalDate day) {
        field.fill(day.toString());
        field.press("Enter");
    }

    private Locator more(int line) {
        editor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("More about " + row(line) + ":"))
                .click();
        return form();
    }

    private Locator form() {
        var form = editor.page().getByRole(AriaRole.DIALOG);
        form.locator(".row-form").waitFor();
        return form;
    }

    private static Locator field(Locator form, String label) {
        return form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void done(Locator form) {
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Done").setExact(true))
                .click();
        form.locator(".row-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private String row(int line) {
        return "Row " + order.lines().get(line).ref();
    }

    private BigDecimal part(int line) {
        return ordered(line).divide(BigDecimal.valueOf(4), 2, RoundingMode.UP).stripTrailingZeros();
    }

    private BigDecimal rest(int line) {
        return ordered(line).subtract(part(line));
    }

    private BigDecimal ordered(int line) {
        return order.lines().get(line).quantity().value();
    }
}

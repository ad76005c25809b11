package org.orderportal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One order with everything that is known about it. */
record OrderPage(Page page) {

    static OrderPage shown(Page page, String number) {
        page.waitForURL("**/orders/*");
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(number).setLevel(1))
                .waitFor();
        return new OrderPage(page);
    }

    Locator text(String words) {
        return page.getByText(words).first();
    }
}

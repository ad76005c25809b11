package org.orderportal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** One order with everything that is known about it. */
record OrderPage(Page page) {

    private static final Pattern ADDRESS = Pattern.compile(".*/orders/[0-9A-Z]{13}.*");

    static OrderPage shown(Page page, String number) {
        page.waitForURL(ADDRESS);
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

package org.orderportal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Everything that arrived, taken in or not. */
record MessageLogPage(Page page) {

    static MessageLogPage open(Page page) {
        page.navigate("/messages");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
        return new MessageLogPage(page);
    }

    Locator text(String words) {
        return page.getByText(words).first();
    }
}

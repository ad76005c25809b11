package org.orderportal.journey;

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

    MessageLogPage search(String words) {
        page.locator("input[placeholder^='Search']").fill(words);
        page.keyboard().press("Enter");
        return this;
    }

    void openNewest() {
        page.locator("vaadin-grid a").first().click();
        page.waitForURL("**/messages/*");
    }
}

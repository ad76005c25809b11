package org.orderportal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Manage orders: the list that everyone sees first. */
record OrderListPage(Page page) {

    static OrderListPage open(Page page) {
        page.navigate("/orders");
        return shown(page);
    }

    static OrderListPage shown(Page page) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Manage orders"))
                .waitFor();
        return new OrderListPage(page);
    }

    OrderListPage search(String words) {
        page.getByLabel("Search").first().fill(words);
        page.keyboard().press("Enter");
        return this;
    }

    Locator order(String number) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(number).setExact(true));
    }

    OrderPage openOrder(String number) {
        order(number).click();
        return OrderPage.shown(page, number);
    }
}

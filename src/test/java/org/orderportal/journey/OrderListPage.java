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

    /** Returns when the list is that of the search: its rows have moved down by then, below the search's chip. */
    OrderListPage search(String words) {
        beginSearch(words);
        page.locator(".chip", new Page.LocatorOptions().setHasText(words)).waitFor();
        return this;
    }

    void beginSearch(String words) {
        page.getByLabel("Search").first().fill(words);
        page.keyboard().press("Enter");
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

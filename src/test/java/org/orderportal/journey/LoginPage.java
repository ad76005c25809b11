package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Where a visitor signs in. */
record LoginPage(Page page) {

    static LoginPage open(Page page) {
        page.navigate("/login");
        page.getByLabel("E-mail address").waitFor();
        assertThat(page.locator(".first-sight")).hasCount(0);
        return new LoginPage(page);
    }

    OrderListPage signIn(String email, String password) {
        enter(email, password);
        return OrderListPage.shown(page);
    }

    /** Signs somebody in whose list may be in any language. */
    Page enter(String email, String password) {
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        submit();
        return page;
    }

    LoginPage fail(String email, String password) {
        enter(email, password);
        page.waitForURL("**/login?error**");
        return this;
    }

    private void submit() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
    }
}

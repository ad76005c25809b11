package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody signs in by a passkey that they made in their settings, and no longer when it is removed. */
@ExtendWith({Browser.Provided.class, Portal.Provided.class})
class PasskeyJourney {

    @Test
    void a_passkey_is_made_signs_in_and_is_removed(Portal portal) {
        var page = portal.visitorByName(Look.DESK);
        var device = VirtualDevice.in(page);
        LoginPage.open(page).signIn(Portal.SUPPLIER, Portal.PASSWORD);
        page.navigate("/settings/profile");
        press(page, "Add a passkey");
        assertThat(page.getByText("Chrome, Linux").first()).isVisible();
        assertThat(page.getByText("not used yet")).isVisible();
        org.assertj.core.api.Assertions.assertThat(device.passkeys()).isEqualTo(1);

        signOut(page);
        press(page, "Sign in with a passkey");
        OrderListPage.shown(page);

        page.navigate("/settings/profile");
        assertThat(page.getByText("with a second factor").first()).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove Chrome, Linux"))
                .click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Remove").setExact(true))
                .click();
        assertThat(page.getByText("Chrome, Linux is removed.")).isVisible();

        signOut(page);
        press(page, "Sign in with a passkey");
        assertThat(page.getByText("No passkey signed you in.", new Page.GetByTextOptions().setExact(false)))
                .isVisible();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void signOut(Page page) {
        page.navigate("/orders");
        page.locator(".who").first().click();
        page.getByText("Sign out", new Page.GetByTextOptions().setExact(true))
                .last()
                .click();
        page.waitForURL("**/login");
    }
}

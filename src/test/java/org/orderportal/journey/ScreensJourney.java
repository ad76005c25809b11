package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.orderportal.SampleOrder;

/** Every screen, at both widths and in both schemes: no barrier, no sideways scroll, and a picture for the eye. */
@ExtendWith({Browser.Provided.class, Portal.Provided.class})
@Tag("screens")
class ScreensJourney {

    static final List<Look> LOOKS = Look.ALL;

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void login(Look look, Portal portal) {
        var login = LoginPage.open(portal.visitor(look));
        judge(login.page(), look, "login");

        login.fail("nobody@nowhere.example", "wrong");
        judge(login.page(), look, "login-error");
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void order_list(Look look, Portal portal) {
        var list = portal.supplier(look);
        judge(list.page(), look, "list");

        list.search("nothing-is-called-so");
        assertThat(list.page().getByText("No order matches")).isVisible();
        judge(list.page(), look, "list-empty");
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void order(Look look, Portal portal) {
        var page = portal.supplier(look).page();
        var number = "SCREEN-" + look;
        var upload = UploadPage.open(page).handIn(number + ".xml", SampleOrder.numbered(number));
        assertThat(upload.result(number)).isVisible();

        OrderListPage.open(page).search(number).openOrder(number);
        judge(page, look, "order");

        page.navigate("/orders/0000000000000");
        judge(page, look, "order-unknown");
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void upload(Look look, Portal portal) {
        var page = portal.supplier(look).page();
        var upload = UploadPage.open(page);
        judge(page, look, "upload-empty");

        var number = "UPLOAD-" + look;
        upload.handIn(number + ".xml", SampleOrder.numbered(number));
        assertThat(upload.result(number)).isVisible();
        upload.handIn("broken.xml", "<not-an-order/>");
        assertThat(upload.result("broken.xml")).isVisible();
        judge(page, look, "upload-results");
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void message_log(Look look, Portal portal) {
        var page = portal.supplier(look).page();
        var log = MessageLogPage.open(page);
        judge(page, look, "messages");

        log.openNewest();
        judge(page, look, "message");

        MessageLogPage.open(page).search("nothing-is-called-so");
        assertThat(page.getByText("Nothing found")).isVisible();
        judge(page, look, "messages-empty");
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void all_suppliers_seen_by_an_account_manager(Look look, Portal portal) {
        var page = portal.accountManager(look).page();
        judge(page, look, "list-manager");
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void while_an_answer_is_under_way(Look look, Portal portal) {
        var list = portal.supplier(look);
        var page = list.page();
        var held = new ArrayList<Route>();
        page.route("**/?v-r=uidl**", held::add);

        list.beginSearch("45");
        page.locator(".v-loading-indicator.second").waitFor();
        new Screen(page, look).pictureAtOnce("list-loading").does_not_scroll_sideways();

        // Nothing may still be held, or asked for, when the page is closed.
        page.unroute("**/?v-r=uidl**");
        held.forEach(Route::resume);
        page.locator(".v-loading-indicator.second")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static void judge(com.microsoft.playwright.Page page, Look look, String name) {
        new Screen(page, look).picture(name).does_not_scroll_sideways().has_no_grave_barrier();
    }
}

package org.orderportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.orderportal.base.security.Role;
import org.orderportal.order.OrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The order page in every state, in a real browser. The portal runs within the test, since the states need documents that
 * only the ledger knows yet.
 */
@PortalWithin
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("screens")
class OrderPageJourney {

    static final List<Look> LOOKS = Look.ALL;

    @Autowired
    OrderStates states;

    @LocalServerPort
    int port;

    private Browser browser;
    private String supplier;
    private String manager;

    @BeforeAll
    void start(Browser shared) {
        browser = shared;
        supplier = states.user(Role.SUPPLIER_USER);
        manager = states.user(Role.ACCOUNT_MANAGER);
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void every_state(Look look) {
        var page = signedIn(look, supplier);

        for (var state : OrderStates.State.values()) {
            var name = "order-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
            picture(page, look, name, states.in(state));
        }
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void numbers_and_what_they_open(Look look) {
        var page = signedIn(look, supplier);
        open(page, states.in(OrderStates.State.PARTLY_DELIVERED));

        page.locator("#articles-title").evaluate("heading => heading.scrollIntoView()");
        new Screen(page, look).picture("order-articles").has_no_grave_barrier();

        figure(page, "Left to deliver").click();
        PlaywrightAssertions.assertThat(
                        page.getByText("Dispatch advice DA-2026-0088").first())
                .isVisible();
        new Screen(page, look)
                .picture("order-entries")
                .does_not_scroll_sideways()
                .has_no_grave_barrier();
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(figure(page, "Left to deliver")).isFocused();
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void acts_of_an_account_manager(Look look) {
        var page = signedIn(look, manager);
        open(page, states.withLines("ACTS-" + look, 4));

        more(page).click();
        PlaywrightAssertions.assertThat(page.getByText("Answer the order first"))
                .isVisible();
        new Screen(page, look).picture("order-acts").does_not_scroll_sideways();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Hold"))
                .click();
        new Screen(page, look).picture("order-hold").does_not_scroll_sideways().has_no_grave_barrier();
        page.getByLabel("Reason").fill("The buyer’s credit is being looked at");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Hold").setExact(true))
                .click();

        PlaywrightAssertions.assertThat(page.locator(".badge").first()).hasText("On hold");
    }

    @Test
    void the_keyboard_walks_to_the_next_order_and_back() {
        var page = signedIn(Look.DESK, supplier);
        states.withLines("WALK-1", 1);
        var middle = states.withLines("WALK-2", 1);
        states.withLines("WALK-3", 1);
        page.navigate(url("/orders/" + middle + "?q=walk&sort=number"));
        PlaywrightAssertions.assertThat(heading(page)).hasText("WALK-2");

        page.keyboard().press("j");
        PlaywrightAssertions.assertThat(heading(page)).hasText("WALK-3");
        page.keyboard().press("j");
        PlaywrightAssertions.assertThat(page.getByText("This is the last order of the list."))
                .isVisible();
        page.keyboard().press("Alt+ArrowUp");
        PlaywrightAssertions.assertThat(heading(page)).hasText("WALK-2");
        page.keyboard().press("k");
        PlaywrightAssertions.assertThat(heading(page)).hasText("WALK-1");
        assertThat(page.url()).contains("q=walk").contains("sort=number");
    }

    @Test
    void a_letter_that_is_typed_does_not_walk() {
        var page = signedIn(Look.DESK, manager);
        states.withLines("TYPED-1", 1);
        page.navigate(url("/orders/" + states.withLines("TYPED-2", 1) + "?q=typed&sort=-number"));
        more(page).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Hold"))
                .click();

        page.getByLabel("Reason").pressSequentially("jjj kk");

        PlaywrightAssertions.assertThat(page.getByLabel("Reason")).hasValue("jjj kk");
        PlaywrightAssertions.assertThat(heading(page)).hasText("TYPED-2");
    }

    @Test
    void ten_thousand_rows_weigh_no_more_than_twenty_five() {
        var page = signedIn(Look.DESK, supplier);
        open(page, states.withLines("FIRST", 25));
        var few = bytesOf(page, states.withLines("FEW", 25));
        var many = bytesOf(page, states.withLines("MANY", 10_000));

        assertThat(many).isPositive().isLessThan(2 * few);
        page.locator("#articles-title").evaluate("heading => heading.scrollIntoView()");
        page.locator(".article-grid").evaluate("grid => grid.scrollToIndex(9_999)");
        PlaywrightAssertions.assertThat(page.getByText("size 9999")).isVisible();
        new Screen(page, Look.DESK).picture("order-10000-rows");
    }

    private long bytesOf(Page page, OrderId order) {
        var bytes = new AtomicLong();
        var network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                finished -> bytes.addAndGet(finished.get("encodedDataLength").getAsLong()));
        open(page, order);
        network.detach();
        return bytes.get();
    }

    private Page signedIn(Look look, String email) {
        return browser.signedIn(look, url(""), email, OrderStates.PASSWORD).page();
    }

    private void picture(Page page, Look look, String name, OrderId order) {
        open(page, order);
        new Screen(page, look).picture(name).does_not_scroll_sideways().has_no_grave_barrier();
    }

    private void open(Page page, OrderId order) {
        page.navigate(url("/orders/" + order));
        page.locator("button.figure").first().waitFor();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator more(Page page) {
        return page.locator(".act-menu vaadin-menu-bar-button").first();
    }

    private static Locator figure(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}

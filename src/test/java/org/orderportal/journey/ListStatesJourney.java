package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.orderportal.base.security.Role;
import org.orderportal.order.ManyOrders;
import org.orderportal.order.OrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Manage orders as one sees it seldom: without its database, with very many orders, and while new ones come in. */
@PortalWithin
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("screens")
class ListStatesJourney {

    static final List<Look> LOOKS = Look.ALL;
    private static final int DOUBLINGS = 13;
    private static final int ORDERS = 1 << DOUBLINGS;

    @Autowired
    OrderStates states;

    @Autowired
    ManyOrders many;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private String supplier;

    @BeforeAll
    void somebody() {
        supplier = states.user(Role.SUPPLIER_USER);
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void the_database_does_not_answer(Look look, Browser browser) {
        states.in(OrderStates.State.NOT_ANSWERED);
        var page = open(browser, look);
        database.sql("alter table order_listing rename to order_listing_away").update();
        try {
            page.navigate("/orders");
            assertThat(page.getByText("The orders could not be read")).isVisible();
            judge(page, look, "list-error");
        } finally {
            database.sql("alter table order_listing_away rename to order_listing")
                    .update();
        }

        button(page, "Try again").click();
        assertThat(page.locator(".order-link").first()).isVisible();
    }

    @ParameterizedTest(name = "at {0}")
    @FieldSource("LOOKS")
    void an_order_comes_in(Look look, Browser browser) {
        states.in(OrderStates.State.NOT_ANSWERED);
        var page = browser.visitor(look, origin());
        page.clock().install();
        LoginPage.open(page).signIn(supplier, OrderStates.PASSWORD);
        assertThat(page.locator(".order-link").first()).isVisible();
        var number = "NEW-" + UUID.randomUUID();
        states.withLines(number, 1);

        page.clock().fastForward(61_000);
        assertThat(page.getByText("1 new order · Show")).isVisible();
        judge(page, look, "list-news");

        page.getByText("1 new order · Show").click();
        assertThat(page.getByText(number).first()).isVisible();
        assertThat(page.locator(".order-news-pill")).isHidden();
    }

    @Test
    void very_many_orders(Browser browser) {
        withManyOrders(first -> LOOKS.forEach(look -> {
            var page = open(browser, look);
            a_list_ends_after_five_thousand_orders_and_goes_on_from_there(page, look, first);
            a_search_that_looked_at_many_in_vain_says_how_far_it_came_and_goes_on(page, look);
        }));
    }

    private static void a_list_ends_after_five_thousand_orders_and_goes_on_from_there(
            Page page, Look look, OrderId first) {
        page.navigate("/orders?row=" + new OrderId(first.value() + ORDERS - 4_990));
        page.locator("vaadin-grid").evaluate("grid => grid.scrollToIndex(4_999)");
        assertThat(button(page, "Go on from here")).isVisible();
        page.locator("vaadin-grid:not([loading])").waitFor();
        judge(page, look, "list-full");

        button(page, "Go on from here").click();
        assertThat(page.getByText("From order")).isVisible();
        new Screen(page, look).picture("list-gone-on").does_not_scroll_sideways();
    }

    private static void a_search_that_looked_at_many_in_vain_says_how_far_it_came_and_goes_on(Page page, Look look) {
        page.navigate("/orders?least=1000&most=2000");
        assertThat(page.getByText("Nothing found so far")).isVisible();
        judge(page, look, "list-searched-back");

        button(page, "Continue").click();
        assertThat(page.locator(".order-link").first()).isVisible();
    }

    /** One an hour; the older ones, from the 2,193rd on, are of 1,240.50, which no order of another journey is. */
    private void withManyOrders(Consumer<OrderId> work) {
        var first = states.withLines("FIRST-" + UUID.randomUUID(), 1);
        many.like(first, DOUBLINGS, () -> {
            var id = first.value();
            spread("purchase_order", "id", id);
            spread("order_listing", "order_id", id);
            database.sql("update purchase_order set number = concat('45', 10000 + id - %d) where id between %d and %d"
                            .formatted(id, id + 1, id + ORDERS - 1))
                    .update();
            work.accept(first);
        });
    }

    private void spread(String table, String id, long first) {
        var last = first + ORDERS - 1;
        database.sql("""
                        update %1$s set received_at = dateadd(hour, %2$s - %4$d, received_at),
                            amount = case when %2$s < %3$d + 6000 then 1240.5 else 320 end
                        where %2$s between %3$d and %4$d""".formatted(table, id, first, last)).update();
    }

    private Page open(Browser browser, Look look) {
        return browser.signedIn(look, origin(), supplier, OrderStates.PASSWORD).page();
    }

    private String origin() {
        return "http://localhost:" + port;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static void judge(Page page, Look look, String name) {
        new Screen(page, look).picture(name).does_not_scroll_sideways().has_no_grave_barrier();
    }
}

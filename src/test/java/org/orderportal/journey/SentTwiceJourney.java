package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.orderportal.base.security.Role;
import org.orderportal.order.OrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One answer that is sent more often than once goes out once. */
@PortalWithin
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentTwiceJourney {

    @Autowired
    OrderStates states;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private String supplier;

    @BeforeAll
    void somebody() {
        supplier = states.user(Role.SUPPLIER_USER);
    }

    @Test
    void a_double_click_sends_one_document(Browser browser) {
        var order = order();
        var editor = ResponseEditorPage.open(signedIn(browser), order);

        editor.button(ResponseEditorPage.SEND).dblclick();

        DocumentPage.shown(editor.page());
        assertThat(editor.page().locator(".sent-notice")).hasCount(1);
        assertThat(editor.page().locator("vaadin-notification-card")).hasCount(0);
        isSentOnce(order);
    }

    @Test
    void of_two_windows_with_the_same_draft_the_second_is_told_that_it_was_sent(Browser browser) {
        var order = order();
        var one = ResponseEditorPage.open(signedIn(browser), order);
        var other = besides(one);

        one.button(ResponseEditorPage.SEND).click();
        var sent = DocumentPage.shown(one.page());
        other.button(ResponseEditorPage.SEND).click();

        assertThat(other.notice("This response has been sent; nothing can be changed in it any more."))
                .isInViewport();
        assertThat(other.button(ResponseEditorPage.SEND)).isHidden();
        isSentOnce(order);
        other.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the response"))
                .click();
        assertThat(DocumentPage.shown(other.page()).id()).isEqualTo(sent.id());
    }

    @Test
    void what_was_typed_into_a_draft_that_is_sent_meanwhile_is_not_said_to_be_a_conflict(Browser browser) {
        var order = order();
        var one = ResponseEditorPage.open(signedIn(browser), order);
        var other = besides(one);

        one.button(ResponseEditorPage.SEND).click();
        DocumentPage.shown(one.page());
        other.field("Message to buyer").fill("One more thing");
        other.button(ResponseEditorPage.SEND).click();

        assertThat(other.notice("This response has been sent")).hasCount(1);
        assertThat(other.page().locator("vaadin-notification-card")).hasCount(0);
        isSentOnce(order);
    }

    /** A second window with the same draft, which nobody tells what happens in the first. */
    private static ResponseEditorPage besides(ResponseEditorPage one) {
        var page = one.page().context().newPage();
        page.route("**/poll/**", unasked -> unasked.abort());
        page.navigate(one.page().url());
        return ResponseEditorPage.shown(page);
    }

    private void isSentOnce(OrderId order) {
        assertThat(count("select count(*) from document where order_id = :order", order))
                .isEqualTo(1);
        assertThat(count("select count(*) from document where order_id = :order and state = 'SENT'", order))
                .isEqualTo(1);
    }

    private int count(String question, OrderId order) {
        return database.sql(question)
                .param("order", order.value())
                .query(Integer.class)
                .single();
    }

    private OrderId order() {
        return states.withLines("TWICE-" + UUID.randomUUID(), 3);
    }

    private Page signedIn(Browser browser) {
        return browser.signedIn(Look.DESK, "http://localhost:" + port, supplier, OrderStates.PASSWORD)
                .page();
    }
}

package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orderportal.SampleOrder;

/** Two suppliers at work at the same time: neither finds a trace of the other's orders. */
@ExtendWith({Browser.Provided.class, Portal.Provided.class})
class TwoSuppliersJourney {

    private static final String ANOTHER_SUPPLIER = "mikko@pohjantahti.example";

    @Test
    void another_suppliers_order_is_like_one_that_does_not_exist(Portal portal) {
        var number = "PRIVATE-1";
        var owner = portal.supplier(Look.DESK).page();
        var upload = UploadPage.open(owner).handIn(number + ".xml", SampleOrder.numbered(number));
        assertThat(upload.result(number)).isVisible();
        OrderListPage.open(owner).search(number).openOrder(number);
        var link = URI.create(owner.url()).getPath();

        var other = LoginPage.open(portal.visitor(Look.DESK))
                .signIn(ANOTHER_SUPPLIER, Portal.PASSWORD)
                .page();

        var found = OrderListPage.open(other).search(number);
        assertThat(other.getByText("No order matches")).isVisible();
        assertThat(found.order(number)).hasCount(0);
        assertThat(answerTo(other, link)).isEqualTo(answerTo(other, "/orders/0000000000000"));
        other.navigate("/messages");
        assertThat(other.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Message log")))
                .isVisible();
        assertThat(other.getByText(number)).hasCount(0);

        owner.navigate(link);
        OrderPage.shown(owner, number);
    }

    private static String answerTo(Page page, String link) {
        page.navigate(link);
        page.getByText("There is nothing here").waitFor();
        return page.locator("body").innerText();
    }
}

package org.orderportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderportal.SampleOrder;

@ExtendWith({Browser.Provided.class, Portal.Provided.class})
class SupplierJourney {

    static Stream<Look> widths() {
        return Stream.of(Look.DESK, Look.PHONE);
    }

    @ParameterizedTest(name = "at {0}")
    @MethodSource("widths")
    void a_supplier_signs_in_uploads_an_order_finds_it_and_opens_it(Look look, Portal portal) {
        var number = "JOURNEY-" + look.width();
        var page = portal.supplier(look).page();

        var upload = UploadPage.open(page).handIn(number + ".xml", SampleOrder.numbered(number));
        assertThat(upload.result(number)).isVisible();

        var list = OrderListPage.open(page).search(number);
        assertThat(list.order(number)).isVisible();

        var order = list.openOrder(number);
        assertThat(order.text("Region Nordmark")).isVisible();
        assertThat(order.text("Elastic bandage 8 cm x 5 m")).isVisible();
        assertThat(order.text("Please ring the bell at goods reception B.")).isVisible();
    }

    @Test
    void a_row_opens_wherever_it_is_clicked_and_with_control_in_a_window_of_its_own(Portal portal) {
        var page = portal.supplier(Look.DESK).page();
        var amount = page.locator("vaadin-grid-cell-content .num").first();
        var withControl = new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL));

        var other = page.waitForPopup(() -> amount.click(withControl));
        assertThat(other.locator(".action-bar")).isVisible();
        assertThat(page.locator(".order-link").first()).isVisible();

        var order = page.locator(".order-link").first().innerText();
        amount.click();
        OrderPage.shown(page, order);
    }
}

package org.orderportal.invoice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.AnyDatabase;
import org.orderportal.order.ui.OrderSamples;

/** What an editor of invoices says of what is written, before anybody sends it. */
@AnyDatabase
@ViewPackages(packages = {"org.orderportal.invoice.ui", "org.orderportal.order.ui", "org.orderportal.document.ui"})
class SaidWhileWrittenTest extends EditedInvoice {

    private TextField number() {
        return find(TextField.class).withCaption("Number").single();
    }

    private List<String> toLookAt() {
        return find(NativeButton.class).all().stream()
                .map(button -> button.getElement().getTextRecursively())
                .toList();
    }

    private void another(String price, long per) {
        order = samples.order(
                "4500081280",
                samples.company("Region Uppsala"),
                supplier,
                LocalDate.now().plusDays(9),
                List.of(OrderSamples.priced("10", "Hex bolt M8", 10, price, per)));
        open();
    }

    @Test
    void a_number_that_another_invoice_had_is_wrong_at_its_field_until_it_is_another_one() {
        open();
        test(number()).setValue("2026-17");
        roundTrip();
        assertThat(number().isInvalid()).isFalse();
        send();
        another("12.5", 1);

        test(number()).setValue("2026-17");
        roundTrip();

        assertThat(number().isInvalid()).isTrue();
        assertThat(number().getErrorMessage()).isEqualTo("The number 2026-17 was used before. Choose another one.");
        assertThat(toLookAt()).anyMatch(words -> words.contains("The number 2026-17 was used before."));

        test(number()).setValue("2026-18");
        roundTrip();

        assertThat(number().isInvalid()).isFalse();
    }

    @Test
    void a_draft_whose_number_another_invoice_got_meanwhile_says_so_when_it_is_opened() {
        open();
        test(number()).setValue("2026-17");
        roundTrip();
        var first = order;
        another("12.5", 1);
        test(number()).setValue("2026-17");
        roundTrip();
        send();
        order = first;

        open();

        assertThat(number().isInvalid()).isTrue();
    }

    @Test
    void the_price_that_was_agreed_on_is_told_as_prices_are_written() {
        another("2192.4", 1);

        type(0, "price", "2300");

        assertThat(toLookAt()).anyMatch(words -> words.contains("2,192.40 was agreed on"));
    }
}

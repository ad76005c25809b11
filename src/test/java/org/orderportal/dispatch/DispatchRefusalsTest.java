package org.orderportal.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Quantity;
import org.orderportal.document.DraftRefused;
import org.orderportal.document.FieldAddress;
import org.orderportal.party.BuyerRules;
import org.orderportal.response.OrderToAnswer;

/** What keeps a dispatch from leaving: the buyer's rules, and what the electronic document wants. */
class DispatchRefusalsTest extends DispatchingSupplier {

    @Test
    void what_a_buyer_blocks_does_not_leave() {
        order = receive(OrderToAnswer.lines(10));
        demand(true, true, false, false);
        var draft = only("11");

        assertThatThrownBy(() -> send(draft)).isInstanceOf(DraftRefused.class);
        assertThat(problems(draft)).containsExactly("ERROR dispatch.problem.too-much");
    }

    @Test
    void an_article_without_a_number_is_asked_for_once_and_remembered() {
        order = receive(List.of(unnamed("10", 5)));
        var draft = open();
        assertThat(problems(draft)).containsExactly("ERROR dispatch.problem.item-id");
        write(draft, line(0), DispatchField.ITEM_ID, "W-77");

        var receipt = send(draft);

        assertThat(xml(receipt)).contains("<cbc:ID>W-77</cbc:ID>");
        order = receive(List.of(unnamed("1", 3)));
        assertThat(problems(open())).isEmpty();
        assertThat(form(open()).row(line(0)).article().sellersItemId()).isEqualTo("W-77");
    }

    private static org.orderportal.order.OrderedLine unnamed(String ref, long quantity) {
        var line = OrderToAnswer.line(ref, quantity, "10");
        return new org.orderportal.order.OrderedLine(
                line.ref(),
                line.quantity(),
                line.unit(),
                "Window frame, as drawn",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                line.price(),
                null,
                null,
                List.of(),
                line.vat(),
                null,
                null,
                null,
                null);
    }

    @Test
    void a_buyer_that_takes_everything_at_once_gets_everything_at_once() {
        demand(false, false, false, false);
        var draft = only("10");

        assertThat(problems(draft))
                .containsExactly("ERROR dispatch.problem.all-at-once", "ERROR dispatch.problem.all-at-once");
    }

    @Test
    void a_buyer_that_wants_a_tracking_number_and_packages_is_told_them() {
        demand(false, true, true, true);
        var draft = open();

        assertThat(problems(draft))
                .containsExactly("ERROR dispatch.problem.tracking-missing", "ERROR dispatch.problem.packages-missing");
    }

    @Test
    void nothing_is_sent_where_nothing_leaves() {
        var draft = open();
        write(draft, FieldAddress.ALL_ROWS, DispatchField.INCLUDED, "false");

        assertThat(problems(draft)).containsExactly("ERROR dispatch.problem.nothing-leaves");
        assertThatThrownBy(() -> send(draft)).isInstanceOf(DraftRefused.class);
    }

    @Test
    void an_address_whose_country_is_taken_away_does_not_vanish_from_the_document() {
        var draft = open();
        write(draft, FieldAddress.HEADER, DispatchField.PLACE_COUNTRY, "");
        write(draft, FieldAddress.HEADER, DispatchField.BUYER_COUNTRY, "");
        write(draft, FieldAddress.HEADER, DispatchField.FROM_COUNTRY, "");

        assertThat(form(draft).problems())
                .extracting(problem -> problem.at().field() + " " + problem.key())
                .containsExactly(
                        "buyerCountry dispatch.problem.country",
                        "placeCountry dispatch.problem.country",
                        "fromCountry dispatch.problem.country");
        assertThatThrownBy(() -> send(draft)).isInstanceOf(DraftRefused.class);
    }

    @Test
    void a_place_that_the_order_names_is_named_and_one_that_goods_leave_from_need_not_be() {
        var draft = open();
        for (var place : List.of("place", "from")) {
            for (var part : List.of("Name", "Street", "City", "PostalCode", "Country")) {
                write(draft, FieldAddress.HEADER, place + part, "");
            }
        }

        assertThat(form(draft).problems())
                .extracting(problem -> problem.at().field() + " " + problem.key())
                .containsExactly("placeName dispatch.problem.place-name", "placeCountry dispatch.problem.country");
    }

    @Test
    void less_than_nothing_is_named_once_and_counts_for_nothing() {
        order = receive(OrderToAnswer.lines(10));
        demand(false, false, true, false);
        var draft = only("10");
        var unit = karin.call(() -> packages.addUnit(draft, UnitKind.BOX));
        karin.call(() -> packages.putIn(draft, unit, line(0)));
        write(draft, line(0), DispatchField.SERIALS, "SN-1");
        write(draft, line(0), DispatchField.QUANTITY, "-3");

        assertThat(form(draft).problems())
                .extracting(problem -> problem.at().field() + " " + problem.key())
                .containsExactly("quantity dispatch.problem.negative");
        assertThat(form(draft).row(line(0)).rest()).isEqualTo(Quantity.of(10));
    }

    @Test
    void less_than_nothing_never_comes_is_named_once_and_counts_for_nothing() {
        order = receive(OrderToAnswer.lines(10));
        var draft = open();
        write(draft, line(0), DispatchField.NEVER, "-3");

        assertThat(problems(draft)).containsExactly("ERROR dispatch.problem.negative");
        assertThat(form(draft).row(line(0)).later()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void more_than_a_buyer_puts_up_with_is_warned_about_with_how_much_that_is() {
        order = receive(OrderToAnswer.lines(10));
        tolerate(10);
        assertThat(problems(only("11"))).isEmpty();

        var draft = only("12");

        assertThat(form(draft).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("dispatch.problem.more-than-tolerated");
            assertThat(problem.arguments()).map(Object::toString).containsExactly("2", "Region Nordmark", "10");
        });
    }

    private void tolerate(long percent) {
        demand(BuyerRules.DEFAULT, Quantity.of(percent), false, true, false, false);
    }

    private void demand(boolean blocksMore, boolean takesParts, boolean wantsPackages, boolean wantsTracking) {
        demand(BuyerRules.DEFAULT, Quantity.ZERO, blocksMore, takesParts, wantsPackages, wantsTracking);
    }

    private void demand(
            BuyerRules usual,
            Quantity tolerance,
            boolean blocksMore,
            boolean takesParts,
            boolean wantsPackages,
            boolean wantsTracking) {
        samples.demand(
                buyer,
                new BuyerRules(
                        usual.responseRequired(),
                        null,
                        usual.allowedChanges(),
                        false,
                        Quantity.ZERO,
                        tolerance,
                        blocksMore,
                        takesParts,
                        wantsPackages,
                        wantsTracking,
                        null,
                        usual.invoiceBase(),
                        Quantity.ZERO,
                        usual.requiredReferences()));
    }
}

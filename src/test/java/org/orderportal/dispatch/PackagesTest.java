package org.orderportal.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Gs1;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.DocumentId;
import org.orderportal.response.OrderToAnswer;

/** "12 boxes of 20" becomes boxes with numbers, on pallets, without anybody knowing GS1. */
class PackagesTest extends DispatchingSupplier {

    private DocumentId draft;

    @BeforeEach
    void a_draft_of_a_company_with_a_prefix() {
        draft = open();
        run(() -> packages.rememberPrefix(draft, "7350001"));
    }

    private void pack(int line, int count, long each, UnitKind on) {
        run(() ->
                packages.pack(draft, new BoxOrder(line(line), count, Quantity.of(each), UnitKind.BOX, null, on, true)));
    }

    @Test
    void twelve_boxes_of_twenty_are_twelve_boxes_with_numbers_of_their_own() {
        pack(1, 12, 20, null);

        var units = form(draft).units();
        assertThat(units).hasSize(12).allSatisfy(unit -> {
            assertThat(unit.kind()).isEqualTo(UnitKind.BOX);
            assertThat(Gs1.isSscc(Objects.requireNonNull(unit.sscc()))).isTrue();
            assertThat(unit.contents())
                    .singleElement()
                    .satisfies(content -> assertThat(content.quantity()).isEqualTo(Quantity.of(20)));
        });
        assertThat(new HashSet<>(units.stream().map(DispatchUnit::sscc).toList()))
                .hasSize(12);
        assertThat(form(draft).unpacked(line(1))).isEqualTo(Quantity.ZERO);
    }

    @Test
    void the_last_box_holds_what_is_left() {
        pack(0, 3, 4, null);

        assertThat(form(draft).units())
                .extracting(unit -> String.valueOf(unit.contents().getFirst().quantity()))
                .containsExactly("4", "4", "2");
    }

    @Test
    void a_mixed_pallet_carries_boxes_of_three_rows() {
        pack(1, 10, 24, UnitKind.PALLET);
        var pallet = form(draft).units().getFirst();
        var on = pallet.key();
        run(() -> packages.pack(draft, new BoxOrder(line(0), 1, Quantity.of(10), UnitKind.BOX, on, null, true)));
        run(() -> packages.pack(draft, new BoxOrder(line(2), 1, Quantity.of(6), UnitKind.BOX, on, null, true)));

        var receipt = send(draft);

        var said = karin.call(() -> advices.said(documents.details(receipt.id())));
        assertThat(said.outermostUnits())
                .singleElement()
                .satisfies(unit -> assertThat(unit.kind()).isEqualTo(UnitKind.PALLET));
        assertThat(said.units()).hasSize(13);
        assertThat(xml(receipt).split("schemeID=\"SSCC\">" + pallet.sscc(), -1)).hasSize(4);
        assertThat(xml(receipt).split("<cac:Package>", -1)).hasSize(13);
    }

    @Test
    void units_move_from_one_pallet_to_another_and_never_onto_themselves() {
        pack(1, 2, 120, UnitKind.PALLET);
        var units = form(draft).units();
        var pallet = units.get(0).key();
        var box = units.get(1).key();
        var second = karin.call(() -> packages.addUnit(draft, UnitKind.PALLET));
        var move = new HashMap<String, String>();
        move.put(box, second);

        run(() -> packages.moveTo(draft, move));
        assertThat(form(draft).unit(second).orElseThrow().carries()).containsExactly(box);
        move.clear();
        move.put(second, box);
        run(() -> packages.moveTo(draft, move));

        assertThat(form(draft).unit(second).orElseThrow().on()).isNull();
        assertThat(form(draft).unit(pallet).orElseThrow().carries()).hasSize(1);
    }

    @Test
    void a_pallet_that_is_removed_leaves_its_boxes() {
        pack(0, 2, 5, UnitKind.PALLET);
        var pallet = form(draft).units().getFirst().key();

        run(() -> packages.removeUnits(draft, List.of(pallet)));

        assertThat(form(draft).units())
                .hasSize(2)
                .allSatisfy(unit -> assertThat(unit.on()).isNull());
    }

    @Test
    void more_than_leaves_cannot_be_packed_and_less_is_worth_a_look() {
        pack(0, 1, 10, null);
        write(draft, line(0), DispatchField.QUANTITY, "8");
        assertThat(problems(draft)).contains("ERROR dispatch.problem.packed-too-much");

        write(draft, line(0), DispatchField.QUANTITY, "10");
        assertThat(problems(draft))
                .containsExactly("WARNING dispatch.problem.not-packed", "WARNING dispatch.problem.not-packed");
        assertThatThrownBy(() -> pack(0, 1, 10, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("dispatch.pack.all-packed"));
    }

    @Test
    void a_number_that_is_typed_is_checked_and_borne_once() {
        pack(0, 2, 5, null);
        var units = form(draft).units();
        write(draft, units.get(0).key(), DispatchField.SSCC, "373500010000000017");
        assertThat(problems(draft)).contains("ERROR dispatch.problem.sscc");

        write(
                draft,
                units.get(0).key(),
                DispatchField.SSCC,
                "(00) " + units.get(1).sscc());
        assertThat(problems(draft).stream().filter("ERROR dispatch.problem.sscc-twice"::equals))
                .hasSize(2);
    }

    @Test
    void no_other_document_bears_a_number_as_long_as_the_first_one_counts() {
        pack(0, 1, 10, null);
        var sscc = Objects.requireNonNull(form(draft).units().getFirst().sscc());
        var first = send(draft);
        order = receive(OrderToAnswer.lines(4));
        var second = open();
        var unit = karin.call(() -> packages.addUnit(second, UnitKind.BOX));
        karin.call(() -> packages.putIn(second, unit, line(0)));
        write(second, unit, DispatchField.SSCC, sscc);

        assertThatThrownBy(() -> send(second)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("document.claimed");
            assertThat(Arrays.asList(refusal.arguments())).containsExactly(sscc);
        });
        karin.call(() -> sending.declareVoid(first.id()));

        assertThat(send(second).number()).isEqualTo("DA-2");
    }

    @Test
    void without_a_prefix_a_number_is_not_made_and_one_that_is_none_is_refused() {
        assertThatThrownBy(() -> run(() -> packages.rememberPrefix(draft, "12")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("party.gs1-prefix.wrong"));
        run(() -> packages.rememberPrefix(draft, ""));
        var unit = karin.call(() -> packages.addUnit(draft, UnitKind.BOX));

        assertThat(form(draft).unit(unit).orElseThrow().sscc()).isNull();
        assertThatThrownBy(() -> karin.call(() -> packages.makeSscc(draft, unit)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("dispatch.sscc.no-prefix"));
    }
}

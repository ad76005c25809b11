package org.orderportal.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderportal.base.Quantity;
import org.orderportal.document.DocumentState;
import org.orderportal.document.DraftRefused;
import org.orderportal.document.FieldAddress;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.Posting;
import org.orderportal.order.ResponseFacet;

/** What an answer that went out means for the next one: what it begins with, what holds, and what is taken back. */
class NewerResponsesTest extends AnsweringSupplier {

    @Test
    void a_newer_answer_begins_with_what_counts_and_takes_its_place() {
        var first = open();
        write(first, line(0), ResponseField.ACCEPTED, "6");
        write(first, line(0), ResponseField.PRICE, "11");
        write(first, line(1), ResponseField.NOTE, "Careful");
        write(first, "", ResponseField.MESSAGE, "Thank you");
        karin.call(() -> {
            split(first, details().lines().get(2).id());
            return drafts.addRow(first, ResponseField.CHARGE, null, "c");
        });
        var parts = karin.call(() -> responses.form(first)).partsOf(line(2));
        write(first, parts.getFirst().key(), ResponseField.QUANTITY, "2");
        write(first, parts.getLast().key(), ResponseField.QUANTITY, "4");
        var charge = karin.call(() -> responses.form(first)).extras().getFirst().key();
        write(first, charge, ResponseField.DESCRIPTION, "Freight");
        write(first, charge, ResponseField.AMOUNT, "250");
        var sent = send(first);

        var second = open();

        var form = karin.call(() -> responses.form(second));
        assertThat(form.replaces()).contains(sent.number());
        assertThat(form.row(line(0)))
                .returns(Quantity.of(6), ResponseRow::accepted)
                .returns(false, ResponseRow::termsChanged);
        assertThat(form.text(new FieldAddress(line(0), ResponseField.PRICE))).isEqualTo("11");
        assertThat(form.row(line(1)).note()).isEqualTo("Careful");
        assertThat(form.row(line(2)).parts()).hasSize(2);
        assertThat(form.text(FieldAddress.header(ResponseField.MESSAGE))).isEqualTo("Thank you");
        assertThat(form.extras()).singleElement().returns("Freight", ResponseExtra::description);
        write(second, line(0), ResponseField.ACCEPTED, "10");
        var newer = send(second);
        assertThat(xml(newer)).contains("Replaces order response " + sent.number());
        assertThat(details().lines().getFirst().quantities().confirmed()).isEqualTo(Quantity.of(10));
        assertThat(status().response()).isEqualTo(ResponseFacet.ACCEPTED_WITH_CHANGES);

        karin.call(() -> sending.undo(newer.id()));

        assertThat(details().lines().getFirst().quantities().confirmed()).isEqualTo(Quantity.of(6));
        assertThat(accept(order).state()).isEqualTo(DocumentState.SENT);
        assertThat(status().response()).isEqualTo(ResponseFacet.ACCEPTED);
    }

    @Test
    void an_article_that_was_added_before_is_answered_like_any_row() {
        var first = open();
        var added = karin.call(() -> drafts.addRow(first, ResponseField.ADDED, null, "a"));
        write(first, added.key(), ResponseField.NAME, "Washer");
        write(first, added.key(), ResponseField.ACCEPTED, "3");
        send(first);
        var more = open();
        write(more, line(3), ResponseField.ACCEPTED, "4");
        send(more);
        assertThat(details().lines().getLast().quantities().confirmed()).isEqualTo(Quantity.of(4));

        var none = open();
        write(none, line(3), ResponseField.REJECT, "true");
        var receipt = send(none);

        assertThat(details().lines()).hasSize(3);
        assertThat(status().response()).isEqualTo(ResponseFacet.ACCEPTED);
        assertThat(xml(receipt)).contains("<cbc:LineStatusCode>7<");
    }

    @Test
    void what_is_taken_back_leaves_the_order_as_it_was_and_the_writing_as_a_draft() {
        var before = status();
        var draft = open();
        write(draft, line(0), ResponseField.ACCEPTED, "6");
        var receipt = send(draft);

        karin.call(() -> sending.undo(receipt.id()));

        assertThat(status()).isEqualTo(before);
        assertThat(history()).contains("response-withdrawn " + receipt.number());
        var again = open();
        assertThat(again).isNotEqualTo(draft);
        assertThat(karin.call(() -> responses.form(again)).row(line(0)).accepted())
                .isEqualTo(Quantity.of(6));
        assertThat(send(again).state()).isEqualTo(DocumentState.SENT);
    }

    @Test
    void goods_that_went_hold_the_terms_of_their_row() {
        accept(order);
        var line = details().lines().getFirst().id();
        var source = new Posting.Source(DocumentKind.DISPATCH_ADVICE, System.nanoTime(), "DA-1");
        samples.post(
                order,
                new Posting.Dispatch(
                        source, List.of(new Posting.DispatchedLine(line, null, Quantity.of(4), Quantity.ZERO))));
        var draft = open();
        write(draft, line(0), ResponseField.ACCEPTED, "3");
        write(draft, line(0), ResponseField.PRICE, "12");

        assertThatThrownBy(() -> send(draft))
                .isInstanceOfSatisfying(
                        DraftRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.key())
                                .containsExactlyInAnyOrder(
                                        "response.problem.below-dispatched", "response.problem.under-way"));
        assertThat(karin.call(() -> responses.form(draft)).whyNot(line(0), ResponseField.PRICE))
                .isPresent();
        write(draft, line(0), ResponseField.ACCEPTED, "4");
        write(draft, line(0), ResponseField.PRICE, "10");
        assertThat(send(draft).state()).isEqualTo(DocumentState.SENT);
    }

    @Test
    void who_began_before_another_answer_was_sent_has_to_look_first() {
        var draft = open();
        write(draft, line(1), ResponseField.NOTE, "Careful");
        var other = accept(order);

        assertThatThrownBy(() -> send(draft))
                .isInstanceOfSatisfying(
                        DraftRefused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .returns("response.problem.answered-meanwhile", problem -> problem.key())
                                .returns(List.of(other.number()), problem -> problem.arguments()));
        karin.call(() -> {
            responses.goOn(draft);
            return true;
        });
        assertThat(xml(send(draft))).contains("Replaces order response " + other.number());
    }
}

package org.orderportal.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderportal.document.AnswerStatus;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.BuyerAnswered;
import org.orderportal.document.DocumentFilter;
import org.orderportal.document.DocumentFilter.Answered;
import org.orderportal.document.FieldAddress;
import org.orderportal.exchange.Acting;
import org.orderportal.exchange.AnswerLetter;
import org.orderportal.exchange.Digest;
import org.orderportal.exchange.MessageStatus;
import org.orderportal.order.Folder;
import org.orderportal.order.Headline;
import org.orderportal.order.OrderTroubles;
import org.orderportal.response.OrderToAnswer;

/** What a buyer says about an invoice, and what follows from it. */
class BuyersAnswersTest extends AnsweredInvoice {

    @ParameterizedTest
    @EnumSource(AnswerStatus.class)
    void each_status_is_kept_told_and_listed(AnswerStatus status) {
        var letter = says(status.name()).because("OPStatusReason", "PRI", "Price of row 1");

        var result = take(letter);

        assertThat(result.status()).isEqualTo(MessageStatus.ANSWER_KEPT);
        assertThat(result.order()).isEqualTo(order);
        assertThat(counting()).isEqualTo(status);
        assertThat(history()).contains("answer-" + status + " " + invoice.number() + " : Price of row 1");
        assertThat(found(DocumentFilter.ALL.withAnswered(Answered.valueOf(status.name()))))
                .containsExactly(invoice.id());
        assertThat(Digest.of(Acting.OPERATOR
                        .call(() -> log.original(result.messageId()))
                        .bytes()))
                .isEqualTo(Digest.of(letter.bytes()));
        assertThat(troubles().invoiceDisputed()).isEqualTo(status.callsForSupplier());
        assertThat(sums(0).invoiced().value()).isEqualByComparingTo("10");
        assertThat(events.stream(BuyerAnswered.class))
                .singleElement()
                .returns(invoice.id(), BuyerAnswered::document)
                .returns(status, BuyerAnswered::status)
                .returns(true, BuyerAnswered::counts);
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_rejected_invoice_keeps_its_order_open_until_something_is_sent_about_it() {
        assertThat(status().folder()).isEqualTo(Folder.COMPLETED);

        take(says("RE"));

        assertThat(status())
                .returns(Folder.INBOX, s -> s.folder())
                .returns(Headline.INVOICE_DISPUTED, s -> s.headline());
        assertThat(needsAttention()).isTrue();
        assertThat(differences()).isEmpty();

        var credit = karin.call(() -> invoices.openCreditToInvoiceAgain(invoice.id()));
        send(credit);

        assertThat(status().headline()).isEqualTo(Headline.INVOICEABLE);
        assertThat(troubles()).isEqualTo(OrderTroubles.NONE);
        assertThat(needsAttention()).isFalse();
        assertThat(differences()).isEmpty();

        karin.call(() -> sending.undo(credit));

        assertThat(status().headline()).isEqualTo(Headline.INVOICE_DISPUTED);
        assertThat(differences()).isEmpty();
    }

    @Test
    void whatever_sequence_answers_come_in_the_furthest_counts_and_the_older_ones_are_filed() {
        var all = new ArrayList<>(List.of(
                says("AB").numbered("1").saidAt("2026-11-24T08:00:00"),
                says("IP").numbered("2").saidAt("2026-11-24T09:00:00"),
                says("UQ").numbered("3").saidAt("2026-11-25T09:00:00"),
                says("UQ").numbered("4").saidAt("2026-11-24T12:00:00"),
                says("RE").numbered("5").saidAt("2026-11-26T09:00:00"),
                says("AP").numbered("6").saidAt("2026-11-27T09:00:00")));
        var random = new Random(7);

        for (int round = 0; round < 6; round++) {
            order = receive(OrderToAnswer.lines(10, 240, 6));
            an_invoice_of_the_whole_order_was_sent();
            var current = invoice.number();
            Collections.shuffle(all, random);
            all.forEach(letter ->
                    take(AnswerLetter.invoiceResponse(letter.buyer(), letter.supplier(), current, letter.code())
                            .numbered(letter.number())
                            .saidAt(letter.said())));

            assertThat(counting()).as(all.toString()).isEqualTo(AnswerStatus.AP);
            assertThat(troubles()).isEqualTo(OrderTroubles.NONE);
            assertThat(karin.call(() -> answers.of(invoice.id()))).hasSize(6);
            assertThat(differences()).isEmpty();
        }
    }

    @Test
    void an_answer_that_comes_late_is_filed_and_changes_nothing() {
        take(says("PD"));

        var late = take(says("UQ").numbered("IR-2"));

        assertThat(late.status()).isEqualTo(MessageStatus.ANSWER_KEPT);
        assertThat(counting()).isEqualTo(AnswerStatus.PD);
        assertThat(history()).contains("answer-UQ-late " + invoice.number() + " ");
        assertThat(needsAttention()).isFalse();
    }

    @Test
    void the_same_answer_twice_is_one() {
        take(says("UQ"));

        var again = take(says("UQ"));

        assertThat(again.status()).isEqualTo(MessageStatus.ALREADY_HERE);
        assertThat(karin.call(() -> answers.of(invoice.id()))).hasSize(1);
        assertThat(history().stream().filter(entry -> entry.startsWith("answer-")))
                .hasSize(1);
    }

    @Test
    void an_answer_to_nothing_that_was_sent_waits_for_a_person_and_can_be_tried_again() {
        var unknown = AnswerLetter.invoiceResponse(address(buyer), address(supplier), "IN-999", "RE");

        var result = take(unknown);

        assertThat(result.status()).isEqualTo(MessageStatus.ANSWER_UNMATCHED);
        assertThat(result.problems().getFirst().text()).contains("IN-999");
        assertThat(Acting.OPERATOR.call(() -> intake.retry(result.messageId())).status())
                .isEqualTo(MessageStatus.ANSWER_UNMATCHED);
    }

    @Test
    void another_buyer_and_another_supplier_cannot_touch_the_document() {
        var stranger = samples.company("Region Sydmark");
        var other = samples.company("Another AB");

        var ofAnotherBuyer = take(says("RE").from(address(stranger)));
        var byAnotherSupplier = take(Acting.supplier(other.id()), says("RE").numbered("IR-9"));

        assertThat(ofAnotherBuyer.status()).isEqualTo(MessageStatus.ANSWER_UNMATCHED);
        assertThat(byAnotherSupplier.status()).isEqualTo(MessageStatus.REFUSED);
        assertThat(byAnotherSupplier.problems().getFirst().rule()).isEqualTo("PORTAL-ANSWER-NOT-YOURS");
        assertThat(karin.call(() -> answers.of(invoice.id()))).isEmpty();
        assertThat(history()).noneMatch(entry -> entry.startsWith("answer-"));
        assertThat(take(karin, says("RE")).status()).isEqualTo(MessageStatus.ANSWER_KEPT);
    }

    @Test
    void a_code_that_no_answer_has_is_refused_and_broken_rules_are_notes() {
        assertThat(take(says("ZZ")).status()).isEqualTo(MessageStatus.REFUSED);

        var withoutReason = take(says("RE"));

        assertThat(withoutReason.status()).isEqualTo(MessageStatus.ANSWER_KEPT);
        assertThat(withoutReason.problems()).isNotEmpty().noneMatch(problem -> problem.fatal());
        var proper = take(
                says("RE").numbered("IR-3").because("OPStatusReason", "REF", "").because("OPStatusAction", "NIN", ""));
        assertThat(proper.problems()).isEmpty();
    }

    @Test
    void the_named_field_is_marked_in_the_invoice_again_until_it_is_changed() {
        take(says("RE")
                .naming("LEG", "VAT number not found", "BT-48", "SE000000000001")
                .because("OPStatusAction", "NIN", ""));
        var credit = karin.call(() -> invoices.openCredit(invoice.id()));
        var prefilled = form(credit);
        assertThat(prefilled.mode()).isEqualTo(InvoiceField.WHOLE);
        assertThat(prefilled.text(FieldAddress.header(InvoiceField.AGAIN))).isEqualTo("true");
        assertThat(prefilled.text(FieldAddress.header(InvoiceField.MESSAGE)))
                .contains(invoice.number(), "VAT number not found");
        send(credit);

        var again = karin.call(() -> invoices.openAgain(invoice.id()));

        assertThat(form(again).heeded()).map(BuyerAnswer::status).hasValue(AnswerStatus.RE);
        assertThat(form(again).problems())
                .filteredOn(problem -> problem.key().equals("invoice.answer.named"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.at().field()).isEqualTo(InvoiceField.BUYER_VAT);
                    assertThat(problem.arguments()).contains("VAT number not found · SE000000000001");
                });
        header(again, InvoiceField.BUYER_VAT, "SE232100003201");
        assertThat(problems(again)).doesNotContain("WARNING invoice.answer.named");
        var sent = send(again);
        assertThat(sent.number()).isNotEqualTo(invoice.number());
        assertThat(sums(0).invoiced().minus(sums(0).credited()).value()).isEqualByComparingTo("10");
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_partial_credit_that_is_asked_for_is_written_by_quantity() {
        take(says("UQ").naming("QTY", "Only 8 came", "BT-129", "8").because("OPStatusAction", "CNP", ""));

        var credit = karin.call(() -> invoices.openCredit(invoice.id()));

        assertThat(form(credit).mode()).isEqualTo(InvoiceField.BY_QUANTITY);
        assertThat(form(credit).problems())
                .filteredOn(problem -> problem.key().equals("invoice.answer.named"))
                .hasSize(3)
                .allMatch(problem -> problem.at().field().equals(InvoiceField.QUANTITY));
    }
}

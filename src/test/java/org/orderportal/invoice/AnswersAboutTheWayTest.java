package org.orderportal.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.orderportal.document.AnswerKind;
import org.orderportal.document.AnswerStatus;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.BuyerAnswered;
import org.orderportal.document.DocumentFilter;
import org.orderportal.document.DocumentFilter.Standing;
import org.orderportal.document.DocumentState;
import org.orderportal.document.Transmission;
import org.orderportal.exchange.Acting;
import org.orderportal.exchange.outbound.BuyerChannel;
import org.orderportal.order.Headline;
import org.orderportal.order.OrderId;
import org.orderportal.order.OrderTroubles;
import org.orderportal.response.OrderToAnswer;

/** What an access point, or the receiver's system, says about a document on its way, and what follows from it. */
class AnswersAboutTheWayTest extends AnsweredInvoice {

    @Test
    void a_document_that_the_receivers_system_refuses_has_failed_and_can_be_handed_over_again() {
        channel();
        invoice = send(karin.call(() -> invoices.open(receiveAnother())));
        delivered();

        take(way("RE"));

        assertThat(ways()).containsExactly(Transmission.State.FAILED);
        assertThat(troubles().undelivered()).isTrue();
        assertThat(needsAttention()).isTrue();
        assertThat(found(DocumentFilter.ALL.withUndelivered(true))).contains(invoice.id());
        assertThat(events.stream(BuyerAnswered.class)).hasSize(1);
        assertThat(differences()).isEmpty();

        run(() -> documents.resend(invoice.id()));

        assertThat(ways()).containsExactly(Transmission.State.WAITING);
        assertThat(troubles()).isEqualTo(OrderTroubles.NONE);
        delivered();
        take(way("AP").numbered("MLR-2"));
        assertThat(ways()).containsExactly(Transmission.State.DELIVERED);
        assertThat(differences()).isEmpty();
    }

    @Test
    void a_document_that_nobody_transports_is_found_among_those_to_hand_over() {
        assertThat(found(DocumentFilter.ALL.withStanding(Standing.KEPT))).contains(invoice.id());
        assertThat(found(DocumentFilter.ALL.withUndelivered(true))).doesNotContain(invoice.id());

        channel();
        invoice = send(karin.call(() -> invoices.open(receiveAnother())));

        assertThat(found(DocumentFilter.ALL.withStanding(Standing.KEPT))).doesNotContain(invoice.id());
    }

    private OrderId receiveAnother() {
        order = receive(OrderToAnswer.lines(10, 240, 6));
        dispatchAll();
        return order;
    }

    private void channel() {
        Acting.ADMINISTRATOR.call(() -> channels.save(new BuyerChannel(
                buyer.id(),
                0,
                BuyerChannel.Way.DROP_FOLDER,
                "answers",
                null,
                false,
                null,
                Locale.ENGLISH,
                true,
                null,
                "")));
    }

    private void delivered() {
        database.sql("update outbox set state = 'DELIVERED', next_try_at = null where document_id = :id")
                .param("id", invoice.id().value())
                .update();
        database.sql("update document set transmission = 'DELIVERED' where id = :id")
                .param("id", invoice.id().value())
                .update();
    }

    private List<Transmission.State> ways() {
        return karin.call(() -> documents.transmissions(invoice.id())).stream()
                .map(Transmission::state)
                .toList();
    }

    @Test
    void an_invoice_that_breaks_a_rule_on_its_way_is_void_and_invoiced_again() {
        take(way("RE").at("/Invoice/cac:InvoiceLine[2]/cbc:InvoicedQuantity[1]", "BV", "[R-1] Too much"));

        assertThat(karin.call(() -> documents.summary(invoice.id())).state()).isEqualTo(DocumentState.VOIDED);
        assertThat(sums(0).invoiced().isZero()).isTrue();
        assertThat(status().headline()).isEqualTo(Headline.INVOICEABLE);
        assertThat(history()).contains("invoice-voided " + invoice.number());
        assertThat(differences()).isEmpty();

        var again = karin.call(() -> invoices.openAgain(invoice.id()));

        assertThat(form(again).problems())
                .filteredOn(problem -> problem.key().equals("invoice.answer.named"))
                .singleElement()
                .returns(line(1), problem -> problem.at().row())
                .returns(InvoiceField.QUANTITY, problem -> problem.at().field());
    }

    @Test
    void an_invoice_refused_without_a_broken_rule_is_made_void_by_its_sender() {
        assertThat(karin.call(() -> sending.canBeVoid(invoice.id()))).isFalse();

        take(way("RE"));

        assertThat(karin.call(() -> documents.summary(invoice.id())).state()).isEqualTo(DocumentState.SENT);
        assertThat(karin.call(() -> sending.whyNotVoid(invoice.id()))).isEmpty();
        karin.call(() -> sending.declareVoid(invoice.id()));
        assertThat(sums(0).invoiced().isZero()).isTrue();
        assertThat(troubles()).isEqualTo(OrderTroubles.NONE);
        assertThat(differences()).isEmpty();
    }

    @Test
    void answers_about_the_way_and_about_the_invoice_stand_beside_each_other() {
        take(way("AP"));
        take(says("IP"));

        assertThat(karin.call(() -> answers.of(invoice.id())).stream().map(BuyerAnswer::kind))
                .containsExactlyInAnyOrder(AnswerKind.MESSAGE_LEVEL, AnswerKind.INVOICE_RESPONSE);
        assertThat(counting()).isEqualTo(AnswerStatus.IP);
    }
}

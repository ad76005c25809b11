package org.orderportal.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.orderportal.base.security.AsSystem;
import org.orderportal.document.AnswerStatus;
import org.orderportal.document.BuyerAnswer;
import org.orderportal.document.BuyerAnswers;
import org.orderportal.document.DocumentFilter;
import org.orderportal.document.DocumentId;
import org.orderportal.document.DocumentList;
import org.orderportal.document.DocumentPosition;
import org.orderportal.document.Receipt;
import org.orderportal.exchange.Acting;
import org.orderportal.exchange.AnswerLetter;
import org.orderportal.exchange.Arrival;
import org.orderportal.exchange.Intake;
import org.orderportal.exchange.IntakeResult;
import org.orderportal.exchange.MessageLog;
import org.orderportal.exchange.outbound.BuyerChannels;
import org.orderportal.order.ConsistencyCheck;
import org.orderportal.order.FolderFilter;
import org.orderportal.order.OrderFilter;
import org.orderportal.order.OrderList;
import org.orderportal.order.OrderSort;
import org.orderportal.order.OrderTroubles;
import org.orderportal.order.TroubledOrders;
import org.orderportal.party.Company;
import org.orderportal.party.ElectronicAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A supplier whose invoice of the whole order was sent, and what its buyer, or the way there, says about it. */
@RecordApplicationEvents
abstract class AnsweredInvoice extends InvoicingSupplier {

    @Autowired
    Intake intake;

    @Autowired
    MessageLog log;

    @Autowired
    BuyerAnswers answers;

    @Autowired
    DocumentList list;

    @Autowired
    OrderList orderList;

    @Autowired
    TroubledOrders troubled;

    @Autowired
    BuyerChannels channels;

    @Autowired
    List<ConsistencyCheck> checks;

    @Autowired
    AsSystem asSystem;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    Receipt invoice;

    @BeforeEach
    void an_invoice_of_the_whole_order_was_sent() {
        dispatchAll();
        invoice = send(open());
    }

    void dispatchAll() {
        var draft = karin.call(() -> advices.open(order));
        karin.call(() -> advices.send(draft, drafts.read(draft).revision(), true));
    }

    IntakeResult take(AnswerLetter letter) {
        return take(Acting.OPERATOR, letter);
    }

    IntakeResult take(Acting who, AnswerLetter letter) {
        return who.call(() -> intake.take(new Arrival(Arrival.Channel.UPLOAD, "answer.xml", letter.bytes())));
    }

    AnswerLetter says(String code) {
        return AnswerLetter.invoiceResponse(address(buyer), address(supplier), invoice.number(), code);
    }

    AnswerLetter way(String code) {
        return AnswerLetter.messageResponse(address(buyer), address(supplier), invoice.number(), "380", code);
    }

    static ElectronicAddress address(Company company) {
        return Objects.requireNonNull(company.endpoint());
    }

    AnswerStatus counting() {
        return karin.call(() -> answers.counting(invoice.id()))
                .map(BuyerAnswer::status)
                .orElseThrow();
    }

    OrderTroubles troubles() {
        return karin.call(() -> troubled.noted(List.of(order))).getFirst().troubles();
    }

    List<DocumentId> found(DocumentFilter filter) {
        return karin.call(() -> list.positions(filter, true, null, 100)).stream()
                .map(DocumentPosition::id)
                .toList();
    }

    boolean needsAttention() {
        var filter = OrderFilter.INBOX.withFolder(FolderFilter.ALL).withNeedsAttention(true);
        return karin.call(() -> orderList.read(filter, OrderSort.RECEIVED, true, null, 50))
                .ids()
                .contains(order);
    }

    List<String> differences() {
        var found = new ArrayList<String>();
        asSystem.run(() -> checks.forEach(check -> check.run(difference -> {
            if (difference.contains(order.toString())
                    || difference.contains(invoice.id().toString())) {
                found.add(difference);
            }
        })));
        return found;
    }
}

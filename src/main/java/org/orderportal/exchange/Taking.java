package org.orderportal.exchange;

import java.util.ArrayList;
import java.util.List;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.security.Scope;
import org.orderportal.exchange.ubl.Reading;
import org.orderportal.exchange.ubl.Reading.AnswerRead;
import org.orderportal.exchange.ubl.Reading.NoticeRead;
import org.orderportal.exchange.ubl.Reading.OrderRead;
import org.orderportal.exchange.ubl.Reading.Unusable;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.orderportal.order.Participant;
import org.orderportal.order.ReceivedOrder;
import org.orderportal.order.Reception;
import org.springframework.stereotype.Component;

/** Makes of a document that was read what it says: an order, or a notice beside one. Runs in its caller's transaction. */
@Component
class Taking {

    private final Parties parties;
    private final Orders orders;
    private final WaitingNotices waitingNotices;
    private final AnswerIntake answers;
    private final Messages messages;
    private final AuditLog audit;

    Taking(
            Parties parties,
            Orders orders,
            WaitingNotices waitingNotices,
            AnswerIntake answers,
            Messages messages,
            AuditLog audit) {
        this.parties = parties;
        this.orders = orders;
        this.waitingNotices = waitingNotices;
        this.answers = answers;
        this.messages = messages;
        this.audit = audit;
    }

    Outcome take(KeptMessage message, Reading reading, Scope scope) {
        return switch (reading) {
            case OrderRead order -> take(message, order, scope);
            case NoticeRead notice -> take(message, notice, scope);
            case AnswerRead answer -> answers.take(message, answer, scope);
            case Unusable unusable -> Outcome.refused(unusable.heading(), unusable.problems());
        };
    }

    private Outcome take(KeptMessage message, OrderRead read, Scope scope) {
        var content = read.content();
        var pair = parties.find(content.buyer(), content.seller(), scope);
        if (pair.isEmpty()) {
            return notYours(read, content.seller());
        }
        var buyer = pair.get().buyer();
        var supplier = pair.get().supplier();
        var waiting = !pair.get().areConnected();
        var reception = orders.receive(new ReceivedOrder(
                buyer.id(),
                supplier.id(),
                supplier.name(),
                waiting,
                content,
                Digest.of(read.document()),
                message.id(),
                message.receivedAt()));
        if (reception instanceof Reception.Created(OrderId order)) {
            waitingNotices.attach(buyer.id(), supplier.id(), content.number(), order);
        }
        return new Outcome(
                status(reception, waiting),
                read.heading(),
                buyer.id(),
                supplier.id(),
                reception.order(),
                problems(reception, read));
    }

    private static MessageStatus status(Reception reception, boolean waiting) {
        return switch (reception) {
            case Reception.Created created -> waiting ? MessageStatus.WAITING_FOR_CONNECTION : MessageStatus.TAKEN_IN;
            case Reception.AlreadyHere here -> MessageStatus.ALREADY_HERE;
            case Reception.Conflict conflict -> MessageStatus.CONFLICT;
        };
    }

    private static List<Problem> problems(Reception reception, OrderRead read) {
        if (!(reception instanceof Reception.Conflict)) {
            return read.problems();
        }
        var problems = new ArrayList<Problem>();
        problems.add(
                Problem.own("PORTAL-CONFLICT", true, "/Order/ID", read.content().number()));
        problems.addAll(read.problems());
        return problems;
    }

    private Outcome take(KeptMessage message, NoticeRead read, Scope scope) {
        var pair = parties.find(read.buyer(), read.seller(), scope);
        if (pair.isEmpty()) {
            return notYours(read, read.seller());
        }
        var buyer = pair.get().buyer().id();
        var supplier = pair.get().supplier().id();
        var attached = orders.attach(WaitingNotices.notice(message, read, buyer, supplier));
        var order = attached
                ? messages.orderOf(buyer, supplier, read.order().text()).orElse(null)
                : null;
        return new Outcome(
                attached ? MessageStatus.ARRIVED_NOT_PROCESSED : MessageStatus.WAITING_FOR_ORDER,
                read.heading(),
                buyer,
                supplier,
                order,
                read.problems());
    }

    /** Says no more than the sender wrote: not whether such a supplier, or such an order, is here. */
    private Outcome notYours(Reading read, Participant seller) {
        var named = seller.endpoint() == null ? seller.name() : seller.name() + " (" + seller.endpoint() + ")";
        audit.record("message.notYours", named, read.heading().number());
        return Outcome.refused(
                read.heading(), List.of(Problem.own("PORTAL-NOT-YOURS", true, "/Order/SellerSupplierParty", named)));
    }
}

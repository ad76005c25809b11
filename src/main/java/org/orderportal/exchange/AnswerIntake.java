package org.orderportal.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orderportal.audit.AuditLog;
import org.orderportal.base.security.Scope;
import org.orderportal.document.AnswerKind;
import org.orderportal.document.AnswerReception;
import org.orderportal.document.BuyerAnswers;
import org.orderportal.document.ReceivedAnswer;
import org.orderportal.exchange.ubl.Reading.AnswerRead;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.party.Company;
import org.springframework.stereotype.Component;

/** Takes in what buyers say about documents that they got; in the transaction of its caller. */
@Component
class AnswerIntake {

    private final Parties parties;
    private final BuyerAnswers answers;
    private final AuditLog audit;

    AnswerIntake(Parties parties, BuyerAnswers answers, AuditLog audit) {
        this.parties = parties;
        this.answers = answers;
        this.audit = audit;
    }

    Outcome take(KeptMessage message, AnswerRead read, Scope scope) {
        var supplier = parties.known(read.seller(), scope);
        if (supplier.isEmpty()) {
            return scope instanceof Scope.Everything ? unmatched(read, null, null) : notYours(read);
        }
        var buyer = parties.known(read.buyer(), new Scope.Everything()).orElse(null);
        // A service on the way may speak for the buyer, but never somebody else who trades here.
        if (buyer == null && read.kind() == AnswerKind.INVOICE_RESPONSE) {
            return unmatched(read, null, supplier.get());
        }
        return switch (answers.receive(received(message, read, supplier.get(), buyer))) {
            case AnswerReception.Kept kept ->
                kept(MessageStatus.ANSWER_KEPT, read, buyer, supplier.get(), kept.order());
            case AnswerReception.AlreadyHere here ->
                kept(MessageStatus.ALREADY_HERE, read, buyer, supplier.get(), here.order());
            case AnswerReception.Unmatched none -> unmatched(read, buyer, supplier.get());
        };
    }

    private static ReceivedAnswer received(
            KeptMessage message, AnswerRead read, Company supplier, @Nullable Company buyer) {
        return new ReceivedAnswer(
                read.kind(),
                read.status(),
                read.number(),
                supplier.id(),
                buyer == null ? null : buyer.id(),
                read.referred(),
                kinds(read),
                read.saidAt(),
                read.content(),
                Digest.of(message.bytes()),
                message.id(),
                message.receivedAt());
    }

    /** What can be meant: by UNCL1001, where it is said and known. */
    private static Set<DocumentKind> kinds(AnswerRead read) {
        var type = read.type() == null ? "" : read.type();
        return switch (type) {
            case "380",
                    "383",
                    "384",
                    "386",
                    "393",
                    "751",
                    "326",
                    "211",
                    "80",
                    "82",
                    "84",
                    "394",
                    "395",
                    "575",
                    "623",
                    "780" -> EnumSet.of(DocumentKind.INVOICE);
            case "381", "396", "532", "81", "83" -> EnumSet.of(DocumentKind.CREDIT_NOTE);
            case "351" -> EnumSet.of(DocumentKind.DISPATCH_ADVICE);
            case "231", "320" -> EnumSet.of(DocumentKind.ORDER_RESPONSE);
            default -> any(read.kind());
        };
    }

    private static Set<DocumentKind> any(AnswerKind kind) {
        return kind == AnswerKind.INVOICE_RESPONSE
                ? EnumSet.of(DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE)
                : EnumSet.of(
                        DocumentKind.INVOICE,
                        DocumentKind.CREDIT_NOTE,
                        DocumentKind.DISPATCH_ADVICE,
                        DocumentKind.ORDER_RESPONSE);
    }

    private static Outcome kept(
            MessageStatus status, AnswerRead read, @Nullable Company buyer, Company supplier, OrderId order) {
        return new Outcome(
                status, read.heading(), buyer == null ? null : buyer.id(), supplier.id(), order, read.problems());
    }

    private static Outcome unmatched(AnswerRead read, @Nullable Company buyer, @Nullable Company supplier) {
        var problem = Problem.own("PORTAL-NO-DOCUMENT", true, "/ApplicationResponse/DocumentResponse", read.referred());
        return new Outcome(
                MessageStatus.ANSWER_UNMATCHED,
                read.heading(),
                buyer == null ? null : buyer.id(),
                supplier == null ? null : supplier.id(),
                null,
                Stream.concat(Stream.of(problem), read.problems().stream()).toList());
    }

    /** Says no more than the sender wrote. */
    private Outcome notYours(AnswerRead read) {
        var seller = read.seller();
        var named = seller.endpoint() == null ? seller.name() : seller.name() + " (" + seller.endpoint() + ")";
        audit.record("message.notYours", named, read.heading().number());
        return Outcome.refused(
                read.heading(),
                List.of(Problem.own("PORTAL-ANSWER-NOT-YOURS", true, "/ApplicationResponse/ReceiverParty", named)));
    }
}

package org.orderportal.exchange.ubl;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.document.AnswerContent;
import org.orderportal.document.AnswerKind;
import org.orderportal.document.AnswerStatus;
import org.orderportal.exchange.Problem;
import org.orderportal.order.NoticeKind;
import org.orderportal.order.OrderContent;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.Participant;

/** What a document turned out to be. */
public sealed interface Reading {

    Heading heading();

    /** Why it is refused, or what is remarkable. */
    List<Problem> problems();

    /**
     * What a row of the message log shows.
     *
     * @param referredNumber number of the order that a change or cancellation is about
     */
    record Heading(
            DocumentKind kind,
            @Nullable String number,
            @Nullable String buyerName,
            @Nullable String sellerName,
            @Nullable String referredNumber) {}

    /**
     * An order that can be taken in.
     *
     * @param document the order's own bytes, without any envelope
     */
    record OrderRead(Heading heading, OrderContent content, byte[] document, List<Problem> problems)
            implements Reading {}

    /** An order change or cancellation: known by its head only. */
    record NoticeRead(
            Heading heading,
            NoticeKind kind,
            Participant buyer,
            Participant seller,
            OrderNumber order,
            String number,
            @Nullable LocalDate issuedOn,
            @Nullable String note,
            List<Problem> problems)
            implements Reading {}

    /**
     * A buyer's answer to a document.
     *
     * @param buyer    who wrote it; where it is about the way, a service on the way may have
     * @param referred the number of the document that it is about
     * @param type     of that document, by UNCL1001; null where it is not said
     */
    record AnswerRead(
            Heading heading,
            AnswerKind kind,
            AnswerStatus status,
            Participant buyer,
            Participant seller,
            String number,
            Instant saidAt,
            String referred,
            @Nullable String type,
            AnswerContent content,
            List<Problem> problems)
            implements Reading {}

    /** It cannot be taken in. */
    record Unusable(Heading heading, List<Problem> problems) implements Reading {}
}

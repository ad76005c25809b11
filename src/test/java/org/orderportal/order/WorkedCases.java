package org.orderportal.order;

import java.util.List;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.BuyerRules.InvoiceBase;

/** The domain's table of worked cases. */
final class WorkedCases {

    static final BuyerRules CONFIRMED_BASE = Sums.rules(true, InvoiceBase.CONFIRMED, null);

    private WorkedCases() {}

    /** One row: the sums, what is left by them, and what is shown. */
    record Row(
            String name,
            BuyerRules rules,
            Answering answering,
            ControlFacet control,
            Sums sums,
            long toDeliver,
            long toInvoice,
            long toCredit,
            ResponseFacet response,
            Headline headline,
            Folder folder) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Row> rows() {
        return List.of(
                row("received", Sums.of(10), 0, 0, ResponseFacet.NOT_ANSWERED, Headline.NOT_ANSWERED),
                row("reject all", Sums.of(10).c(0), 0, 0, ResponseFacet.REJECTED, Headline.REJECTED),
                row("accept 6 of 10", Sums.of(10).c(6), 6, 0, ResponseFacet.PARTIALLY_ACCEPTED, Headline.DELIVERABLE),
                row(
                        "... dispatch 8, rule warns",
                        Sums.of(10).c(6).d(8),
                        0,
                        8,
                        ResponseFacet.PARTIALLY_ACCEPTED,
                        Headline.INVOICEABLE),
                row(
                        "back order: 2 now, 3 later, 1 refused of 6",
                        Sums.of(6).c(2).b(3),
                        2,
                        0,
                        ResponseFacet.PARTIALLY_ACCEPTED,
                        Headline.DELIVERABLE),
                row(
                        "... ship 2",
                        Sums.of(6).c(2).b(3).d(2),
                        0,
                        2,
                        ResponseFacet.PARTIALLY_ACCEPTED,
                        Headline.BACK_ORDER),
                row(
                        "... answer again C = 5",
                        Sums.of(6).c(5).d(2),
                        3,
                        2,
                        ResponseFacet.PARTIALLY_ACCEPTED,
                        Headline.DELIVERABLE),
                row("... ship 3", Sums.of(6).c(5).d(5), 0, 5, ResponseFacet.PARTIALLY_ACCEPTED, Headline.INVOICEABLE),
                row(
                        "base confirmed: invoice 10 before delivery",
                        CONFIRMED_BASE,
                        Sums.of(10).c(10).i(10),
                        10,
                        0,
                        0,
                        Headline.DELIVERABLE),
                row(
                        "... then deliver 10",
                        CONFIRMED_BASE,
                        Sums.of(10).c(10).d(10).i(10),
                        0,
                        0,
                        0,
                        Headline.COMPLETED),
                row(
                        "deliver 6, invoice 6, deliver 4, invoice 4",
                        Sums.of(10).c(10).d(10).i(10),
                        0,
                        0,
                        ResponseFacet.ACCEPTED,
                        Headline.COMPLETED),
                row(
                        "quantity credit 3",
                        Sums.of(10).c(10).d(10).i(10).k(3),
                        0,
                        3,
                        ResponseFacet.ACCEPTED,
                        Headline.INVOICEABLE),
                row(
                        "re-invoice 3",
                        Sums.of(10).c(10).d(10).i(13).k(3),
                        0,
                        0,
                        ResponseFacet.ACCEPTED,
                        Headline.COMPLETED),
                row(
                        "deliver 6, rest never",
                        Sums.of(10).c(10).d(6).s(4),
                        0,
                        6,
                        ResponseFacet.ACCEPTED,
                        Headline.INVOICEABLE),
                row(
                        "advice 6 with outstanding 3, and 1 never",
                        Sums.of(10).c(10).d(6).s(1),
                        3,
                        6,
                        ResponseFacet.ACCEPTED,
                        Headline.DELIVERABLE),
                row(
                        "added article, confirmed 5",
                        Sums.of(0).c(5),
                        5,
                        0,
                        ResponseFacet.ACCEPTED_WITH_CHANGES,
                        Headline.DELIVERABLE),
                new Row(
                        "cancelled after 6 were shipped",
                        Sums.ANSWER_FIRST,
                        Answering.PLAIN,
                        ControlFacet.CANCELLED,
                        Sums.of(6).c(6).d(6),
                        0,
                        6,
                        0,
                        ResponseFacet.ACCEPTED,
                        Headline.CANCELLED,
                        Folder.INBOX),
                new Row(
                        "default rules, unanswered, dispatch 4",
                        BuyerRules.DEFAULT,
                        Answering.IMPLICIT,
                        ControlFacet.OPEN,
                        Sums.of(10).c(10).d(4),
                        6,
                        10,
                        0,
                        ResponseFacet.ACCEPTED_IMPLICITLY,
                        Headline.DELIVERABLE,
                        Folder.INBOX),
                row(
                        "base confirmed: I 10, D 6, rest never",
                        CONFIRMED_BASE,
                        Sums.of(10).c(10).d(6).s(4).i(10),
                        0,
                        0,
                        4,
                        Headline.TO_CREDIT),
                row(
                        "... credit 4, not again",
                        CONFIRMED_BASE,
                        Sums.of(10).c(10).d(6).s(4).i(10).w(4),
                        0,
                        0,
                        0,
                        Headline.COMPLETED),
                row(
                        "returned goods: credit 3, not again",
                        Sums.of(10).c(10).d(10).i(10).w(3),
                        0,
                        0,
                        ResponseFacet.ACCEPTED,
                        Headline.COMPLETED));
    }

    private static Row row(
            String name, Sums sums, long toDeliver, long toInvoice, ResponseFacet response, Headline headline) {
        return new Row(
                name,
                Sums.ANSWER_FIRST,
                Answering.PLAIN,
                ControlFacet.OPEN,
                sums,
                toDeliver,
                toInvoice,
                0,
                response,
                headline,
                folderOf(headline));
    }

    private static Row row(
            String name,
            BuyerRules rules,
            Sums sums,
            long toDeliver,
            long toInvoice,
            long toCredit,
            Headline headline) {
        return new Row(
                name,
                rules,
                Answering.PLAIN,
                ControlFacet.OPEN,
                sums,
                toDeliver,
                toInvoice,
                toCredit,
                ResponseFacet.ACCEPTED,
                headline,
                folderOf(headline));
    }

    private static Folder folderOf(Headline headline) {
        return headline == Headline.COMPLETED || headline == Headline.REJECTED ? Folder.COMPLETED : Folder.INBOX;
    }
}

package org.orderportal.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.order.OrderNumber;
import org.orderportal.order.OrderedLine;
import org.orderportal.order.Participant;
import org.orderportal.party.BankNumbers;
import org.orderportal.party.Identifier;
import org.orderportal.party.PostalAddress;

/**
 * An invoice, a debit note or a credit note: all of it, also what the electronic document cannot carry and only the PDF
 * shows. Kept as JSON, never changed. The numbers behind BT and BG are those of EN 16931.
 *
 * @param number         BT-1
 * @param issuedOn       BT-2
 * @param dueOn          BT-9; a credit note has none
 * @param currency       BT-5
 * @param nationalVat    BT-6 and BT-111; null where the seller's country has the invoice's currency
 * @param dispatches     the dispatch advices that it was made from; none where it is from the entire order
 * @param corrects       BT-25 and BT-26: the invoice that a credit or debit note refers to; null for a standard one
 * @param deliveredOn    BT-72
 * @param seller         its {@code vatNumber} is BT-31, its {@code registrationId} BT-30
 * @param sellerReference what the supplier wants to be named when one answers; in note and PDF
 * @param buyer          who is invoiced
 * @param shipTo         null where nobody said where the goods go
 * @param terms          BT-20, with the overdue fine in it; null where there are none
 * @param payments       how it can be paid, each a way of its own
 * @param paymentReference BT-83: what the payer names
 * @param message        as it was written
 * @param electronicNote BT-22: the one note of the electronic document: the message, with what else has no place
 * @param extras         charges and discounts on the whole (BG-20, BG-21)
 */
public record Invoice(
        InvoiceKind kind,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        CurrencyCode currency,
        @Nullable NationalVat nationalVat,
        OrderRef order,
        References references,
        List<DispatchRef> dispatches,
        @Nullable InvoiceRef corrects,
        @Nullable Period period,
        @Nullable LocalDate deliveredOn,
        Participant seller,
        @Nullable String sellerReference,
        Participant buyer,
        @Nullable Place shipTo,
        @Nullable String terms,
        List<Payment> payments,
        @Nullable String paymentReference,
        @Nullable String message,
        @Nullable String electronicNote,
        List<Line> lines,
        List<Extra> extras,
        InvoiceTotals totals,
        List<String> fileNames) {

    /**
     * The VAT in the currency of the seller's country.
     *
     * @param rate units of that currency for one of the invoice's
     * @param vat  BT-111
     */
    public record NationalVat(CurrencyCode currency, BigDecimal rate, Amount vat) {}

    /**
     * The order that is invoiced.
     *
     * @param id         the portal's own
     * @param number     BT-13
     * @param salesOrder BT-14: the supplier's own number of it
     */
    public record OrderRef(
            long id, OrderNumber number, @Nullable String salesOrder) {}

    /**
     * What else the buyer wants to find on it.
     *
     * @param buyerReference BT-10
     * @param accounting     BT-19
     * @param contract       BT-12
     * @param project        BT-11
     * @param tender         BT-17
     */
    public record References(
            @Nullable String buyerReference,
            @Nullable String accounting,
            @Nullable String contract,
            @Nullable String project,
            @Nullable String tender) {}

    /** A dispatch advice of which it invoices. @param id the portal's own */
    public record DispatchRef(long id, String number) {}

    /** An invoice that went before. @param id the portal's own */
    public record InvoiceRef(long id, String number, LocalDate issuedOn) {}

    /** BG-14: either day may be missing, not both. */
    public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {}

    /** BG-13: where the goods go. */
    public record Place(@Nullable String name, @Nullable Identifier id, PostalAddress address) {}

    /**
     * A way to pay. What its kind does not have is null.
     *
     * @param account  IBAN, bankgiro or plusgiro number, or any other account (BT-84)
     * @param bic      BT-86
     * @param holder   BT-85, or the holder of the card (BT-88)
     * @param mandate  BT-89
     * @param creditor BT-90: the supplier's number as one who takes money by direct debit
     * @param debited  BT-91: the account of the buyer from which it is taken
     * @param card     BT-87: the last digits of the card, and no more
     * @param cardNetwork which cards: VISA
     */
    public record Payment(
            PaymentKind kind,
            @Nullable String account,
            @Nullable String bic,
            @Nullable String holder,
            @Nullable String mandate,
            @Nullable String creditor,
            @Nullable String debited,
            @Nullable String card,
            @Nullable String cardNetwork) {

        /** The account as people read it: an IBAN in groups of four. */
        public @Nullable String shownAccount() {
            return account == null || kind != PaymentKind.IBAN ? account : BankNumbers.grouped(account);
        }
    }

    /**
     * A row (BG-25).
     *
     * @param id           BT-126, from 1
     * @param line         the id of the order's line
     * @param ref          BT-132: the buyer's line id
     * @param ordered      by the buyer
     * @param quantity     BT-129; 1 where only an amount is invoiced or credited
     * @param price        BT-146: net, for {@code baseQuantity}
     * @param baseQuantity BT-149; null means 1
     * @param parts        charges and discounts of the row (BG-27, BG-28)
     * @param net          BT-131
     * @param accounting   BT-133
     * @param dispatched   of which advices it is, where it is from advices
     * @param amountOnly   whether no quantity is meant
     * @param again        of a credit note: whether the quantity will be invoiced again
     * @param note         as it was written
     * @param electronicNote BT-127: the note of the row, with what else has no place
     */
    public record Line(
            String id,
            long line,
            String ref,
            Article article,
            UnitCode unit,
            Quantity ordered,
            Quantity quantity,
            UnitPrice price,
            @Nullable Quantity baseQuantity,
            List<Part> parts,
            VatRate vat,
            Amount net,
            @Nullable String accounting,
            List<Dispatched> dispatched,
            boolean amountOnly,
            boolean again,
            @Nullable String note,
            @Nullable String electronicNote) {}

    /** So much of an advice. @param dispatch the id of one of {@link Invoice#dispatches()} */
    public record Dispatched(long dispatch, Quantity quantity) {}

    /** What is sold: its name and the numbers that it is known by (BG-31). */
    public record Article(
            String name,
            @Nullable String description,
            @Nullable String buyersItemId,
            @Nullable String sellersItemId,
            @Nullable Identifier standardItemId,
            List<OrderedLine.ItemClass> classes,
            List<OrderedLine.ItemProperty> properties) {}

    /**
     * A charge or a discount on a row.
     *
     * @param reasonCode UNCL7161 of a charge, UNCL5189 of a discount
     * @param percent    of {@code base}, both or neither
     */
    public record Part(
            boolean charge,
            @Nullable String reasonCode,
            @Nullable String reason,
            Amount amount,
            @Nullable Quantity percent,
            @Nullable Amount base) {}

    /**
     * A charge or a discount on the whole.
     *
     * @param orderPart the place, from 0, of the order's charge or discount that it is of; null where the supplier added it
     */
    public record Extra(
            boolean charge,
            @Nullable String reasonCode,
            @Nullable String reason,
            Amount amount,
            @Nullable Quantity percent,
            @Nullable Amount base,
            VatRate vat,
            @Nullable Integer orderPart) {}
}

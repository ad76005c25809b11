package org.orderportal.invoice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Quantity;
import org.orderportal.base.UnitPrice;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderContent.AllowanceCharge;
import org.orderportal.order.OrderDetails;
import org.orderportal.party.BuyerRules;
import org.orderportal.party.CompanyDetails;

/**
 * What an invoice, or a correction of one, is written from.
 *
 * @param seller     as the portal knows it
 * @param ways       in which the seller is paid, as they are remembered
 * @param memory     what was told for earlier invoices between the two, by field, or by field and article
 * @param advices    the order's dispatch advices that count, the oldest first
 * @param prices     those agreed on after the order was placed, by the id of their line
 * @param earlier    the invoices of the order that count
 * @param correction null for a standard invoice
 * @param today      where its writer is
 * @param heeded     what the buyer said about the one before; null where there is nothing to heed
 * @param used       whether a number was used before; asked when one is written, since others send meanwhile
 */
record InvoiceBasis(
        InvoiceKind kind,
        OrderDetails order,
        CompanyDetails seller,
        List<PaymentWay> ways,
        Map<String, String> memory,
        List<AdviceBasis> advices,
        Map<Long, UnitPrice> prices,
        Collection<Invoice> earlier,
        @Nullable Correction correction,
        LocalDate today,
        @Nullable Heeded heeded,
        Predicate<String> used) {

    BuyerRules rules() {
        return order.rules();
    }

    String buyerName() {
        return order.summary().buyerName();
    }

    CurrencyCode currency() {
        return correction == null
                ? order.content().currency()
                : correction.invoice().currency();
    }

    /** What was told once. @param field of the header */
    Optional<String> told(String field) {
        return Optional.ofNullable(memory.get(field));
    }

    /** What was told once of an article. */
    Optional<String> told(String field, String articleKey) {
        return Optional.ofNullable(memory.get(InvoiceMemory.of(field, articleKey)));
    }

    /** The charges and discounts on the whole order, or on the whole invoice that is credited. */
    List<PartBasis> parts() {
        if (correction != null) {
            var extras = correction.invoice().extras();
            return IntStream.range(0, extras.size())
                    .mapToObj(place -> ofInvoice(correction, place))
                    .toList();
        }
        var parts = order.content().allowancesAndCharges();
        return IntStream.range(0, parts.size())
                .mapToObj(place -> ofOrder(place, parts.get(place)))
                .toList();
    }

    private static PartBasis ofInvoice(Correction correction, int place) {
        var extra = correction.invoice().extras().get(place);
        return new PartBasis(
                place,
                extra.charge(),
                extra.reasonCode(),
                extra.reason(),
                extra.amount(),
                extra.amount().minus(correction.creditedPart(place)),
                extra.vat());
    }

    private PartBasis ofOrder(int place, AllowanceCharge part) {
        var invoiced = earlier.stream()
                .flatMap(invoice -> invoice.extras().stream())
                .filter(extra -> extra.orderPart() != null && extra.orderPart() == place)
                .map(Invoice.Extra::amount)
                .reduce(Amount.ZERO, Amount::plus);
        return new PartBasis(
                place,
                part.charge(),
                part.reasonCode(),
                part.reason(),
                part.amount(),
                part.amount().minus(invoiced),
                OrderedRows.vat(part.vat()).orElse(null));
    }

    /** What of a line was invoiced and is no longer owed. */
    Quantity toCredit(long line) {
        var terms = LineTerms.of(rules(), order.content().kind());
        return order.lines().stream()
                .filter(one -> one.id() == line)
                .map(one -> one.quantities().toCredit(terms))
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    /** Whether it credits an invoice of which something is no longer owed. */
    boolean creditsWhatIsNotOwed() {
        return kind == InvoiceKind.CREDIT
                && correction != null
                && correction.invoice().lines().stream()
                        .anyMatch(line -> toCredit(line.line()).isPositive());
    }

    /** Whether sending accepts an order that nobody has answered. */
    boolean impliesAcceptance() {
        return correction == null
                && !order.rules().responseRequired()
                && order.lines().stream().noneMatch(line -> line.quantities().isAnswered());
    }
}

package org.orderportal.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.orderportal.base.Amount;
import org.orderportal.base.error.Refusal;
import org.orderportal.order.Posting.CreditedLine;
import org.orderportal.party.BuyerRules.CreditKind;

/** Posts a credit note: per line never more, in quantity and amount, than is invoiced and not credited. */
final class CreditPosting {

    private CreditPosting() {}

    static void post(OrderBook book, Posting.Credit credit) {
        PostingGuards.requireQuantities(
                credit.lines().stream().map(CreditedLine::quantity).toList());
        if (credit.lines().isEmpty()) {
            throw new Refusal("order.ledger.nothing-credited");
        }
        requireKinds(book, credit.lines());
        credit.lines().stream()
                .collect(Collectors.groupingBy(CreditedLine::line))
                .forEach((id, parts) -> requirePossible(book, book.line(id), parts));
        for (var given : credit.lines()) {
            var kind = given.again() || given.quantity().isZero() ? LedgerKind.CREDITED : LedgerKind.WRITTEN_OFF;
            var cause = credit.source().line(given.documentLine());
            book.post(book.line(given.line()), kind, given.quantity(), given.amount(), cause);
        }
    }

    /** A buyer may take credit notes of quantities only, or of amounts only. */
    private static void requireKinds(OrderBook book, List<CreditedLine> lines) {
        var taken = book.rules().creditKinds();
        if (!taken.contains(CreditKind.AMOUNT)
                && lines.stream().anyMatch(line -> line.quantity().isZero())) {
            throw new Refusal("order.rules.credit-quantity", book.head().buyerName());
        }
        if (!taken.contains(CreditKind.QUANTITY)
                && lines.stream().anyMatch(line -> line.quantity().isPositive())) {
            throw new Refusal("order.rules.credit-amount", book.head().buyerName());
        }
    }

    private static void requirePossible(OrderBook book, StoredLine line, List<CreditedLine> parts) {
        var quantities = line.quantities();
        var left = quantities.counted().minus(quantities.writtenOff());
        var asked = PostingGuards.sum(parts, CreditedLine::quantity);
        if (asked.compareTo(left) > 0) {
            throw PostingGuards.refusal("over-credited", line, asked, left);
        }
        var net = netAmount(book, line);
        var amount = parts.stream().map(CreditedLine::amount).reduce(Amount.ZERO, Amount::plus);
        if (exceeds(amount.value(), net.value())) {
            throw new Refusal("order.ledger.over-credited-amount", line.ref(), amount.value(), net.value());
        }
    }

    /** A line with a negative price is invoiced, and credited, with negative amounts. */
    private static boolean exceeds(BigDecimal amount, BigDecimal net) {
        return amount.signum() != 0
                && (amount.signum() != net.signum() || amount.abs().compareTo(net.abs()) > 0);
    }

    private static Amount netAmount(OrderBook book, StoredLine line) {
        var net = Amount.ZERO;
        for (var entry : book.entries().live(line.id())) {
            var amount = entry.amount().amount();
            net = switch (entry.kind()) {
                case INVOICED -> net.plus(amount);
                case CREDITED, WRITTEN_OFF -> net.minus(amount);
                default -> net;
            };
        }
        return net;
    }
}

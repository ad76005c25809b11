package org.orderportal.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.orderportal.base.Quantity;
import org.orderportal.base.error.Refusal;

/** What every posting must fulfil, whatever it posts. */
final class PostingGuards {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PostingGuards() {}

    /** @throws IllegalStateException if the document was posted before: whoever sends it twice has a fault */
    static void requireNew(OrderBook book, Posting.Source source) {
        if (book.entries().knows(source.documentId())
                || Objects.equals(book.head().controls().receipt(), source.documentId())) {
            throw new IllegalStateException("The document %s is in the ledger".formatted(source));
        }
    }

    static void requireOpen(OrderHead head) {
        if (head.waitingForConnection()) {
            throw new Refusal("order.action.waiting-for-connection");
        }
        if (head.controls().trashed()) {
            throw new Refusal("order.action.trashed");
        }
        var closed = head.controls().closedReason();
        if (closed != null) {
            throw new Refusal("order.action.closed", closed);
        }
    }

    static void requireNotOnHold(OrderHead head) {
        var reason = head.controls().holdReason();
        if (reason != null) {
            throw new Refusal("order.action.on-hold", reason);
        }
    }

    static void requireQuantities(List<Quantity> quantities) {
        if (quantities.stream().anyMatch(Quantity::isNegative)) {
            throw new Refusal("order.ledger.negative");
        }
    }

    /** @param row of which the buyer's own line id is named to the reader */
    static Refusal refusal(String key, StoredLine row, Quantity asked, Quantity most) {
        return new Refusal("order.ledger." + key, row.ref(), asked.value(), most.value());
    }

    /** A quantity and so many per cent of it. */
    static Quantity withTolerance(Quantity quantity, Quantity percent) {
        var more = quantity.value().multiply(percent.value()).divide(HUNDRED, 10, java.math.RoundingMode.DOWN);
        return quantity.plus(new Quantity(more));
    }

    /** @param never what is given up now, beside what was given up before */
    static void requireNotTooShort(OrderBook book, StoredLine row, Quantity never) {
        if (never.isPositive() && book.rules().blockShort()) {
            var missing = row.quantities().shortClosed().plus(never);
            book.rules()
                    .mostShort(row.quantities().commitment(book.terms()))
                    .filter(most -> missing.compareTo(most) > 0)
                    .ifPresent(most -> {
                        throw new Refusal("order.rules.too-short", row.ref(), missing.value(), most.value());
                    });
        }
    }

    static <T> Quantity sum(List<T> parts, Function<T, Quantity> quantity) {
        return parts.stream().map(quantity).reduce(Quantity.ZERO, Quantity::plus);
    }
}

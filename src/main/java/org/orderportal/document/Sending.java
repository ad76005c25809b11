package org.orderportal.document;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.RetriedTransactions;
import org.orderportal.base.error.NotFound;
import org.orderportal.base.error.Refusal;
import org.orderportal.base.security.SignedInOnly;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.DocumentKind;
import org.orderportal.party.CompanyId;
import org.springframework.stereotype.Service;

/**
 * Sends documents, and takes them back while that is possible: ledger, history, bytes, number and outbox change together,
 * or not at all. Nothing here may be called within a transaction.
 */
@Service
public class Sending {

    private static final int MOST_LOSSES = 3;

    private final DocumentHeads heads;
    private final NumberSeries numbers;
    private final Departure departure;
    private final Withdrawal withdrawal;
    private final Voidance voidance;
    private final RefusedSends refused;
    private final RetriedTransactions transactions;

    Sending(
            DocumentHeads heads,
            NumberSeries numbers,
            Departure departure,
            Withdrawal withdrawal,
            Voidance voidance,
            RefusedSends refused,
            RetriedTransactions transactions) {
        this.heads = heads;
        this.numbers = numbers;
        this.departure = departure;
        this.withdrawal = withdrawal;
        this.voidance = voidance;
        this.refused = refused;
        this.transactions = transactions;
    }

    /**
     * Sends a draft; sending it twice gives the same receipt.
     *
     * @param revision the draft's, which the sender saw and {@code prepare} works from
     * @param prepare  makes the document with the number that it is given; called again with another one when somebody
     *                 else took the first, so it must do nothing else
     * @throws DocumentRefused if the official rules refuse what was prepared
     * @throws org.orderportal.base.error.Refusal if the draft was changed meanwhile, or is a draft no more, or the order
     *         does not allow it now
     * @throws org.orderportal.base.error.NotFound if there is none, or the sender may not see it
     */
    @SignedInOnly
    public Receipt send(DocumentId id, long revision, Function<String, Prepared> prepare) {
        return send(id, revision, null, prepare);
    }

    /**
     * Likewise, with a number that the sender gives it.
     *
     * @param own null for the next one of the series
     * @throws org.orderportal.base.error.Refusal as above, and if a document of its kind had that number before
     */
    @SignedInOnly
    public Receipt send(DocumentId id, long revision, @Nullable String own, Function<String, Prepared> prepare) {
        try {
            return sendNow(id, revision, own, prepare);
        } catch (Refusal refusal) {
            refused.note(id, refusal);
            throw refusal;
        }
    }

    private Receipt sendNow(DocumentId id, long revision, @Nullable String own, Function<String, Prepared> prepare) {
        for (int losses = 0; ; losses++) {
            var head = heads.get(id);
            if (!head.isDraft()) {
                return Departure.settled(head);
            }
            departure.requireUnchanged(head, revision);
            var number = Optional.ofNullable(own)
                    .orElseGet(() -> numbers.peek(head.supplier(), head.kind()).text());
            var prepared = fit(prepare.apply(number));
            try {
                return transactions.call(() -> departure.send(id, revision, number, own != null, prepared));
            } catch (NumberMoved lost) {
                if (losses + 1 == MOST_LOSSES) {
                    var orders = prepared.postings().keySet();
                    return transactions.call(
                            () -> departure.sendHolding(id, revision, orders, next -> fit(prepare.apply(next))));
                }
            }
        }
    }

    /**
     * Takes back what was sent and is not handed on yet; doing it twice gives the same receipt. What people had written
     * becomes a draft again.
     *
     * @throws org.orderportal.base.error.Refusal if it is too late, or a later document builds on it
     * @throws org.orderportal.base.error.NotFound if there is none, or the sender may not see it
     */
    @SignedInOnly
    public Receipt undo(DocumentId id) {
        return transactions.call(() -> withdrawal.withdraw(id));
    }

    /**
     * Declares void what was sent, where its kind and its buyer's rules know that; doing it twice gives the same receipt.
     * What people had written becomes a draft again.
     *
     * @throws org.orderportal.base.error.Refusal if it is not possible, with the reason
     * @throws org.orderportal.base.error.NotFound if there is none, or the caller may not see it
     */
    @SignedInOnly
    public Receipt declareVoid(DocumentId id) {
        return transactions.call(() -> voidance.declare(id));
    }

    /** Whether documents of its kind can be declared void at all; for a draft, no. */
    @SignedInOnly
    public boolean canBeVoid(DocumentId id) {
        return voidance.isKnown(heads.get(id));
    }

    /** Why {@link #declareVoid} would be refused now; empty where it would not, as far as one can tell before. */
    @SignedInOnly
    public Optional<Impossible> whyNotVoid(DocumentId id) {
        return voidance.whyNot(heads.get(id));
    }

    /** The number that the series would give the next document; another may take it first. */
    @SignedInOnly
    public String nextNumber(CompanyId supplier, DocumentKind kind) {
        if (!heads.sees(supplier)) {
            throw new NotFound("supplier");
        }
        return numbers.peek(supplier, kind).text();
    }

    /** Whether a document of that kind had the number before, so that no other one gets it. */
    @SignedInOnly
    public boolean isUsed(CompanyId supplier, DocumentKind kind, String number) {
        if (!heads.sees(supplier)) {
            throw new NotFound("supplier");
        }
        return numbers.isTaken(supplier, kind, number);
    }

    private static Prepared fit(Prepared prepared) {
        if (!prepared.rendered().isFit()) {
            throw new DocumentRefused(prepared.rendered().breaks().stream()
                    .filter(RuleBreak::fatal)
                    .toList());
        }
        return prepared;
    }
}

package org.orderportal.document;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.orderportal.base.error.Refusal;
import org.orderportal.document.Stamps.Stamp;
import org.orderportal.order.Availability.Impossible;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderEvents;
import org.orderportal.party.BuyerRulesBook;
import org.springframework.stereotype.Component;

/**
 * Declares sent documents void, in the transaction of the caller. As long as nothing of it has left the portal that is the
 * supplier's affair alone; after that the buyer's rules have to allow it, and the buyer is told by mail, since the standard
 * has no message for it.
 */
@Component
class Voidance {

    private final DocumentHeads heads;
    private final SentDocuments sent;
    private final Grounds grounds;
    private final Outgoing outgoing;
    private final BuyerRulesBook rules;
    private final TakingBack takingBack;
    private final Stamps stamps;

    Voidance(
            DocumentHeads heads,
            SentDocuments sent,
            Grounds grounds,
            Outgoing outgoing,
            BuyerRulesBook rules,
            TakingBack takingBack,
            Stamps stamps) {
        this.heads = heads;
        this.sent = sent;
        this.grounds = grounds;
        this.outgoing = outgoing;
        this.rules = rules;
        this.takingBack = takingBack;
        this.stamps = stamps;
    }

    Receipt declare(DocumentId id) {
        var head = heads.lock(id);
        if (head.state() == DocumentState.VOIDED) {
            return head.receipt();
        }
        if (head.state() != DocumentState.SENT) {
            throw new Refusal("document.void.not-sent");
        }
        var refused = outgoing.isRefused(id);
        var history = history(head, refused).orElseThrow(() -> new Refusal("document.void.not-of-this-kind"));
        var stamp = stamps.now();
        switch (outgoing.stop(id)) {
            case UNDER_WAY -> throw new Refusal("document.void.under-way", Objects.requireNonNull(head.number()));
            case MAY_BE_THERE -> {
                if (refused) {
                    tellIfMailed(head);
                } else {
                    tell(head, stamp);
                }
            }
            case NOTHING_WENT -> {
                // Nobody has seen it, so nobody has to be told.
            }
        }
        return takingBack.end(head, DocumentState.VOIDED, stamp, history);
    }

    private void tell(DocumentHead head, Stamp stamp) {
        whyNotAfterwards(head, stamp).ifPresent(why -> {
            throw new Refusal(why.reasonKey(), why.arguments().toArray());
        });
        // Who took it there by hand tells the buyer as well, where no mail can.
        if (!outgoing.tellVoid(head) && !outgoing.isHandedOver(head.id())) {
            throw new Refusal("document.void.no-mail");
        }
    }

    /** What the receiver's system refused has not reached the buyer, unless by mail. */
    private void tellIfMailed(DocumentHead head) {
        if (outgoing.isMailed(head.id())) {
            outgoing.tellVoid(head);
        }
    }

    /** Empty where its kind knows no such thing: an invoice does only as long as its buyer has not got it. */
    private Optional<String> history(DocumentHead head, boolean refused) {
        return sent.voiding(head.id()).or(() -> refused ? ofRefused(head.kind()) : Optional.empty());
    }

    private static Optional<String> ofRefused(DocumentKind kind) {
        return switch (kind) {
            case INVOICE -> Optional.of(OrderEvents.INVOICE_VOIDED);
            case CREDIT_NOTE -> Optional.of(OrderEvents.CREDIT_VOIDED);
            default -> Optional.empty();
        };
    }

    /**
     * Ends a document that the receiver's system refuses whenever it is handed over, as far as nothing stands on it. It
     * is locked.
     */
    void refusedForGood(DocumentHead head) {
        if (whyNot(head).isEmpty() && outgoing.stop(head.id()) != Outbox.Stopped.UNDER_WAY) {
            tellIfMailed(head);
            takingBack.end(
                    head,
                    DocumentState.VOIDED,
                    stamps.now(),
                    history(head, true).orElseThrow());
        }
    }

    boolean isKnown(DocumentHead head) {
        return history(head, outgoing.isRefused(head.id())).isPresent();
    }

    /** Why one cannot declare it void; empty where one can, as far as that can be told before it is tried. */
    Optional<Impossible> whyNot(DocumentHead head) {
        if (head.state() != DocumentState.SENT) {
            return Optional.of(new Impossible("document.void.not-sent"));
        }
        if (!isKnown(head)) {
            return Optional.of(new Impossible("document.void.not-of-this-kind"));
        }
        return grounds.whyNotFree(head.id())
                .or(() -> outgoing.isUntouched(head.id()) || outgoing.isRefused(head.id())
                        ? Optional.empty()
                        : whyNotAfterwards(head, stamps.now()));
    }

    private Optional<Impossible> whyNotAfterwards(DocumentHead head, Stamp stamp) {
        var hours = rules.rulesFor(head.buyer(), head.supplier()).voidHours();
        if (hours == null) {
            return Optional.of(new Impossible("document.void.not-allowed"));
        }
        var until = Objects.requireNonNull(head.sentAt()).plus(Duration.ofHours(hours));
        return stamp.at().isAfter(until)
                ? Optional.of(new Impossible("document.void.too-late", hours))
                : Optional.empty();
    }
}

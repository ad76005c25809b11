package org.orderportal.document;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.orderportal.base.i18n.Texts;
import org.orderportal.base.security.CurrentUser;
import org.orderportal.base.security.CurrentUsers;
import org.orderportal.document.Stamps.Stamp;
import org.orderportal.document.Transmission.State;
import org.orderportal.order.OrderReferences;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Hands documents to the outbox, and asks it how far they are. */
@Component
class Outgoing {

    private final ObjectProvider<Outbox> outbox;
    private final OrderReferences orders;
    private final HandOverRows handOvers;
    private final AnswerRows answers;
    private final Texts texts;
    private final CurrentUsers users;
    private final Clock clock;

    Outgoing(
            ObjectProvider<Outbox> outbox,
            OrderReferences orders,
            HandOverRows handOvers,
            AnswerRows answers,
            Texts texts,
            CurrentUsers users,
            Clock clock) {
        this.outbox = outbox;
        this.orders = orders;
        this.handOvers = handOvers;
        this.answers = answers;
        this.texts = texts;
        this.users = users;
        this.clock = clock;
    }

    /** In the transaction that sends it. */
    void put(DocumentHead sent, Instant notBefore) {
        outbox.getObject().put(outgoing(sent, notBefore));
    }

    private OutgoingDocument outgoing(DocumentHead sent, Instant notBefore) {
        var order = orders.of(sent.order());
        return new OutgoingDocument(
                sent.id(),
                sent.kind(),
                Objects.requireNonNull(sent.number()),
                sent.order(),
                order.profile(),
                sent.supplier(),
                sent.buyer(),
                notBefore);
    }

    Outbox.Stopped stop(DocumentId id) {
        var stopped = outbox.getObject().stop(id);
        return stopped == Outbox.Stopped.NOTHING_WENT && isHandedOver(id) ? Outbox.Stopped.MAY_BE_THERE : stopped;
    }

    /** @return false where no mail can go to the buyer */
    boolean tellVoid(DocumentHead sent) {
        return outbox.getObject().tellVoid(outgoing(sent, clock.instant()));
    }

    /** Whether nothing of it can have left the portal, as it looks now. */
    boolean isUntouched(DocumentId id) {
        return transmissions(id).stream()
                .allMatch(way -> way.state() == Transmission.State.WAITING && way.attempts() == 0);
    }

    boolean withdraw(DocumentId id) {
        return !isHandedOver(id) && outbox.getObject().withdraw(id);
    }

    /** What the receiver's system refused is tried again, too, and what it said of it counts no more. */
    boolean resend(DocumentId id) {
        var again = isRefused(id)
                ? outbox.getObject().resendRefused(id)
                : outbox.getObject().resend(id);
        if (again) {
            answers.supersede(id);
        }
        return again;
    }

    /** Whether the receiver's system has refused it. */
    boolean isRefused(DocumentId id) {
        return refusals(List.of(id)).containsKey(id);
    }

    private Map<DocumentId, BuyerAnswer> refusals(Collection<DocumentId> ids) {
        var said = answers.counting(ids, AnswerKind.MESSAGE_LEVEL);
        said.values().removeIf(answer -> !answer.isRefusedOnTheWay());
        return said;
    }

    /** Whether a mail with it has left the portal. */
    boolean isMailed(DocumentId id) {
        return transmissions(id).stream()
                .anyMatch(way -> way.channel() == Channel.MAIL && way.state() == State.DELIVERED);
    }

    List<Transmission> transmissions(DocumentId id) {
        return transmissions(List.of(id)).getOrDefault(id, List.of());
    }

    /**
     * Notes that somebody took it to its buyer by hand.
     *
     * @return false, and nothing done, if it has a way of its own, or was taken there already
     */
    boolean handOver(DocumentId id, Stamp stamp) {
        var kept = transmissions(id).isEmpty();
        if (kept) {
            handOvers.note(id, stamp);
        }
        return kept;
    }

    /** Whether somebody took it to its buyer, which no channel did. */
    boolean isHandedOver(DocumentId id) {
        return handOvers.isNoted(id);
    }

    /** @return whether it was noted */
    boolean forgetHandOver(DocumentId id) {
        return handOvers.forget(id);
    }

    /** What was handed over, and refused by the receiver's system afterwards, has failed. */
    Map<DocumentId, List<Transmission>> transmissions(Collection<DocumentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var ways = new HashMap<>(outbox.getObject().transmissions(ids));
        handOvers.of(ids).forEach((id, way) -> ways.merge(id, List.of(way), Outgoing::both));
        refusals(ids)
                .forEach((id, refusal) -> ways.computeIfPresent(
                        id,
                        (document, all) ->
                                all.stream().map(way -> refused(way, refusal)).toList()));
        return ways;
    }

    private static List<Transmission> both(List<Transmission> some, List<Transmission> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private Transmission refused(Transmission way, BuyerAnswer refusal) {
        if (!way.channel().isElectronic() || way.state() != State.DELIVERED) {
            return way;
        }
        var locale = users.find().map(CurrentUser::locale).orElse(Locale.ENGLISH);
        return new Transmission(
                way.channel(),
                State.FAILED,
                way.target(),
                way.attempts(),
                texts.get(
                        locale,
                        "document.answer.refused-on-the-way",
                        refusal.content().words()),
                null,
                refusal.receivedAt());
    }
}

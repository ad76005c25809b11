package org.orderportal.order;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.Quantity;
import org.orderportal.party.BuyerRules;

/**
 * What the domain says that documents do to lines, told once more without any ledger: the acts that count, one after the
 * other. Taking a document back is forgetting its act.
 */
final class LedgerModel {

    enum Kind {
        ANSWER,
        DISPATCH,
        INVOICE,
        CREDIT,
        CANCEL,
        CLOSE_SHORT,
        RECEIPT
    }

    /**
     * One line's part of an act.
     *
     * @param other what is on back order, or will never come
     * @param again whether a credited quantity may be invoiced again
     * @param days  the promised days of what is confirmed, one for each piece
     */
    record Part(long line, long quantity, long other, boolean again, List<LocalDate> days) {}

    /** An article of the supplier's own. */
    record Added(long line, long quantity) {}

    /** @param awaits whether it is an answer that is only good once the buyer changes or cancels the order */
    record Act(Kind kind, List<Part> parts, @Nullable Added added, boolean awaits) {}

    private static final class Line {

        private final @Nullable Long own;
        private long ordered;
        private @Nullable Long confirmed;
        private long backOrdered;
        private long dispatched;
        private long shortClosed;
        private long invoiced;
        private long credited;
        private long writtenOff;
        private List<LocalDate> promised = List.of();
        private @Nullable Act awaiting;
        private @Nullable Act answer;

        Line(long ordered, @Nullable Long own) {
            this.ordered = ordered;
            this.own = own;
        }

        boolean isThere() {
            return own == null || confirmed != null && confirmed + backOrdered + dispatched + invoiced > 0;
        }

        /** Piece by piece: what went fills the earliest days, and what never comes is missing at the latest. */
        @Nullable LocalDate nextPromise() {
            var open = confirmed != null && confirmed - dispatched - shortClosed > 0;
            var days = promised.stream().sorted().toList();
            return open && dispatched < days.size() ? days.get((int) dispatched) : null;
        }

        LineQuantities quantities() {
            return new LineQuantities(
                    Quantity.of(ordered),
                    confirmed == null ? null : Quantity.of(confirmed),
                    Quantity.of(backOrdered),
                    Quantity.of(dispatched),
                    Quantity.of(shortClosed),
                    Quantity.of(invoiced),
                    Quantity.of(credited),
                    Quantity.of(writtenOff));
        }

        LineStanding standing() {
            var net = 10 * Objects.requireNonNullElse(own, ordered);
            var changed = own != null && promised.size() > 0
                    || promised.stream().distinct().count() > 1;
            return new LineStanding(quantities(), Amount.of(Long.toString(net)), own != null, changed, nextPromise());
        }
    }

    private final Map<Long, Line> lines = new LinkedHashMap<>();
    private final BuyerRules rules;
    private boolean implicit;
    private boolean received;
    private boolean cancelled;

    private LedgerModel(BuyerRules rules) {
        this.rules = rules;
    }

    static LedgerModel of(Map<Long, Long> ordered, BuyerRules rules, Iterable<Act> acts) {
        var model = new LedgerModel(rules);
        ordered.forEach((line, quantity) -> model.lines.put(line, new Line(quantity, null)));
        acts.forEach(model::play);
        return model;
    }

    private void play(Act act) {
        switch (act.kind()) {
            case ANSWER -> answer(act);
            case DISPATCH -> {
                acceptImplicitly();
                for (var part : act.parts()) {
                    line(part).dispatched += part.quantity();
                    line(part).shortClosed += part.other();
                }
            }
            case INVOICE -> {
                acceptImplicitly();
                act.parts().forEach(part -> line(part).invoiced += part.quantity());
            }
            case CREDIT -> {
                for (var part : act.parts()) {
                    line(part).credited += part.again() ? part.quantity() : 0;
                    line(part).writtenOff += part.again() ? 0 : part.quantity();
                }
            }
            case CANCEL -> cancel();
            case RECEIPT -> received = true;
            case CLOSE_SHORT -> {
                for (var part : act.parts()) {
                    line(part).shortClosed += part.quantity();
                    line(part).backOrdered = 0;
                }
            }
        }
    }

    private Line line(Part part) {
        return Objects.requireNonNull(lines.get(part.line()));
    }

    private void answer(Act act) {
        for (var part : act.parts()) {
            var line = line(part);
            line.confirmed = part.quantity();
            line.backOrdered = part.other();
            line.promised = part.days();
            line.awaiting = act.awaits() ? act : null;
            line.answer = act;
            implicit = false;
        }
        if (act.added() != null) {
            var line = new Line(0, act.added().quantity());
            line.confirmed = act.added().quantity();
            line.promised = new ArrayList<>();
            line.awaiting = act.awaits() ? act : null;
            line.answer = act;
            lines.put(act.added().line(), line);
            implicit = false;
        }
    }

    private void acceptImplicitly() {
        if (!rules.responseRequired() && lines.values().stream().allMatch(line -> line.confirmed == null)) {
            lines.values().forEach(line -> line.confirmed = line.ordered);
            implicit = true;
        }
    }

    private void cancel() {
        for (var line : lines.values()) {
            line.ordered = Math.min(line.ordered, line.dispatched);
            line.confirmed = line.dispatched;
            line.backOrdered = 0;
            line.shortClosed = 0;
            line.promised = List.of();
            line.awaiting = null;
        }
        implicit = false;
        cancelled = true;
    }

    /** @param heard what was sent before the buyer last spoke */
    boolean isWaitingForBuyer(Set<Act> heard) {
        return lines.values().stream().anyMatch(line -> line.awaiting != null && !heard.contains(line.awaiting));
    }

    /** @param heard what was sent before the buyer last spoke */
    boolean isBuyerAnswered(Set<Act> heard) {
        return cancelled
                || lines.values().stream().anyMatch(line -> line.answer != null && !heard.contains(line.answer));
    }

    boolean isCancelled() {
        return cancelled;
    }

    Map<Long, LineQuantities> quantities() {
        var quantities = new LinkedHashMap<Long, LineQuantities>();
        lines.forEach((id, line) -> {
            if (line.isThere()) {
                quantities.put(id, line.quantities());
            }
        });
        return quantities;
    }

    Map<Long, @Nullable LocalDate> promises() {
        var promises = new LinkedHashMap<Long, @Nullable LocalDate>();
        lines.forEach((id, line) -> {
            if (line.isThere()) {
                promises.put(id, line.nextPromise());
            }
        });
        return promises;
    }

    /** Where the order stands by these numbers. */
    OrderStatus status(Controls controls) {
        var there = lines.values().stream()
                .filter(Line::isThere)
                .map(Line::standing)
                .toList();
        var answering = implicit ? Answering.IMPLICIT : received ? Answering.RECEIPT_ACKNOWLEDGED : Answering.PLAIN;
        return Sums.statusOf(new OrderStanding(
                OrderKind.ORDER, controls.withCancelled(cancelled), answering, rules, Sample.MORNING, there));
    }
}

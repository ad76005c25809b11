package org.orderportal.order.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orderportal.base.ui.Tone;
import org.orderportal.order.Folder;
import org.orderportal.order.Headline;
import org.orderportal.order.LineTerms;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderStatus;
import org.orderportal.order.OrderSummary;
import org.orderportal.order.ui.StatusWords.Toned;

/** What an order's badges say: the headline with its numbers first, then what the headline leaves out. */
record OrderBadges(Reader reader, OrderDetails order) {

    List<Toned> all() {
        var badges = new ArrayList<Toned>();
        badges.add(headline());
        if (status().folder() == Folder.TRASHED) {
            badges.add(new Toned(reader.text("order.page.badge.trashed"), Tone.WARN));
        }
        moreThanConfirmed().ifPresent(badges::add);
        notComing().ifPresent(badges::add);
        if (status().headline() != Headline.BACK_ORDER) {
            badge("back-order", Portion.of(order, Figure.BACK_ORDERED), Tone.WARN)
                    .ifPresent(badges::add);
        }
        if (status().headline() == Headline.CANCELLED) {
            badge("to-invoice", Portion.of(order, Figure.TO_INVOICE), Tone.INFO).ifPresent(badges::add);
        }
        return badges;
    }

    private Toned headline() {
        var general = new StatusWords(reader).progress(summary());
        if (summary().waitingForConnection()) {
            return new Toned(reader.text("order.status.waiting-for-connection"), Tone.WARN);
        }
        return switch (status().headline()) {
            case BACK_ORDER ->
                badge("back-order", Portion.of(order, Figure.BACK_ORDERED), Tone.WARN)
                        .orElse(general);
            case CANCELLED ->
                badge("cancelled", Portion.of(order, LineFigures::cancelled), Tone.MUTED)
                        .orElse(general);
            case TO_CREDIT ->
                badge("to-credit", Portion.of(order, Figure.TO_CREDIT), Tone.WARN)
                        .orElse(general);
            case COMPLETED ->
                order.reasons().closed() != null
                        ? new Toned(reader.text("order.page.badge.by-hand"), Tone.MUTED)
                        : general;
            default -> general;
        };
    }

    private Optional<Toned> moreThanConfirmed() {
        var terms = LineTerms.of(order.rules(), summary().kind());
        var over = Portion.of(order, line -> line.quantities().over(terms));
        if (over.isEmpty()) {
            return Optional.empty();
        }
        if (over.ofManyLines()) {
            return badge("over.lines", over, Tone.WARN);
        }
        var sums = over.lines().getFirst().quantities();
        return Optional.of(new Toned(
                reader.text(
                        "order.page.badge.over",
                        reader.formats().quantity(sums.dispatched()),
                        reader.formats().quantity(sums.commitment(terms)),
                        reader.formats().quantity(sums.over(terms))),
                Tone.WARN));
    }

    private Optional<Toned> notComing() {
        var missing = Portion.of(order, Figure.SHORT_CLOSED);
        if (missing.isEmpty() || missing.ofManyLines()) {
            return badge("short", missing, Tone.MUTED);
        }
        var sums = missing.lines().getFirst().quantities();
        var isDelivered = sums.dispatched().isPositive() && status().headline() != Headline.DELIVERABLE;
        return isDelivered
                ? Optional.of(new Toned(
                        reader.text(
                                "order.page.badge.delivered-short",
                                reader.formats().quantity(sums.dispatched()),
                                reader.formats().quantity(sums.shortClosed())),
                        Tone.MUTED))
                : badge("short", missing, Tone.MUTED);
    }

    private Optional<Toned> badge(String key, Portion portion, Tone tone) {
        return portion.isEmpty()
                ? Optional.empty()
                : Optional.of(new Toned(reader.text("order.page.badge." + key, portion.number(reader)), tone));
    }

    private OrderSummary summary() {
        return order.summary();
    }

    private OrderStatus status() {
        return order.summary().status();
    }
}

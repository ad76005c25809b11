package org.orderportal.exchange.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.error.NotFound;
import org.orderportal.document.DocumentId;
import org.orderportal.document.Documents;
import org.orderportal.invoice.VatCategory;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderId;
import org.orderportal.order.Orders;
import org.springframework.stereotype.Component;

/** Reads invoices and credit notes, and says what in them cannot be meant, before any draft is made. */
@Component
class InvoiceReader {

    private final JsonBodies bodies;
    private final Orders orders;
    private final Documents documents;

    InvoiceReader(JsonBodies bodies, Orders orders, Documents documents) {
        this.bodies = bodies;
        this.orders = orders;
        this.documents = documents;
    }

    /** An invoice. @param lines the ids of the order's lines, by the buyer's line id */
    record Invoiced(InvoiceBody body, Map<String, Long> lines) {}

    /** A credit note, likewise. */
    record Credited(CreditBody body, Map<String, Long> lines) {}

    Invoiced invoice(OrderId order, byte[] bytes) {
        var body = bodies.read(bytes, InvoiceBody.class);
        var lines = lines(order);
        var mistakes = new ArrayList<Mistake>();
        checkBase(order, body.base(), mistakes);
        checkLines(
                JsonBodies.all(body.lines()).stream()
                        .map(InvoiceBody.Line::line)
                        .toList(),
                lines,
                mistakes);
        if (body.reasons() != null) {
            body.reasons().keySet().stream()
                    .filter(category -> VatCategory.of(category).isEmpty())
                    .forEach(category -> mistakes.add(
                            new Mistake("reasons." + category, "unknown-category", "Write E, AE, K, G or O.")));
        }
        refuse(mistakes);
        return new Invoiced(body, lines);
    }

    Credited credit(OrderId order, byte[] bytes) {
        var body = bodies.read(bytes, CreditBody.class);
        var lines = lines(order);
        var mistakes = new ArrayList<Mistake>();
        checkLines(
                JsonBodies.all(body.lines()).stream().map(CreditBody.Line::line).toList(), lines, mistakes);
        if (body.isWhole() && (body.lines() != null || body.amount() != null)) {
            mistakes.add(new Mistake("whole", "whole-or-part", "Leave lines and amount out of a whole credit note."));
        }
        if (!body.isWhole() && body.lines() == null && body.amount() == null) {
            mistakes.add(new Mistake("whole", "nothing-credited", "Write whole: true, lines, or an amount."));
        }
        refuse(mistakes);
        return new Credited(body, lines);
    }

    private Map<String, Long> lines(OrderId order) {
        var lines = new HashMap<String, Long>();
        orders.details(order).lines().forEach(line -> lines.put(line.ordered().ref(), line.id()));
        return lines;
    }

    private void checkBase(OrderId order, InvoiceBody.@Nullable Base base, List<Mistake> mistakes) {
        if (base == null) {
            return;
        }
        if (base.word() != null && !base.word().equals(InvoiceBody.ENTIRE_ORDER)) {
            mistakes.add(new Mistake("base", "unknown-base", "Write order, or a list of the ids of dispatch advices."));
        }
        var advices = JsonBodies.all(base.advices());
        for (int index = 0; index < advices.size(); index++) {
            if (!isAdvice(order, advices.get(index))) {
                mistakes.add(new Mistake(
                        "base[" + index + "]",
                        "unknown-advice",
                        "Name a dispatch advice of this order that was sent and counts, by its id."));
            }
        }
    }

    private boolean isAdvice(OrderId order, String id) {
        try {
            return DocumentId.parse(id)
                    .filter(parsed -> documents.counting(order, DocumentKind.DISPATCH_ADVICE).stream()
                            .anyMatch(advice -> advice.id().equals(parsed)))
                    .isPresent();
        } catch (NotFound unknown) {
            return false;
        }
    }

    private static void checkLines(List<@Nullable String> named, Map<String, Long> lines, List<Mistake> mistakes) {
        var seen = new HashSet<String>();
        for (int index = 0; index < named.size(); index++) {
            var line = named.get(index);
            var place = "lines[" + index + "].line";
            if (line == null) {
                mistakes.add(new Mistake(place, "line-missing", "Name the line by the buyer's line id."));
            } else if (!lines.containsKey(line)) {
                mistakes.add(new Mistake(place, "line-unknown", "Name a line of this order by the buyer's line id."));
            } else if (!seen.add(line)) {
                mistakes.add(new Mistake(place, "line-twice", "Name each line once."));
            }
        }
    }

    private static void refuse(List<Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new ApiRefusal(ApiProblem.ofMistakes(mistakes));
        }
    }
}

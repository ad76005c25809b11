package org.orderportal.dispatch;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orderportal.base.Quantity;
import org.orderportal.dispatch.DispatchAdvice.Content;
import org.orderportal.dispatch.DispatchAdvice.HandlingUnit;
import org.orderportal.dispatch.DispatchAdvice.Line;
import org.orderportal.dispatch.DispatchAdvice.OrderRef;
import org.orderportal.document.DraftFile;
import org.orderportal.order.DocumentKind;
import org.orderportal.order.OrderDetails;
import org.orderportal.order.OrderId;
import org.orderportal.order.Posting;

/** Writes out of a form the advice as it is kept, rendered and printed, and what it posts to the ledgers. */
final class DispatchWriting {

    private final DispatchForm form;
    private final DispatchNotes notes;
    private final Map<String, String> ids = new LinkedHashMap<>();

    DispatchWriting(DispatchForm form, DispatchNotes notes) {
        this.form = form;
        this.notes = notes;
        form.rows().stream()
                .filter(DispatchWriting::isSaid)
                .forEach(row -> ids.put(row.key(), String.valueOf(ids.size() + 1)));
    }

    private static boolean isSaid(DispatchRow row) {
        return row.included() && (row.leaving().isPositive() || row.never().isPositive());
    }

    /**
     * The advice.
     *
     * @param now       where the sender is
     * @param isCarried whether the electronic document takes a file of that kind
     */
    DispatchAdvice advice(String number, LocalDateTime now, Predicate<String> isCarried) {
        var header = form.header();
        return new DispatchAdvice(
                number,
                now.toLocalDate(),
                now.toLocalTime().withNano(0),
                form.orders().stream().map(DispatchWriting::orderRef).toList(),
                header.seller(),
                header.buyer(),
                header.shipTo(),
                header.dispatchedFrom(),
                header.shipment(),
                header.message(),
                notes.ofDocument(isCarried),
                form.rows().stream()
                        .filter(DispatchWriting::isSaid)
                        .map(this::line)
                        .toList(),
                units(),
                form.draft().files().stream().map(DraftFile::fileName).toList());
    }

    private static OrderRef orderRef(OrderDetails order) {
        return new OrderRef(
                order.summary().id().value(),
                order.content().number(),
                order.content().references().customerReference());
    }

    private Line line(DispatchRow row) {
        return new Line(
                id(row.key()),
                row.order(),
                row.line(),
                row.ref(),
                row.article(),
                row.unit(),
                row.ordered(),
                row.before(),
                row.leaving(),
                row.later(),
                row.never(),
                row.reason(),
                row.batch(),
                row.serialNumbers(),
                row.bestBefore(),
                row.hazardous(),
                row.hazardClass(),
                row.note(),
                notes.ofRow(row));
    }

    private String id(String row) {
        return ids.getOrDefault(row, "");
    }

    private List<HandlingUnit> units() {
        return form.units().stream()
                .map(unit -> new HandlingUnit(
                        String.valueOf(unit.number()),
                        form.unit(unit.on())
                                .map(below -> String.valueOf(below.number()))
                                .orElse(null),
                        unit.kind(),
                        unit.sscc(),
                        unit.marks(),
                        unit.weight(),
                        unit.length(),
                        unit.width(),
                        unit.height(),
                        contents(unit)))
                .toList();
    }

    private List<Content> contents(DispatchUnit unit) {
        var sums = new LinkedHashMap<String, Quantity>();
        unit.contents().stream()
                .filter(content -> ids.containsKey(content.row()))
                .forEach(content -> sums.merge(
                        id(content.row()),
                        content.quantity() == null ? Quantity.ZERO : content.quantity(),
                        Quantity::plus));
        return sums.entrySet().stream()
                .map(sum -> new Content(sum.getKey(), sum.getValue()))
                .toList();
    }

    /** What it posts to each of its orders of which something leaves, or is given up. */
    Map<OrderId, List<Posting>> postings(String number) {
        var source = new Posting.Source(
                DocumentKind.DISPATCH_ADVICE, form.draft().id().value(), number);
        var byOrder = new HashMap<Integer, List<Posting.DispatchedLine>>(form.rows().stream()
                .filter(DispatchWriting::isSaid)
                .collect(Collectors.groupingBy(
                        DispatchRow::order,
                        Collectors.mapping(
                                row -> new Posting.DispatchedLine(
                                        row.line(), null, row.leaving(), row.never(), row.before()),
                                Collectors.toList()))));
        var postings = new LinkedHashMap<OrderId, List<Posting>>();
        byOrder.forEach((place, lines) ->
                postings.put(form.orders().get(place).summary().id(), List.of(new Posting.Dispatch(source, lines))));
        return postings;
    }

    /** The numbers of its units: no other document may bear them as long as this one counts. */
    Set<String> claims() {
        return form.units().stream()
                .flatMap(unit -> Stream.ofNullable(unit.sscc()))
                .map(SsccSeries::claim)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The supplier's numbers of articles that its orders named by none, by article. */
    Map<String, String> itemIds() {
        var told = new HashMap<String, String>();
        form.basis().lines().forEach((key, line) -> {
            var row = form.row(key);
            if (ids.containsKey(key) && row.asksForItemId() && row.itemId() != null) {
                told.put(line.article().articleKey(), row.itemId());
            }
        });
        return told;
    }
}

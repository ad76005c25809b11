package org.orderportal.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Quantity;
import org.orderportal.base.SearchKey;
import org.orderportal.base.UnitCode;
import org.orderportal.base.UnitPrice;
import org.orderportal.order.SeededOrder.Said;
import org.orderportal.order.SeededOrder.Sums;
import org.orderportal.party.ElectronicAddress;
import org.orderportal.party.PostalAddress;

/** The rows that the portal would have written for orders of a seed: statuses, words and JSON are made by its own rules. */
public final class SeededRows {

    /** Takes rows in, each in the order of {@link Table#columns}. */
    @FunctionalInterface
    public interface Sink {
        void row(Table table, @Nullable Object... values);
    }

    /** The tables that a seed fills. */
    public enum Table {
        PURCHASE_ORDER("""
                id, version, supplier_id, buyer_id, number, number_sort, kind, profile, currency, amount, issued_on,
                requested_on, received_at, buyer_name, buyer_sort, supplier_name, line_count, content_hash, message_id,
                waiting_connection, folder, trashed, control, response, delivery, invoicing, respondable, deliverable,
                delivered, invoiceable, invoiced, delivered_n, delivered_m, invoiced_n, invoiced_m, progress, headline,
                due_at, due_for, back_ordered, answering, change_requested, cancel_requested, cancelled,
                waiting_for_buyer, hold_reason, closed_reason"""),
        ORDER_VERSION("order_id, version_no, message_id, received_at, content"),
        ORDER_LINE("""
                id, order_id, supplier_id, line_position, line_ref, name, quantity, unit_code, net_amount, requested_on,
                confirmed, back_ordered, dispatched, short_closed, invoiced, credited, written_off, added, changed"""),
        ORDER_HISTORY("id, order_id, supplier_id, at, actor_name, kind, arguments"),
        ORDER_TOKEN("supplier_id, token, received_at, order_id, fields"),
        ORDER_LISTING("""
                list_key, folder, supplier_id, received_at, order_id, requested_on, amount, buyer_sort, supplier_sort,
                number_sort, status_sort, progress""");

        private final String columns;

        Table(String columns) {
            this.columns = columns;
        }

        public String columns() {
            return columns;
        }
    }

    private static final WorkingTime WORKING_TIME = new WorkingTime(ZoneId.of("Europe/Stockholm"));
    private static final CurrencyCode CURRENCY = new CurrencyCode("EUR");
    private static final String REASON = "Seeded";

    private final ContentJson json = new ContentJson();
    private final Sink sink;

    public SeededRows(Sink sink) {
        this.sink = sink;
    }

    public void write(SeededOrder order) {
        var content = content(order);
        var sums = new ArrayList<Sums>();
        for (int index = 0; index < order.lines().size(); index++) {
            sums.add(order.life().sums(order.lines().get(index).quantity(), index == 0));
        }
        var status = status(order, content, sums);
        writeOrder(order, content, status);
        writeListing(order, content, status);
        sink.row(
                Table.ORDER_VERSION,
                order.id(),
                OrderVersions.FIRST,
                0,
                Stored.moment(order.receivedAt()),
                json.write(content));
        for (int position = 0; position < sums.size(); position++) {
            writeLine(order, content, position, sums.get(position));
        }
        sink.row(
                Table.ORDER_HISTORY,
                order.id(),
                order.id(),
                order.supplier().id(),
                Stored.moment(order.receivedAt()),
                "Order Portal",
                OrderHistory.RECEIVED,
                json.writeTexts(List.of(order.buyer().name())));
        for (var word : SearchWords.of(content.number(), order.buyer().name())) {
            sink.row(
                    Table.ORDER_TOKEN,
                    order.supplier().id(),
                    word,
                    Stored.moment(order.receivedAt()),
                    order.id(),
                    1);
        }
    }

    private void writeListing(SeededOrder order, OrderContent content, OrderStatus status) {
        for (var list : ListKey.of(status, order.buyer().id())) {
            sink.row(
                    Table.ORDER_LISTING,
                    list,
                    status.folder().ordinal() + 1,
                    order.supplier().id(),
                    Stored.moment(order.receivedAt()),
                    order.id(),
                    content.earliestRequested().orElse(OrderRow.NO_DAY),
                    content.amount().value(),
                    SearchKey.of(order.buyer().name(), 40),
                    SearchKey.of(order.supplier().name(), 40),
                    SearchKey.of(order.number(), 40),
                    status.headline().ordinal(),
                    status.progress());
        }
    }

    private static OrderStatus status(SeededOrder order, OrderContent content, List<Sums> sums) {
        var lines = new ArrayList<LineStanding>();
        for (int position = 0; position < sums.size(); position++) {
            var line = content.lines().get(position);
            lines.add(new LineStanding(
                    quantities(sums.get(position)),
                    line.netAmount(),
                    false,
                    sums.get(position).changed(),
                    content.requestedOn(line)));
        }
        var said = order.life().said();
        var standing = new OrderStanding(
                content.kind(),
                control(said),
                said == Said.TRASHED,
                order.life().answering(),
                order.rules(),
                order.receivedAt(),
                lines);
        return standing.status(WORKING_TIME);
    }

    private static ControlFacet control(Said said) {
        return switch (said) {
            case NOTHING, TRASHED -> ControlFacet.OPEN;
            case CHANGE_REQUESTED -> ControlFacet.CHANGE_TO_ANSWER;
            case CANCEL_REQUESTED -> ControlFacet.CANCEL_TO_ANSWER;
            case CANCELLED -> ControlFacet.CANCELLED;
            case WAITING_FOR_BUYER -> ControlFacet.WAITING_FOR_BUYER;
            case ON_HOLD -> ControlFacet.ON_HOLD;
            case CLOSED -> ControlFacet.CLOSED;
        };
    }

    private static LineQuantities quantities(Sums sums) {
        return new LineQuantities(
                Quantity.of(sums.ordered()),
                sums.confirmed() == null ? null : Quantity.of(sums.confirmed()),
                Quantity.of(sums.backOrdered()),
                Quantity.of(sums.dispatched()),
                Quantity.of(sums.shortClosed()),
                Quantity.of(sums.invoiced()),
                Quantity.of(sums.credited()),
                Quantity.ZERO);
    }

    private void writeOrder(SeededOrder order, OrderContent content, OrderStatus status) {
        var said = order.life().said();
        var buyerName = order.buyer().name();
        sink.row(
                Table.PURCHASE_ORDER,
                order.id(),
                0,
                order.supplier().id(),
                order.buyer().id(),
                order.number(),
                SearchKey.of(order.number(), 200),
                content.kind(),
                content.profile(),
                CURRENCY.code(),
                content.amount().value(),
                content.issuedOn(),
                content.earliestRequested().orElse(OrderRow.NO_DAY),
                Stored.moment(order.receivedAt()),
                buyerName,
                SearchKey.of(buyerName, 300),
                order.supplier().name(),
                content.lines().size(),
                "seeded",
                0,
                false,
                status.folder(),
                said == Said.TRASHED,
                status.control(),
                status.response(),
                status.delivery(),
                status.invoicing(),
                status.respondable(),
                status.deliverable(),
                status.delivery().isStarted(),
                status.invoiceable(),
                status.invoicing().isStarted(),
                status.delivered().n().value(),
                status.delivered().m().value(),
                status.invoiced().n().value(),
                status.invoiced().m().value(),
                status.progress(),
                status.headline(),
                Stored.momentOrNull(status.dueAt()),
                status.dueFor(),
                status.backOrdered(),
                order.life().answering(),
                said == Said.CHANGE_REQUESTED,
                said == Said.CANCEL_REQUESTED,
                said == Said.CANCELLED,
                said == Said.WAITING_FOR_BUYER,
                said == Said.ON_HOLD ? REASON : null,
                said == Said.CLOSED ? REASON : null);
    }

    private void writeLine(SeededOrder order, OrderContent content, int position, Sums sums) {
        var line = content.lines().get(position);
        sink.row(
                Table.ORDER_LINE,
                order.id() + 1 + position,
                order.id(),
                order.supplier().id(),
                position,
                line.ref(),
                line.name(),
                sums.ordered(),
                line.unit().code(),
                line.netAmount().value(),
                content.requestedOn(line),
                sums.confirmed(),
                sums.backOrdered(),
                sums.dispatched(),
                sums.shortClosed(),
                sums.invoiced(),
                sums.credited(),
                0,
                false,
                sums.changed());
    }

    private static OrderContent content(SeededOrder order) {
        var lines = new ArrayList<OrderedLine>();
        for (var line : order.lines()) {
            lines.add(line(Integer.toString((lines.size() + 1) * 10), line));
        }
        var net = lines.stream().map(OrderedLine::netAmount).reduce(Amount.ZERO, Amount::plus);
        return new OrderContent(
                new OrderNumber(order.number()),
                OrderKind.ORDER,
                "urn:fdc:peppol.eu:poacc:trns:order:3",
                OrderProfile.ORDERING,
                LocalDate.ofInstant(order.receivedAt(), ZoneOffset.UTC),
                null,
                CURRENCY,
                null,
                order.message().isEmpty() ? null : order.message(),
                new OrderContent.References(order.reference(), null, null, null, null, null, null, null),
                participant(order.buyer()),
                participant(order.supplier()),
                null,
                null,
                delivery(order.requestedOn()),
                null,
                null,
                List.of(),
                new OrderContent.Totals(net, null, null, net, null, null, null, null, net),
                List.of(),
                lines);
    }

    private static OrderContent.Delivery delivery(LocalDate day) {
        return new OrderContent.Delivery(null, null, PostalAddress.UNKNOWN, null, null, day, day, null);
    }

    private static OrderedLine line(String ref, SeededOrder.Line line) {
        return new OrderedLine(
                ref,
                Quantity.of(line.quantity()),
                new UnitCode(line.unit()),
                line.name(),
                null,
                null,
                null,
                line.articleNumber(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new UnitPrice(new BigDecimal(line.price())),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    private static Participant participant(SeededOrder.Company company) {
        return new Participant(
                company.name(),
                null,
                new ElectronicAddress("9999", Long.toString(company.id())),
                List.of(),
                null,
                null,
                PostalAddress.UNKNOWN,
                null);
    }
}

package org.orderportal.order;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Ids;
import org.orderportal.base.SearchKey;
import org.orderportal.base.Stored;
import org.orderportal.base.calendar.WorkingTime;
import org.orderportal.party.CompanyId;

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
                due_at, due_for, overdue, back_ordered, answering, receipt_document_id, change_requested, cancel_requested,
                cancelled, waiting_for_buyer, hold_reason, closed_reason, buyer_spoke_after"""),
        ORDER_VERSION("order_id, version_no, message_id, received_at, content"),
        ORDER_LINE("""
                id, order_id, supplier_id, line_position, line_ref, name, quantity, unit_code, net_amount, requested_on,
                confirmed, back_ordered, dispatched, short_closed, invoiced, credited, written_off, added, cancelled,
                changed, promised_on"""),
        LEDGER_ENTRY("""
                id, order_id, entry_no, supplier_id, line_id, kind, quantity, amount, currency, promised_on, changed,
                awaits_buyer, document_kind, document_id, document_line_id, document_number, reverses_id, posted_at, actor_name"""),
        ORDER_HISTORY("id, order_id, supplier_id, at, actor_name, kind, arguments"),
        ORDER_TOKEN("supplier_id, token, received_at, order_id, fields, folder"),
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

    private final ContentJson json = new ContentJson();
    private final Instant now = Instant.now();
    private final Sink sink;

    public SeededRows(Sink sink) {
        this.sink = sink;
    }

    public void write(SeededOrder order) {
        var content = SeededContent.of(order);
        var nextId = new AtomicLong(order.id());
        var book = book(order, content, nextId::incrementAndGet);
        new SeededStory(book, nextId::incrementAndGet).tell(order.life());
        var head = book.headNow();
        head = head.with(order.life().after(head.controls()));
        var status = OrderStanding.of(head, order.rules(), OrderLines.standingsOf(book.lines()))
                .status(WORKING_TIME);
        writeOrder(order, content, head, status);
        writeListing(order, content, status);
        writeVersion(order, content);
        book.lines().forEach(line -> writeLine(order, content.lines().get(line.position()), line));
        for (int number = 1; number <= book.posted().size(); number++) {
            writeEntry(order, number, book.posted().get(number - 1));
        }
        OrderWords.of(content)
                .forEach((word, fields) -> sink.row(
                        Table.ORDER_TOKEN,
                        order.supplier().id(),
                        word,
                        Stored.moment(order.receivedAt()),
                        order.id(),
                        fields,
                        ListFolder.ofWords(ListFolder.of(status.folder(), false))));
    }

    private boolean isOverdue(OrderStatus status) {
        return status.isOverdue(now);
    }

    private static OrderBook book(SeededOrder order, OrderContent content, Ids ids) {
        var lines = new ArrayList<StoredLine>();
        for (var line : content.lines()) {
            var day = content.requestedOn(line);
            lines.add(new StoredLine(
                    ids.next(),
                    lines.size(),
                    line.ref(),
                    line.netAmount(),
                    day,
                    null,
                    LineSums.of(line.quantity(), day, List.of())));
        }
        var head = new OrderHead(
                new OrderId(order.id()),
                content.number(),
                new CompanyId(order.buyer().id()),
                order.buyer().name(),
                new CompanyId(order.supplier().id()),
                content.kind(),
                SeededContent.CURRENCY,
                order.receivedAt(),
                false,
                order.life().before(),
                Answering.PLAIN,
                null);
        var stamp = new OrderBook.Stamp(ids, order.receivedAt().plus(1, ChronoUnit.DAYS), "Seed");
        return new OrderBook(head, order.rules(), lines, new OrderEntries(List.of()), stamp);
    }

    private void writeVersion(SeededOrder order, OrderContent content) {
        sink.row(
                Table.ORDER_VERSION,
                order.id(),
                OrderVersions.FIRST,
                0,
                Stored.moment(order.receivedAt()),
                json.write(content));
        sink.row(
                Table.ORDER_HISTORY,
                order.id(),
                order.id(),
                order.supplier().id(),
                Stored.moment(order.receivedAt()),
                "Order Portal",
                OrderHistory.RECEIVED,
                json.writeTexts(List.of(order.buyer().name())));
    }

    private void writeListing(SeededOrder order, OrderContent content, OrderStatus status) {
        var folder = ListFolder.of(status.folder(), false);
        for (var list : ListKey.of(status, isOverdue(status), order.buyer().id())) {
            sink.row(
                    Table.ORDER_LISTING,
                    list,
                    folder,
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

    private void writeOrder(SeededOrder order, OrderContent content, OrderHead head, OrderStatus status) {
        var controls = head.controls();
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
                SeededContent.CURRENCY.code(),
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
                controls.trashed(),
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
                isOverdue(status),
                status.backOrdered(),
                head.answering(),
                controls.receipt(),
                controls.changeRequested(),
                controls.cancelRequested(),
                controls.cancelled(),
                controls.waitingForBuyer(),
                controls.holdReason(),
                controls.closedReason(),
                head.buyerSpokeAfter());
    }

    private void writeLine(SeededOrder order, OrderedLine ordered, StoredLine line) {
        var sums = line.quantities();
        sink.row(
                Table.ORDER_LINE,
                line.id(),
                order.id(),
                order.supplier().id(),
                line.position(),
                line.ref(),
                ordered.name(),
                sums.ordered(),
                ordered.unit().code(),
                line.net(),
                line.requestedOn(),
                sums.confirmed(),
                sums.backOrdered(),
                sums.dispatched(),
                sums.shortClosed(),
                sums.invoiced(),
                sums.credited(),
                sums.writtenOff(),
                false,
                line.sums().cancelled(),
                line.sums().changed(),
                line.sums().promisedOn());
    }

    private void writeEntry(SeededOrder order, int number, LedgerEntry entry) {
        sink.row(
                Table.LEDGER_ENTRY,
                entry.id(),
                order.id(),
                number,
                order.supplier().id(),
                entry.lineId(),
                entry.kind(),
                entry.quantity(),
                entry.amount().amount(),
                entry.amount().currency().code(),
                entry.promisedOn(),
                entry.changed(),
                entry.awaitsBuyer(),
                entry.cause().kind(),
                entry.cause().documentId(),
                entry.cause().lineId(),
                entry.cause().number(),
                entry.reverses(),
                Stored.moment(entry.postedAt()),
                entry.actor());
    }
}

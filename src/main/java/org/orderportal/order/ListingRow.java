package org.orderportal.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** An order's place in one list, and what it is sorted by there. */
record ListingRow(Place place, SortKeys keys) {

    /** What tells one row of {@code order_listing} from another. */
    record Place(long list, int folder, long supplier, LocalDateTime received, long order) {

        static final Comparator<Place> ASCENDING = Comparator.comparing(Place::counter)
                .thenComparing(Place::received)
                .thenComparingLong(Place::order);

        OrderCounters.Counter counter() {
            return new OrderCounters.Counter(supplier, folder, list);
        }
    }

    static final String ORDER_COLUMNS = """
            o.id, o.supplier_id, o.buyer_id, o.waiting_connection, o.folder, o.control, o.response, o.delivery,
            o.invoicing, o.respondable, o.deliverable, o.invoiceable, o.delivered_n, o.delivered_m, o.invoiced_n,
            o.invoiced_m, o.due_at, o.due_for, o.back_ordered, o.overdue,
            o.invoice_disputed, o.undelivered, """ + SortKeys.COLUMNS;

    static final String INSERT = """
            insert into order_listing (list_key, folder, supplier_id, received_at, order_id, requested_on, amount,
                buyer_sort, supplier_sort, number_sort, status_sort, progress)
            values (:list, :folder, :supplier, :received, :order, :requested, :amount,
                :buyerSort, :supplierSort, :numberSort, :statusSort, :progress)""";

    private static final String AT_PLACE = """

            where list_key = :list and folder = :folder and supplier_id = :supplier and received_at = :received
                and order_id = :order""";

    static final String UPDATE = """
            update order_listing set requested_on = :requested, amount = :amount, buyer_sort = :buyerSort,
                supplier_sort = :supplierSort, number_sort = :numberSort, status_sort = :statusSort,
                progress = :progress""" + AT_PLACE;

    static final String DELETE = "delete from order_listing" + AT_PLACE;

    /** All rows that the order of that row of {@code purchase_order} is to have. */
    static List<ListingRow> wanted(ResultSet row) throws SQLException {
        var status = OrderRow.status(row);
        var keys = SortKeys.ofOrder(row);
        var folder = ListFolder.of(status.folder(), row.getBoolean("waiting_connection"));
        var supplier = row.getLong("supplier_id");
        var order = row.getLong("id");
        var troubles = new OrderTroubles(row.getBoolean("invoice_disputed"), row.getBoolean("undelivered"));
        return ListKey.of(status, row.getBoolean("overdue"), troubles, row.getLong("buyer_id")).stream()
                .map(list -> new ListingRow(new Place(list, folder, supplier, keys.received(), order), keys))
                .toList();
    }

    static ListingRow stored(ResultSet row, int number) throws SQLException {
        var keys = SortKeys.ofListing(row);
        var place = new Place(
                row.getLong("list_key"),
                row.getInt("folder"),
                row.getLong("supplier_id"),
                keys.received(),
                row.getLong("order_id"));
        return new ListingRow(place, keys);
    }

    MapSqlParameterSource parameters() {
        return new MapSqlParameterSource()
                .addValue("list", place.list())
                .addValue("folder", place.folder())
                .addValue("supplier", place.supplier())
                .addValue("received", place.received())
                .addValue("order", place.order())
                .addValue("requested", keys.requested())
                .addValue("amount", keys.amount())
                .addValue("buyerSort", keys.buyer())
                .addValue("supplierSort", keys.supplier())
                .addValue("numberSort", keys.number())
                .addValue("statusSort", keys.status())
                .addValue("progress", keys.progress());
    }
}

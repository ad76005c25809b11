package org.orderportal.order;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Alike;
import org.orderportal.base.Amount;
import org.orderportal.base.CurrencyCode;
import org.orderportal.base.Money;
import org.orderportal.base.Stored;
import org.orderportal.order.OrderStatus.Share;
import org.orderportal.party.CompanyId;

/** Reads a row of the table of orders. */
final class OrderRow {

    /** Stands for "no requested delivery", so that a list can be sorted by it: such orders come last. */
    static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    static final String COLUMNS = """
            o.id, o.number, o.kind, o.supplier_id, o.supplier_name, o.buyer_id, o.buyer_name, o.amount, o.currency,
            o.requested_on, o.received_at, o.line_count, o.waiting_connection, o.folder, o.control, o.response,
            o.delivery, o.invoicing, o.headline, o.respondable, o.deliverable, o.invoiceable, o.delivered_n,
            o.delivered_m, o.invoiced_n, o.invoiced_m, o.progress, o.due_at, o.due_for, o.back_ordered""";

    private static final Alike<CompanyId> COMPANIES = new Alike<>();
    private static final Alike<String> NAMES = new Alike<>();
    private static final Alike<CurrencyCode> CURRENCIES = new Alike<>();
    private static final Alike<Share> SHARES = new Alike<>();

    private OrderRow() {}

    static OrderSummary summary(ResultSet row, int number) throws SQLException {
        return new OrderSummary(
                new OrderId(row.getLong("id")),
                new OrderNumber(row.getString("number")),
                OrderKind.valueOf(row.getString("kind")),
                COMPANIES.of(new CompanyId(row.getLong("supplier_id"))),
                NAMES.of(row.getString("supplier_name")),
                COMPANIES.of(new CompanyId(row.getLong("buyer_id"))),
                NAMES.of(row.getString("buyer_name")),
                new Money(
                        amount(row.getBigDecimal("amount")),
                        CURRENCIES.of(new CurrencyCode(row.getString("currency")))),
                day(row.getObject("requested_on", LocalDate.class)),
                Stored.instant(row, "received_at"),
                row.getInt("line_count"),
                row.getBoolean("waiting_connection"),
                status(row));
    }

    static OrderStatus status(ResultSet row) throws SQLException {
        return new OrderStatus(
                Folder.valueOf(row.getString("folder")),
                ControlFacet.valueOf(row.getString("control")),
                ResponseFacet.valueOf(row.getString("response")),
                DeliveryFacet.valueOf(row.getString("delivery")),
                InvoiceFacet.valueOf(row.getString("invoicing")),
                Headline.valueOf(row.getString("headline")),
                row.getBoolean("respondable"),
                row.getBoolean("deliverable"),
                row.getBoolean("invoiceable"),
                row.getBoolean("back_ordered"),
                share(row, "delivered"),
                share(row, "invoiced"),
                row.getInt("progress"),
                Stored.instantOrNull(row, "due_at"),
                dueFor(row.getString("due_for")));
    }

    private static Share share(ResultSet row, String what) throws SQLException {
        return SHARES.of(new Share(Stored.quantity(row, what + "_n"), Stored.quantity(row, what + "_m")));
    }

    private static @Nullable DueFor dueFor(@Nullable String stored) {
        return stored == null ? null : DueFor.valueOf(stored);
    }

    private static Amount amount(BigDecimal stored) {
        return new Amount(stored);
    }

    private static @Nullable LocalDate day(LocalDate stored) {
        return stored.equals(NO_DAY) ? null : stored;
    }
}

package org.orderportal.order;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.orderportal.base.SearchKey;
import org.orderportal.base.Stored;

/**
 * What lists sort an order by. Texts are cut, which puts orders that begin alike in the order of their ids, and hold no
 * character beyond the first plane: the databases and Java agree on the order of all others only.
 */
record SortKeys(
        LocalDateTime received,
        LocalDate requested,
        BigDecimal amount,
        String buyer,
        String supplier,
        String number,
        int status,
        int progress) {

    /** Of the order {@code o}. */
    static final String COLUMNS = """
            o.received_at, o.requested_on, o.amount, o.buyer_sort, o.supplier_name, o.number_sort, o.headline,
            o.progress""";

    private static final int LONGEST = 40;
    private static final Pattern BEYOND_FIRST_PLANE = Pattern.compile("[^\\x{0}-\\x{FFFF}]");

    static SortKeys ofOrder(ResultSet row) throws SQLException {
        return new SortKeys(
                row.getObject("received_at", LocalDateTime.class),
                row.getObject("requested_on", LocalDate.class),
                row.getBigDecimal("amount"),
                text(row.getString("buyer_sort")),
                text(SearchKey.of(row.getString("supplier_name"), Integer.MAX_VALUE)),
                text(row.getString("number_sort")),
                Headline.valueOf(row.getString("headline")).ordinal(),
                row.getInt("progress"));
    }

    static SortKeys ofListing(ResultSet row) throws SQLException {
        return new SortKeys(
                row.getObject("received_at", LocalDateTime.class),
                row.getObject("requested_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("buyer_sort"),
                row.getString("supplier_sort"),
                row.getString("number_sort"),
                row.getInt("status_sort"),
                row.getInt("progress"));
    }

    /** Where the value of that sort lies in {@code order_listing}. */
    static String column(OrderSort sort) {
        return switch (sort) {
            case RECEIVED -> "received_at";
            case REQUESTED -> "requested_on";
            case AMOUNT -> "amount";
            case BUYER -> "buyer_sort";
            case SUPPLIER -> "supplier_sort";
            case NUMBER -> "number_sort";
            case STATUS -> "status_sort";
            case PROGRESS -> "progress";
        };
    }

    /** The index of {@code order_listing} that ends in that sort; that over all suppliers has {@code _all} behind. */
    static String index(OrderSort sort) {
        return "listing_by_" + sort.name().toLowerCase(Locale.ROOT);
    }

    static Class<?> type(OrderSort sort) {
        return switch (sort) {
            case RECEIVED -> LocalDateTime.class;
            case REQUESTED -> LocalDate.class;
            case AMOUNT -> BigDecimal.class;
            case BUYER, SUPPLIER, NUMBER -> String.class;
            case STATUS, PROGRESS -> Integer.class;
        };
    }

    Object of(OrderSort sort) {
        return switch (sort) {
            case RECEIVED -> received;
            case REQUESTED -> requested;
            case AMOUNT -> amount;
            case BUYER -> buyer;
            case SUPPLIER -> supplier;
            case NUMBER -> number;
            case STATUS -> status;
            case PROGRESS -> progress;
        };
    }

    private static String text(String key) {
        return Stored.cut(BEYOND_FIRST_PLANE.matcher(key).replaceAll("\uFFFD"), LONGEST);
    }
}

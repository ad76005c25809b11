package org.orderportal.order;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.security.Scope;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * The SQL of the list of orders. Its shape is what makes any depth cost the same: a piece starts after the last row of
 * the one before by {@code a < ? or (a = ? and id < ?)}, which both databases answer from the index of the sort. The
 * row-value form would be scanned, and an offset counted through.
 */
final class OrderQuery {

    /** Up to so many companies are read each along its own index, and merged; more of them are filtered together. */
    private static final int MERGED_SUPPLIERS = 20;

    private final MapSqlParameterSource parameters = new MapSqlParameterSource();
    private final List<String> conditions = new ArrayList<>();
    private final Scope scope;

    OrderQuery(Scope readers, OrderFilter filter, ZoneId zone) {
        this.scope = filter.supplier() == null
                ? readers
                : readers.narrowedTo(filter.supplier().value());
        where(
                "o.folder in (:folders)",
                "folders",
                filter.folder().folders().stream().map(Folder::name).sorted().toList());
        if (readers instanceof Scope.Suppliers) {
            conditions.add("o.waiting_connection = false");
        }
        if (filter.waitingForConnection()) {
            conditions.add("o.waiting_connection = true");
        }
        if (filter.status() != null) {
            conditions.add(condition(filter.status()));
        }
        if (filter.buyer() != null) {
            where("o.buyer_id = :buyer", "buyer", filter.buyer().value());
        }
        days("o.received_at", "received", filter.received(), zone);
        search(filter.search());
    }

    private void days(String column, String name, DayRange range, ZoneId zone) {
        if (range.from() != null) {
            where(column + " >= :" + name + "From", name + "From", startOf(range.from(), zone));
        }
        if (range.until() != null) {
            where(
                    column + " < :" + name + "Until",
                    name + "Until",
                    startOf(range.until().plusDays(1), zone));
        }
    }

    /** Only what came in after that moment. */
    OrderQuery newerThan(Instant moment) {
        where("o.received_at > :newer", "newer", Stored.moment(moment));
        return this;
    }

    MapSqlParameterSource parameters() {
        return parameters;
    }

    boolean findsNothing() {
        return scope instanceof Scope.Suppliers(var ids) && ids.isEmpty();
    }

    /** The ids of the next {@code limit} orders after that row, or of the first ones. */
    String ids(OrderSort sort, boolean descending, @Nullable Key after, int limit) {
        var direction = descending ? " desc" : "";
        if (after != null) {
            seek(column(sort), descending ? "<" : ">", after);
        }
        var piece =
                " order by %s%s, o.id%s fetch first %d rows only".formatted(column(sort), direction, direction, limit);
        var suppliers = suppliers();
        if (suppliers.size() <= 1 || suppliers.size() > MERGED_SUPPLIERS) {
            return "select o.id from purchase_order o where " + narrowed() + piece;
        }
        var pieces = IntStream.range(0, suppliers.size())
                .mapToObj(index -> "(select o.id, %s as sort_key from purchase_order o where %s%s)"
                        .formatted(column(sort), narrowedTo(index, suppliers.get(index)), piece))
                .collect(Collectors.joining(" union all "));
        return "select page.id from (%s) page order by page.sort_key%s, page.id%s fetch first %d rows only"
                .formatted(pieces, direction, direction, limit);
    }

    /** How many there are, up to a limit. */
    String count(int limit) {
        return "select count(*) from (select o.id from purchase_order o where %s fetch first %d rows only) found"
                .formatted(narrowed(), limit);
    }

    /** The value of a row that a list is sorted by. */
    record Key(Object value, long id) {

        static String sql(OrderSort sort, String visible) {
            return "select o.id, %s as sort_key from purchase_order o where o.id = :after and %s"
                    .formatted(column(sort), visible);
        }

        static Key of(OrderSort sort, ResultSet row) throws SQLException {
            Class<?> type = switch (sort) {
                case RECEIVED -> LocalDateTime.class;
                case REQUESTED -> LocalDate.class;
                case AMOUNT -> BigDecimal.class;
                case BUYER, SUPPLIER, NUMBER, STATUS -> String.class;
                case PROGRESS -> Integer.class;
            };
            return new Key(row.getObject("sort_key", type), row.getLong("id"));
        }
    }

    private void seek(String column, String beyond, Key after) {
        conditions.add("(%1$s %2$s :key or (%1$s = :key and o.id %2$s :keyId))".formatted(column, beyond));
        parameters.addValue("key", after.value()).addValue("keyId", after.id());
    }

    private void search(String text) {
        var words = SearchWords.asked(text);
        for (int index = 0; index < words.size(); index++) {
            where(
                    "o.id in (select t.order_id from order_token t where t.token like :word%d escape '!')"
                            .formatted(index),
                    "word" + index,
                    startingWith(words.get(index)));
        }
    }

    private static String startingWith(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String condition(StatusFilter status) {
        return switch (status) {
            case RESPONDABLE -> "o.respondable = true";
            case ACCEPTED -> "o.response in ('ACCEPTED', 'ACCEPTED_IMPLICITLY', 'ACCEPTED_WITH_CHANGES')";
            case PARTIALLY_ACCEPTED -> "o.response = 'PARTIALLY_ACCEPTED'";
            case REJECTED -> "o.response = 'REJECTED'";
            case DELIVERABLE -> "o.deliverable = true";
            case DELIVERED -> "o.delivered = true";
            case PARTLY_DELIVERED -> "o.delivery = 'PARTLY_DELIVERED'";
            case FULLY_DELIVERED -> "o.delivery = 'FULLY_DELIVERED'";
            case INVOICEABLE -> "o.invoiceable = true";
            case INVOICED -> "o.invoiced = true";
            case PARTLY_INVOICED -> "o.invoicing = 'PARTLY_INVOICED'";
            case FULLY_INVOICED -> "o.invoicing = 'FULLY_INVOICED'";
            case OVERDUE -> "o.due_at < current_timestamp";
            case WAITING_FOR_BUYER -> "o.control = 'WAITING_FOR_BUYER'";
            case CHANGED -> "o.control = 'CHANGE_TO_ANSWER'";
            case BACK_ORDER -> "o.back_ordered = true";
            case ON_HOLD -> "o.control = 'ON_HOLD'";
            case CANCELLED -> "o.control = 'CANCELLED'";
        };
    }

    private static String column(OrderSort sort) {
        return switch (sort) {
            case RECEIVED -> "o.received_at";
            case REQUESTED -> "o.requested_on";
            case AMOUNT -> "o.amount";
            case BUYER -> "o.buyer_sort";
            case SUPPLIER -> "o.supplier_name";
            case NUMBER -> "o.number_sort";
            case STATUS -> "o.headline";
            case PROGRESS -> "o.progress";
        };
    }

    private List<Long> suppliers() {
        return scope instanceof Scope.Suppliers(var ids) ? ids.stream().sorted().toList() : List.of();
    }

    private String narrowed() {
        var suppliers = suppliers();
        if (suppliers.size() == 1) {
            return narrowedTo(0, suppliers.getFirst());
        }
        if (scope instanceof Scope.Everything) {
            return String.join(" and ", conditions);
        }
        parameters.addValue("suppliers", suppliers);
        return "o.supplier_id in (:suppliers) and " + String.join(" and ", conditions);
    }

    private String narrowedTo(int index, long supplier) {
        parameters.addValue("supplier" + index, supplier);
        return "o.supplier_id = :supplier%d and ".formatted(index) + String.join(" and ", conditions);
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.addValue(name, value);
    }

    private static LocalDateTime startOf(LocalDate day, ZoneId zone) {
        return Stored.moment(day.atStartOfDay(zone).toInstant());
    }
}

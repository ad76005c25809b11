package org.orderportal.order;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * A range of an index that holds orders in the order of a list, or of one of the lists that are merged into it.
 *
 * <p>Its SQL is what makes any depth cost the same: a piece starts behind the last row of the one before by
 * {@code a < ? or (a = ? and id < ?)}, which both databases answer from the index. The row-value form would be scanned,
 * and an offset counted through.
 */
sealed interface ListBranch {

    String PRIMARY = "primary";

    /** One list in one folder, of one supplier or (null) of all. */
    record Listing(long list, int folder, @Nullable Long supplier) implements ListBranch {

        @Override
        public List<String> given() {
            return supplier == null ? List.of("list_key", "folder") : List.of("list_key", "folder", "supplier_id");
        }

        @Override
        public String index(OrderSort sort) {
            if (supplier == null) {
                return SortKeys.index(sort) + "_all";
            }
            return sort == OrderSort.RECEIVED ? PRIMARY : SortKeys.index(sort);
        }

        @Override
        public String from(String along, MapSqlParameterSource parameters, String number) {
            parameters.addValue("list" + number, list).addValue("folder" + number, folder);
            return " from order_listing" + along + " where list_key = :list" + number + " and folder = :folder" + number
                    + ofSupplier(supplier, parameters, number);
        }
    }

    /** The orders with that very word in one folder, by date received, of one supplier or (null) of all. */
    record Word(String token, int folder, @Nullable Long supplier) implements ListBranch {

        @Override
        public List<String> given() {
            return supplier == null ? List.of("token", "folder") : List.of("supplier_id", "token", "folder");
        }

        /** Words are kept by date alone. */
        @Override
        public String index(OrderSort sort) {
            return supplier == null ? "order_token_of_all" : PRIMARY;
        }

        @Override
        public String from(String along, MapSqlParameterSource parameters, String number) {
            parameters.addValue("token" + number, token).addValue("folder" + number, folder);
            return " from order_token" + along + " where token = :token" + number + " and folder = :folder" + number
                    + ofSupplier(supplier, parameters, number);
        }
    }

    /** The index that has its rows in that order. */
    String index(OrderSort sort);

    /** Where its rows lie: the columns before the sort's in the index are all given. */
    String from(String along, MapSqlParameterSource parameters, String number);

    /**
     * The columns before the sort's in the index. All rows have the same values there, and yet they are named in the
     * order: H2 walks an index in its order only where the whole of it is asked for.
     */
    List<String> given();

    /** The next entries behind that place, or from the start. */
    default String piece(
            ListWalk walk, @Nullable ListPosition after, int limit, MapSqlParameterSource parameters, int number) {
        var column = SortKeys.column(walk.sort());
        var direction = walk.descending() ? " desc" : "";
        return "select order_id, " + column + " as sort_key, " + number + " as branch"
                + from(along(walk), parameters, Integer.toString(number))
                + range(column, walk.range(), parameters)
                + seek(column, walk.descending(), after, parameters, number)
                + " order by "
                + Stream.concat(given().stream(), Stream.of(column, "order_id"))
                        .map(name -> name + direction)
                        .collect(Collectors.joining(", "))
                + " fetch first %d rows only".formatted(limit);
    }

    /** How many entries it has, up to a limit. */
    default String count(ListWalk walk, int limit, MapSqlParameterSource parameters) {
        return "select count(*) from (select order_id" + from(along(walk), parameters, "0")
                + range(SortKeys.column(walk.sort()), walk.range(), parameters)
                + " fetch first %d rows only) found".formatted(limit);
    }

    /**
     * Names the index, for MariaDB alone. Many indexes begin with the same columns; where it takes another one for
     * cheaper, it reads the list from its start, and at a third of its depth that is a third of all. For H2 it is a
     * comment: there the order names the index.
     */
    private String along(ListWalk walk) {
        return " /*M! force index (%s) */".formatted(index(walk.sort()));
    }

    private static String ofSupplier(@Nullable Long supplier, MapSqlParameterSource parameters, String number) {
        if (supplier == null) {
            return "";
        }
        parameters.addValue("supplier" + number, supplier);
        return " and supplier_id = :supplier" + number;
    }

    private static String range(String column, KeyRange range, MapSqlParameterSource parameters) {
        var conditions = "";
        if (range.from() != null) {
            parameters.addValue("from", range.from());
            conditions += " and " + column + " >= :from";
        }
        if (range.until() != null) {
            parameters.addValue("until", range.until());
            conditions += " and " + column + " < :until";
        }
        return conditions;
    }

    private static String seek(
            String column,
            boolean descending,
            @Nullable ListPosition after,
            MapSqlParameterSource parameters,
            int number) {
        if (after == null) {
            return "";
        }
        parameters.addValue("key" + number, after.key()).addValue("id" + number, after.id());
        var beyond = descending ? "<" : ">";
        return " and %1$s %2$s= :key%4$d and (%1$s %2$s :key%4$d or (%1$s = :key%4$d and order_id %3$s :id%4$d))"
                .formatted(column, beyond, after.isInclusive() ? beyond + "=" : beyond, number);
    }
}

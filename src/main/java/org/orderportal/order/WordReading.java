package org.orderportal.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks words up: which kept words begin with one that is asked for, and which orders have them. */
@Component
class WordReading {

    /** An order often has several words that begin alike. */
    private static final int MOST_ROWS = 2 * ListPlan.SMALL;

    private static final int MOST_BRANCHES = 60;

    private record Way(@Nullable Long supplier, @Nullable String last) {}

    private record Kept(long order, int folder) {}

    private final JdbcClient database;

    WordReading(JdbcClient database) {
        this.database = database;
    }

    /** The ranges of all words that begin so; nothing where they are too many to be merged. */
    Optional<List<ListBranch>> branches(String word, List<@Nullable Long> suppliers, List<Integer> folders) {
        var branches = new ArrayList<ListBranch>();
        var ways = suppliers.stream().map(supplier -> new Way(supplier, null)).toList();
        while (!ways.isEmpty() && branches.size() + ways.size() <= MOST_BRANCHES) {
            ways = onwards(word, ways);
            ways.forEach(way -> {
                if (way.last() != null) {
                    folders.forEach(folder -> branches.add(new ListBranch.Word(way.last(), folder, way.supplier())));
                }
            });
        }
        return ways.isEmpty() ? Optional.of(branches) : Optional.empty();
    }

    /** From each supplier's last word to its next one, by a seek each. */
    private List<Way> onwards(String word, List<Way> ways) {
        var parameters = new MapSqlParameterSource("start", word).addValue("end", SearchWords.endOf(word));
        var parts = new ArrayList<String>();
        for (var way : ways) {
            var number = parts.size();
            parts.add("select " + number + " as branch, min(token) as token from order_token where token < :end"
                    + beyond(way, number, parameters)
                    + ofSupplier(way.supplier(), number, parameters));
        }
        return database
                .sql(String.join(" union all ", parts))
                .paramSource(parameters)
                .query((row, n) -> new Way(ways.get(row.getInt("branch")).supplier(), row.getString("token")))
                .list()
                .stream()
                .filter(way -> way.last() != null)
                .toList();
    }

    private static String beyond(Way way, int number, MapSqlParameterSource parameters) {
        if (way.last() == null) {
            return " and token >= :start";
        }
        parameters.addValue("last" + number, way.last());
        return " and token > :last" + number;
    }

    private static String ofSupplier(@Nullable Long supplier, int number, MapSqlParameterSource parameters) {
        if (supplier == null) {
            return "";
        }
        parameters.addValue("supplier" + number, supplier);
        return " and supplier_id = :supplier" + number;
    }

    /**
     * The orders with one of very many words that begin so, where these orders are few; else nothing. The folder is
     * looked at afterwards: along so many words, a search for orders in another one would pass all others.
     */
    @Nullable Set<Long> few(String word, List<@Nullable Long> suppliers, List<Integer> folders) {
        var found = new HashSet<Long>();
        var read = 0;
        for (var supplier : suppliers) {
            var parameters = new MapSqlParameterSource("start", word).addValue("end", SearchWords.endOf(word));
            var rows = database.sql("select order_id, folder from order_token where token >= :start and token < :end"
                            + ofSupplier(supplier, 0, parameters)
                            + " fetch first %d rows only".formatted(MOST_ROWS + 1 - read))
                    .paramSource(parameters)
                    .query((row, number) -> new Kept(row.getLong("order_id"), row.getInt("folder")))
                    .list();
            read += rows.size();
            rows.stream().filter(kept -> folders.contains(kept.folder())).forEach(kept -> found.add(kept.order()));
            if (read > MOST_ROWS || found.size() > ListPlan.SMALL) {
                return null;
            }
        }
        return found;
    }
}

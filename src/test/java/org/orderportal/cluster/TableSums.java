package org.orderportal.cluster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in each table of a MariaDB, whatever the ids, the times and the sequence of its rows. */
public final class TableSums {

    private static final Set<String> OWN_TIME = Set.of("flyway_schema_history", "node_claim", "message", "audit_entry");

    /** What the nodes themselves need. */
    private static final Set<String> KEPT = Set.of("flyway_schema_history", "node_claim");

    /** Counters of how often a row was written say how it came to be, not what it says. */
    private static final Set<String> HOW = Set.of("version", "attempts", "id");

    /** Ids within texts and keys, as numbers and as they are written in links, and the times at the end of keys. */
    private static final Pattern IDS = Pattern.compile("\\b(\\d{17,19}|0[0-9A-HJKMNP-TV-Z]{12}|(?<=:)\\d{13})\\b");

    /** Beside a table that has rows before anything comes in: a copy of these. */
    private static final String AT_FIRST = "at_first_";

    private final JdbcClient database;
    private final Set<String> filledAtFirst;

    /** @param database as it is before anything has come in */
    public TableSums(JdbcClient database) {
        this(database, new HashSet<>());
        tables().filter(table -> count(table) > 0).forEach(filledAtFirst::add);
        filledAtFirst.forEach(
                table -> database.sql("create table %2$s%1$s as select * from `%1$s`".formatted(table, AT_FIRST))
                        .update());
    }

    private TableSums(JdbcClient database, Set<String> filledAtFirst) {
        this.database = database;
        this.filledAtFirst = filledAtFirst;
    }

    /** The same tables by another connection. */
    public TableSums on(JdbcClient other) {
        return new TableSums(other, filledAtFirst);
    }

    /** Takes away all that has come in. */
    public void clear() {
        var statements = tables().filter(table -> !KEPT.contains(table))
                .map("delete from `%s`"::formatted)
                .toList();
        for (var round = 0; round < statements.size(); round++) {
            if (statements.stream().filter(statement -> !succeeds(statement)).count() == 0) {
                filledAtFirst.stream().filter(table -> !KEPT.contains(table)).forEach(this::asAtFirst);
                return;
            }
        }
        throw new IllegalStateException("Rows stay: foreign keys hold them");
    }

    private void asAtFirst(String table) {
        database.sql("insert into `%1$s` select * from %2$s%1$s".formatted(table, AT_FIRST))
                .update();
    }

    /** The rows of each table that has some, in words that do not depend on ids and times, and in order. */
    public Map<String, List<String>> read() {
        return tables().filter(table -> !OWN_TIME.contains(table) && count(table) > 0)
                .collect(Collectors.toMap(table -> table, this::rows, (one, other) -> one, TreeMap::new));
    }

    /** The tables in which two readings differ. */
    public static List<String> differing(Map<String, List<String>> one, Map<String, List<String>> other) {
        var all = new HashSet<>(one.keySet());
        all.addAll(other.keySet());
        return all.stream()
                .filter(table -> !rows(one, table).equals(rows(other, table)))
                .sorted()
                .toList();
    }

    /** Some rows of a table that one reading has and the other has not. */
    public static List<String> onlyIn(Map<String, List<String>> one, Map<String, List<String>> other, String table) {
        var rest = new ArrayList<>(rows(one, table));
        rows(other, table).forEach(rest::remove);
        return rest.stream().limit(3).toList();
    }

    private static List<String> rows(Map<String, List<String>> reading, String table) {
        return reading.getOrDefault(table, List.of());
    }

    private List<String> rows(String table) {
        var columns = database.sql("""
            select column_name from information_schema.columns
            where table_schema = database() and table_name = :table and data_type not in ('datetime', 'timestamp')
            order by ordinal_position\
            """).param("table", table).query(String.class).list().stream()
                .filter(column -> !HOW.contains(column) && !column.endsWith("_id"))
                .map("`%s`"::formatted)
                .collect(Collectors.joining(", "));
        return database
                .sql("select " + (columns.isEmpty() ? "1" : columns) + " from `" + table + "`")
                .query()
                .listOfRows()
                .stream()
                .map(TableSums::text)
                .sorted()
                .toList();
    }

    private static String text(Map<String, Object> row) {
        var cells = row.values().stream()
                .map(cell -> cell instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(cell))
                .collect(Collectors.joining("|"));
        return IDS.matcher(cells).replaceAll("an id");
    }

    private Stream<String> tables() {
        return database
                .sql(
                        "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.startsWith(AT_FIRST));
    }

    private long count(String table) {
        return database.sql("select count(*) from `" + table + "`")
                .query(Long.class)
                .single();
    }

    private boolean succeeds(String statement) {
        try {
            database.sql(statement).update();
            return true;
        } catch (org.springframework.dao.DataIntegrityViolationException held) {
            return false;
        }
    }
}

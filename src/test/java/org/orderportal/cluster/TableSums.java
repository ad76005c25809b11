package org.orderportal.cluster;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in each table of a MariaDB, whatever the ids, the times and the sequence of its rows. */
public final class TableSums {

    private static final Set<String> OWN_TIME = Set.of("flyway_schema_history", "node_claim", "message", "audit_entry");

    /** Counters of how often a row was written say how it came to be, not what it says. */
    private static final Set<String> HOW = Set.of("version", "attempts", "id");

    /** Ids within texts and keys, as numbers and as they are written in links. */
    private static final Pattern IDS = Pattern.compile("\\b(\\d{17,19}|0[0-9A-HJKMNP-TV-Z]{12})\\b");

    private final JdbcClient database;
    private final Set<String> filledAtFirst;

    /** @param database as it is before anything has come in */
    public TableSums(JdbcClient database) {
        this(database, new HashSet<>());
        tables().filter(table -> count(table) > 0).forEach(filledAtFirst::add);
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
        var statements = tables().filter(table -> !filledAtFirst.contains(table))
                .map("delete from `%s`"::formatted)
                .toList();
        for (var round = 0; round < statements.size(); round++) {
            if (statements.stream().filter(statement -> !succeeds(statement)).count() == 0) {
                return;
            }
        }
        throw new IllegalStateException("Rows stay: foreign keys hold them");
    }

    /** A sum of each table that has rows. */
    public Map<String, String> read() {
        return tables().filter(table -> !OWN_TIME.contains(table) && count(table) > 0)
                .collect(Collectors.toMap(table -> table, this::sum, (one, other) -> one, TreeMap::new));
    }

    /** The tables in which two readings differ. */
    public static List<String> differing(Map<String, String> one, Map<String, String> other) {
        var all = new HashSet<>(one.keySet());
        all.addAll(other.keySet());
        return all.stream()
                .filter(table -> !String.valueOf(one.get(table)).equals(other.get(table)))
                .sorted()
                .toList();
    }

    private String sum(String table) {
        var columns = database.sql("""
            select column_name from information_schema.columns
            where table_schema = database() and table_name = :table and data_type not in ('datetime', 'timestamp')
            order by ordinal_position\
            """).param("table", table).query(String.class).list().stream()
                .filter(column -> !HOW.contains(column) && !column.endsWith("_id"))
                .map("`%s`"::formatted)
                .collect(Collectors.joining(", "));
        if (columns.isEmpty()) {
            return count(table) + " rows";
        }
        var rows = database.sql("select " + columns + " from `" + table + "`").query().listOfRows().stream()
                .map(TableSums::text)
                .sorted()
                .collect(Collectors.joining("\n"));
        return count(table) + " rows " + digest(rows);
    }

    private static String text(Map<String, Object> row) {
        var cells = row.values().stream()
                .map(cell -> cell instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(cell))
                .collect(Collectors.joining("|"));
        return IDS.matcher(cells).replaceAll("an id");
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private java.util.stream.Stream<String> tables() {
        return database
                .sql(
                        "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream();
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

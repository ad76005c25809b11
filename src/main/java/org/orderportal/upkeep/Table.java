package org.orderportal.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table of the portal's with its columns, which are in the same order in both databases. */
record Table(String name, List<Column> columns) {

    private static final String HISTORY = "flyway_schema_history";
    private static final int FETCHED = 500;

    /** What is done with each row. */
    interface Taker {
        void take(@Nullable Object[] row) throws SQLException;
    }

    /** All of them, by name; but not what the migrations write about themselves. */
    static List<Table> all(Connection database) throws SQLException {
        var tables = new ArrayList<Table>();
        for (var name : names(database)) {
            if (!name.equalsIgnoreCase(HISTORY)) {
                tables.add(new Table(name.toLowerCase(Locale.ROOT), columns(database, name)));
            }
        }
        tables.sort(Comparator.comparing(Table::name));
        return List.copyOf(tables);
    }

    static List<String> names(Connection database) throws SQLException {
        var names = new ArrayList<String>();
        try (var found = database.getMetaData()
                .getTables(database.getCatalog(), schema(database), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    /** What the database works out by itself is not moved. */
    private static List<Column> columns(Connection database, String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var found = database.getMetaData().getColumns(database.getCatalog(), schema(database), table, "%")) {
            while (found.next()) {
                if (!"YES".equals(found.getString("IS_GENERATEDCOLUMN"))) {
                    columns.add(Column.of(
                            found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), found.getInt("DATA_TYPE")));
                }
            }
        }
        columns.sort(Comparator.comparing(Column::name));
        return List.copyOf(columns);
    }

    private static @Nullable String schema(Connection database) throws SQLException {
        return database.getMetaData().getDatabaseProductName().equals("H2") ? database.getSchema() : null;
    }

    void forEachRow(Connection database, Taker taker) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (var rows = statement.executeQuery("select %s from %s".formatted(columnList(), name))) {
                while (rows.next()) {
                    var row = new @Nullable Object[columns.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = columns.get(i).read(rows, i + 1);
                    }
                    taker.take(row);
                }
            }
        }
    }

    TableSum.Result sum(Connection database) throws SQLException {
        var sum = new TableSum();
        forEachRow(database, sum::add);
        return sum.result();
    }

    String columnList() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}

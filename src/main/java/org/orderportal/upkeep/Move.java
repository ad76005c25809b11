package org.orderportal.upkeep;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.orderportal.base.Schema;

/**
 * Copies every row from one database into an empty other one, then reads both and compares a checksum of each table. The
 * first database is only read.
 */
final class Move {

    private static final int BATCH = 500;
    private static final long BATCH_BYTES = 8_000_000;

    private final DataSource from;
    private final DataSource to;
    private final Consumer<String> report;

    Move(DataSource from, DataSource to, Consumer<String> report) {
        this.from = from;
        this.to = to;
        this.report = report;
    }

    /** @return whether all tables are the same afterwards */
    boolean run() {
        try (var source = from.getConnection();
                var target = to.getConnection()) {
            requireNewest();
            requireEmpty(target);
            Schema.of(to).migrate();
            source.setAutoCommit(false);
            target.setAutoCommit(false);
            return copy(source, target);
        } catch (SQLException failed) {
            throw new IllegalStateException("The data could not be moved: " + failed.getMessage(), failed);
        }
    }

    private void requireNewest() {
        if (Schema.of(from).info().pending().length > 0) {
            throw new Refused("the data are of an earlier version. Start this version of the portal on them once.");
        }
    }

    private static void requireEmpty(Connection target) throws SQLException {
        var there = Table.names(target);
        if (!there.isEmpty()) {
            throw new Refused("the database %s is not empty: it has %d tables. Make a new one."
                    .formatted(target.getCatalog(), there.size()));
        }
    }

    private boolean copy(Connection source, Connection target) throws SQLException {
        var tables = Table.all(source);
        if (!tables.stream()
                .map(Table::name)
                .toList()
                .equals(Table.all(target).stream().map(Table::name).toList())) {
            throw new Refused("the tables are not the same in both databases.");
        }
        var differing = 0;
        var rows = 0L;
        try (var statement = target.createStatement()) {
            // Children may come before their parents: all of them come, and the checksums say so.
            statement.execute("set session foreign_key_checks = 0");
            for (var table : tables) {
                statement.execute("delete from " + table.name());
                var copied = copy(table, source, target);
                target.commit();
                var arrived = table.sum(target);
                var same = copied.equals(arrived);
                differing += same ? 0 : 1;
                rows += copied.rows();
                report.accept("%-28s %,10d rows  %s%s"
                        .formatted(
                                table.name(),
                                copied.rows(),
                                copied.sum().substring(0, 16),
                                same ? "" : "  DIFFERS: %,d rows".formatted(arrived.rows())));
            }
            statement.execute("set session foreign_key_checks = 1");
        }
        target.commit();
        report.accept("%d tables, %,d rows; %s"
                .formatted(
                        tables.size(),
                        rows,
                        differing == 0
                                ? "the checksum of each is the same on both sides."
                                : differing + " tables differ: do not use this database."));
        return differing == 0;
    }

    private static TableSum.Result copy(Table table, Connection source, Connection target) throws SQLException {
        var sum = new TableSum();
        var places = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
        try (var insert = target.prepareStatement(
                "insert into %s (%s) values (%s)".formatted(table.name(), table.columnList(), places))) {
            var batch = new Object() {
                int rows;
                long bytes;

                void send() throws SQLException {
                    if (rows > 0) {
                        insert.executeBatch();
                        rows = 0;
                        bytes = 0;
                    }
                }
            };
            table.forEachRow(source, row -> {
                sum.add(row);
                for (int i = 0; i < row.length; i++) {
                    Column.write(insert, i + 1, row[i]);
                }
                insert.addBatch();
                batch.rows++;
                batch.bytes += size(row);
                if (batch.rows == BATCH || batch.bytes > BATCH_BYTES) {
                    batch.send();
                }
            });
            batch.send();
        }
        return sum.result();
    }

    private static long size(@Nullable Object[] row) {
        var size = 0L;
        for (var value : row) {
            size += switch (value) {
                case byte[] bytes -> bytes.length;
                case String text -> text.length();
                case null, default -> 16;
            };
        }
        return size;
    }
}

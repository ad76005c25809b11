package org.orderportal.upkeep;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What is particular about H2, of which one process at a time has the files open. */
final class EmbeddedDatabase {

    /** The name of its file in the data folder. */
    static final String FILE = "portal.mv.db";

    private static final int IN_USE = 90020;
    private static final int NOT_THERE = 90146;

    private EmbeddedDatabase() {}

    static void requireClosed(DataSource database) {
        if (isInUse(database)) {
            throw new Refused("another process has the data open. Stop the portal first.");
        }
    }

    /** Whether another process has it open; none at all is refused. */
    static boolean isInUse(DataSource database) {
        try (var connection = database.getConnection()) {
            return !connection.isValid(0);
        } catch (SQLException failed) {
            return switch (failed.getErrorCode()) {
                case IN_USE -> true;
                case NOT_THERE -> throw new Refused("there are no data of a portal in this folder (portal.data).");
                default -> throw new IllegalStateException("The data cannot be opened: " + failed.getMessage(), failed);
            };
        }
    }

    /** All that was committed at one moment, while others go on writing. */
    static void backUp(DataSource database, Path zip) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("backup to '%s'".formatted(zip.toString().replace("'", "''")));
        }
    }
}

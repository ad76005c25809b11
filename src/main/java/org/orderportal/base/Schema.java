package org.orderportal.base;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The portal's tables in a database: one set of migrations for H2 and MariaDB. */
public final class Schema {

    private static final String COLLATION = "utf8mb4_nopad_bin";

    /** An index is dropped by {@code drop index name ${on}table${end}}: only MariaDB wants to know of which table. */
    private static final Map<String, String> MARIADB = Map.of("instant", "datetime(6)", "on", "on ", "end", "");

    private static final Map<String, String> H2 = Map.of("instant", "timestamp(6)", "on", "/*", "end", "*/");

    private Schema() {}

    /** What lays them out in that database, or says how far it is; nothing is done yet. */
    public static Flyway of(DataSource database) {
        var flyway = Flyway.configure().dataSource(database);
        suit(flyway, database);
        return flyway.load();
    }

    /** Fills in what the databases call by different names, and refuses a wrong set-up. */
    static void suit(FluentConfiguration flyway, DataSource database) {
        try (var connection = database.getConnection()) {
            var isMariaDb = connection.getMetaData().getDatabaseProductName().contains("MariaDB");
            if (isMariaDb) {
                requireExactTexts(connection);
            }
            flyway.placeholders(isMariaDb ? MARIADB : H2);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database cannot be reached: " + unreachable.getMessage(), unreachable);
        }
    }

    /** Other collations take PO-1, po-1 and "PO-1 " for the same order number. */
    private static void requireExactTexts(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select @@collation_database")) {
            result.next();
            var collation = result.getString(1);
            if (!COLLATION.equals(collation)) {
                throw new IllegalStateException(
                        "The MariaDB database must have the collation %s, and has %s. Run: alter database %s character set utf8mb4 collate %s"
                                .formatted(COLLATION, collation, connection.getCatalog(), COLLATION));
            }
        }
    }
}

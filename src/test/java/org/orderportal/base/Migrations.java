package org.orderportal.base;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Lays the portal's tables out in an empty database, without a running portal: just as a starting one does. */
public final class Migrations {

    private Migrations() {}

    public static void run(DataSource database) {
        var flyway = Flyway.configure().dataSource(database);
        new DatabaseConfiguration().namesOfThisDatabase(database).customize(flyway);
        flyway.load().migrate();
    }
}

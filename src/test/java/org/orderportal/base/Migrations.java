package org.orderportal.base;

import javax.sql.DataSource;

/** Lays the portal's tables out in an empty database, without a running portal: just as a starting one does. */
public final class Migrations {

    private Migrations() {}

    public static void run(DataSource database) {
        Schema.of(database).migrate();
    }
}

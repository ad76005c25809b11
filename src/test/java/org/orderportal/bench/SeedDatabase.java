package org.orderportal.bench;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.orderportal.order.SeededRows.Table;

/** A database that a seed is loaded into, by the quickest way that its kind knows. */
interface SeedDatabase {

    DataSource source();

    /** Removes all tables. */
    void empty();

    /** Reads a file of rows into its empty table; called by several threads, each with another table. */
    void load(Table table, Path file);

    /** Lets the database look at what it has got. */
    void settle();
}
